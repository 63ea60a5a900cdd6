import { Injectable } from '@nestjs/common';
import { type Actor, DEFAULT_HORIZON_SPANS, DomainError, LANGUAGES } from '@wegmarke/domain';
import { methodOf } from '@wegmarke/wording';

import { mayRead } from '../access';
import { Clock } from '../platform/clock';
import type { MethodDto, MethodQueryDto } from './method.dto';
import { choiceOf } from './question-values';
import { StrategiesQueries, type StrategyRow } from './strategies.queries';
import { rulesOn } from './strategy-answers';

@Injectable()
export class MethodReader {
  constructor(
    private readonly strategies: StrategiesQueries,
    private readonly clock: Clock,
  ) {}

  /** Without any strategy: the rules a new one starts with. Throws `strategy-not-found`, `filter-value-unknown`. */
  async get(caller: Actor, { lang, strategy: key }: MethodQueryDto): Promise<MethodDto> {
    const language = choiceOf('lang', lang, LANGUAGES, 'de');
    const strategy = await this.find(caller, key);
    const rules = strategy ? await this.strategies.courseRules(strategy.id) : [];
    const sections = methodOf(rulesOn(rules, this.clock.today()), strategy?.spans ?? DEFAULT_HORIZON_SPANS, language);
    return {
      sections: sections.map((section) => ({
        ...section,
        paragraphs: [...section.paragraphs],
        columns: [...section.columns],
        rows: section.rows.map((row) => ({ key: row.key, cells: [...row.cells] })),
      })),
    };
  }

  private async find(caller: Actor, key: string | undefined): Promise<StrategyRow | undefined> {
    const strategies = (await this.strategies.list()).filter((strategy) => mayRead(caller, strategy.key));
    if (key === undefined) return strategies[0];
    const found = strategies.find((strategy) => strategy.key === key);
    if (!found) throw new DomainError('strategy-not-found', { key });
    return found;
  }
}

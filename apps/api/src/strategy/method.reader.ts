import { Injectable } from '@nestjs/common';
import { DEFAULT_HORIZON_SPANS, DomainError, LANGUAGES } from '@wegmarke/domain';
import { methodOf } from '@wegmarke/wording';

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
  async get({ lang, strategy: key }: MethodQueryDto): Promise<MethodDto> {
    const language = choiceOf('lang', lang, LANGUAGES, 'de');
    const strategy = await this.find(key);
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

  private async find(key: string | undefined): Promise<StrategyRow | undefined> {
    const strategies = await this.strategies.list();
    if (key === undefined) return strategies[0];
    const found = strategies.find((strategy) => strategy.key === key);
    if (!found) throw new DomainError('strategy-not-found', { key });
    return found;
  }
}

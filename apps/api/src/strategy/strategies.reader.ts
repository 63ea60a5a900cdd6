import { Injectable } from '@nestjs/common';
import {
  allowedActions,
  DomainError,
  laterDay,
  may,
  type Actor,
  type LocalDate,
  type StrategySubject,
} from '@wegmarke/domain';

import { labelOn, MinistriesQueries } from '../ministries';
import { Clock } from '../platform/clock';
import { GoalLabelsQueries } from './goal-labels.queries';
import type { StrategyDetailDto, StrategyListDto } from './strategies.dto';
import { StrategiesQueries, type StrategyRow } from './strategies.queries';
import { fieldOf, roundOf, rulesOn, summaryOf } from './strategy-answers';
import { Standpoints } from './standpoints.reader';

@Injectable()
export class StrategiesReader {
  constructor(
    private readonly strategies: StrategiesQueries,
    private readonly goalLabels: GoalLabelsQueries,
    private readonly ministries: MinistriesQueries,
    private readonly standpoints: Standpoints,
    private readonly clock: Clock,
  ) {}

  /** Those the person may read. */
  async list(actor: Actor): Promise<StrategyListDto> {
    const rows = await this.strategies.list();
    const readable = rows.filter((row) => may(actor, 'read', subjectOf(row)).allowed);
    return { items: readable.map(summaryOf) };
  }

  /** All labels of a strategy, as they hold on the day. Throws what `Standpoints` throws. */
  async get(key: string, question: { readonly asOf?: LocalDate }, actor: Actor): Promise<StrategyDetailDto> {
    const row = await this.strategies.find(key);
    if (!row) throw new DomainError('strategy-not-found', { key });
    const day = await this.labelDay(row, question.asOf);
    const [fields, rules, rounds, goals, ministries] = await Promise.all([
      this.strategies.fields(row.id),
      this.strategies.courseRules(row.id),
      this.strategies.rounds(row.id),
      this.goalLabels.list(row.id, day),
      this.ministries.list(),
    ]);
    return {
      ...summaryOf(row),
      today: this.clock.today(),
      asOf: day,
      fields: fields.map(fieldOf),
      ministries: ministries.map((ministry) => labelOn(ministry.key, ministry.position, ministry.names, day)),
      goals,
      horizons: row.spans,
      courseRules: rulesOn(rules, day),
      rounds: rounds.map(roundOf),
      publicFacts: row.public_facts,
      sources: row.sources,
      allowedActions: question.asOf === undefined ? [...allowedActions(actor, subjectOf(row))] : [],
    };
  }

  /** A strategy adopted in days to come has labels too: those of its first day. */
  private async labelDay(row: StrategyRow, asOf: LocalDate | undefined): Promise<LocalDate> {
    if (asOf === undefined) return laterDay(this.clock.today(), row.adopted_on);
    return (await this.standpoints.of(row.key, { asOf })).asOf;
  }
}

const subjectOf = ({ key }: StrategyRow): StrategySubject => ({ type: 'strategy', strategy: key });

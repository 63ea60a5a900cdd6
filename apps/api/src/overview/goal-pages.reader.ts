import { Injectable } from '@nestjs/common';
import { allowedActions, DomainError, type Actor, type Language, type LocalDate } from '@wegmarke/domain';

import { goalOf, GoalsQueries, type GoalListQueryDto, type GoalRow } from '../goals';
import { MeasureListQueries, type ListFilter } from '../measures';
import {
  basisOf,
  cubeFilterOf,
  FilterNamesReader,
  fieldOf,
  Standpoints,
  StrategiesQueries,
  type Standpoint,
} from '../strategy';
import type { FieldDetailDto, GoalDetailDto, GoalListDto, GoalListItemDto } from './goal-page.dto';

interface DayQuestion {
  readonly asOf?: LocalDate;
}

/** Who asks, and in which language titles are sorted. */
export interface Asking {
  readonly actor: Actor;
  readonly language: Language;
}

const ALL = { size: null, after: null } as const;

@Injectable()
export class GoalPages {
  constructor(
    private readonly standpoints: Standpoints,
    private readonly names: FilterNamesReader,
    private readonly strategies: StrategiesQueries,
    private readonly goals: GoalsQueries,
    private readonly measures: MeasureListQueries,
  ) {}

  /** Throws `filter-value-unknown` for a field, and what `Standpoints` throws. */
  async list(strategy: string, question: GoalListQueryDto): Promise<GoalListDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const names = await this.names.for(standpoint.strategy.id, question.field);
    const { field } = cubeFilterOf(question.field ? { field: question.field } : {}, names);
    const goals = await this.known(standpoint);
    const items = field === undefined ? goals : goals.filter((goal) => field.includes(goal.field));
    return { items, basis: basisOf(standpoint) };
  }

  /** By key or number. Throws `field-not-found`, and what `Standpoints` throws. */
  async field(strategy: string, keyOrNumber: string, question: DayQuestion): Promise<FieldDetailDto> {
    const standpoint = await this.standpoints.of(strategy, question);
    const fields = await this.strategies.fields(standpoint.strategy.id);
    const field = fields.find(({ key, number }) => key === keyOrNumber || String(number) === keyOrNumber);
    if (!field) throw new DomainError('field-not-found', { field: keyOrNumber });
    const goals = await this.known(standpoint);
    return {
      field: fieldOf(field),
      goals: goals.filter((goal) => goal.field === field.key),
      basis: basisOf(standpoint),
    };
  }

  /** Throws `goal-not-found`, also for a day on which it was not known. */
  async get(id: string, question: DayQuestion, { actor, language }: Asking): Promise<GoalDetailDto> {
    const place = await this.goals.locate(id);
    if (place === null) throw new DomainError('goal-not-found');
    const { strategy } = place;
    const standpoint = await this.standpoints.of(strategy, question);
    const row = await this.goals.find(id, standpoint.asOf);
    if (!row) throw new DomainError('goal-not-found', { asOf: standpoint.asOf });
    const order = { sort: undefined, language };
    const [main, further] = await Promise.all([
      this.measures.list(standpoint.source, served({ goal: [row.code] }), order, ALL),
      this.measures.list(standpoint.source, served({ furtherGoal: row.code }), order, ALL),
    ]);
    return {
      ...this.answer(row, standpoint),
      measures: main.items,
      furtherMeasures: further.items,
      basis: basisOf(standpoint),
      // On another day than today there is nothing to do.
      allowedActions: question.asOf === undefined ? [...allowedActions(actor, { type: 'goal', strategy })] : [],
    };
  }

  private async known(standpoint: Standpoint): Promise<GoalListItemDto[]> {
    const { strategy, asOf } = standpoint;
    const [rows, counts] = await Promise.all([
      this.goals.list(strategy.id, asOf),
      this.goals.measureCounts(strategy.id, asOf),
    ]);
    return rows.map((row) => ({ ...this.answer(row, standpoint), measureCount: counts.get(row.code) ?? 0 }));
  }

  private answer(row: GoalRow, { strategy, asOf }: Standpoint) {
    return goalOf(row, strategy.spans, asOf);
  }
}

const served = (by: Pick<ListFilter, 'goal' | 'furtherGoal'>): ListFilter => ({
  cube: {},
  figure: null,
  words: null,
  ...by,
});

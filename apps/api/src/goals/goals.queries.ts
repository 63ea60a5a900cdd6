import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { FieldKey, GoalCode, GoalHorizon, LocalDate, MinistryKey, Source, StrategyKey } from '@wegmarke/domain';

import type { GoalProvenance } from './goal-version.entity';

export interface GoalRow {
  id: string;
  strategy_id: string;
  code: GoalCode;
  version: number;
  field: FieldKey;
  horizon: GoalHorizon;
  adopted_on: LocalDate;
  due_on: LocalDate | null;
  title_de: string;
  title_fr: string | null;
  owner: MinistryKey | null;
  provenance: GoalProvenance;
  sources: Source[];
}

const GOAL = `
  select g.id, g.strategy_id, g.code, g.version, v.field, v.horizon, v.adopted_on, v.due_on, v.title_de, v.title_fr,
         v.owner, v.provenance, v.sources
  from goal g
  join goal_version v on v.goal_id = g.id`;

/** Goals as known on a day: those of which a version held that day. */
@Injectable()
export class GoalsQueries {
  constructor(private readonly database: Database) {}

  /** In the natural order of their codes. */
  list(strategyId: string, day: LocalDate): Promise<GoalRow[]> {
    return this.database.query<GoalRow>(
      `${GOAL}
       where g.strategy_id = $1 and v.from_on <= $2 and (v.to_on is null or v.to_on > $2)
       order by code_order(g.code) collate "C", g.code`,
      [strategyId, day],
    );
  }

  /** Null where it was not known on the day. */
  async find(goalId: string, day: LocalDate): Promise<GoalRow | null> {
    const [row] = await this.database.query<GoalRow>(
      `${GOAL} where g.id = $1 and v.from_on <= $2 and (v.to_on is null or v.to_on > $2)`,
      [goalId, day],
    );
    return row ?? null;
  }

  /** The key of the strategy a goal belongs to, and its code; null where there is no such goal. */
  async locate(goalId: string): Promise<{ strategy: StrategyKey; code: GoalCode } | null> {
    const [row] = await this.database.query<{ strategy: StrategyKey; code: GoalCode }>(
      'select s.key as strategy, g.code from goal g join strategy s on s.id = g.strategy_id where g.id = $1',
      [goalId],
    );
    return row ?? null;
  }

  /** Measures whose main goal each goal is on the day, by the goal's code. */
  async measureCounts(strategyId: string, day: LocalDate): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ goal: string; count: number }>(
      `select goal, count(*)::integer as count from measure_state
       where strategy_id = $1 and daterange(from_on, to_on) @> $2::date and goal is not null
       group by goal`,
      [strategyId, day],
    );
    return new Map(rows.map(({ goal, count }) => [goal, count]));
  }
}

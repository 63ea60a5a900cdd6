import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { CountedState, LocalDate } from '@wegmarke/domain';

import { Bindings } from '../platform/bindings';

/** By how many measures a count changes; `step` is the position of the day from which it shows. */
export type StateDelta = CountedState & { readonly step: number };

/** How counts change from step to step, from the intervals as stored: one pass, however many days are asked for. */
@Injectable()
export class TrendQueries {
  constructor(private readonly database: Database) {}

  /** @param ends ascending days; a change shows on the first of them that is not before it */
  deltas(strategyId: string, ends: readonly LocalDate[]): Promise<StateDelta[]> {
    const bindings = new Bindings();
    const strategy = bindings.bind(strategyId);
    const days = bindings.bind(ends, 'date[]');
    const last = bindings.bind(ends.at(-1), 'date');
    const sql = `
      with change as (
        select s.from_on as day, s.status, s.computed, 1 as n from measure_state s
        where s.strategy_id = ${strategy} and s.from_on <= ${last}
        union all
        select s.to_on, s.status, s.computed, -1 from measure_state s
        where s.strategy_id = ${strategy} and s.to_on <= ${last}
      ), daily as (
        select day, status, computed, sum(n) as n from change group by day, status, computed
      )
      select width_bucket(day - 1, ${days})::integer as step, status, computed, sum(n)::integer as "count"
      from daily
      group by 1, 2, 3
      having sum(n) <> 0
      order by 1`;
    return this.database.query<StateDelta>(sql, bindings.values);
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { CountedState, CubeFilter, MinistryKey } from '@wegmarke/domain';

import { Bindings } from '../platform/bindings';
import { filterConditions, statesOf, type StateSource } from '../strategy';

export type ParticipationCell = CountedState & { readonly ministry: MinistryKey };

/** Counts measures under every ministry that takes part in them; a table of its own, never part of a total. */
@Injectable()
export class ParticipationQueries {
  constructor(private readonly database: Database) {}

  cells(source: StateSource, filter: CubeFilter = {}): Promise<ParticipationCell[]> {
    const bindings = new Bindings();
    const states = statesOf(source, bindings, filterConditions(filter, bindings));
    const sql = `
      select participant as ministry, counted.status, counted.computed, sum(counted.count)::integer as "count"
      from (select s.participants, s.status, s.computed, count(*) from ${states} group by 1, 2, 3) counted,
           unnest(counted.participants) as participant
      group by 1, 2, 3`;
    return this.database.query<ParticipationCell>(sql, bindings.values);
  }
}

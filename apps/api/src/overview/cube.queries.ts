import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { CubeCell, CubeFilter } from '@wegmarke/domain';

import { Bindings } from '../platform/bindings';
import { filterConditions, statesOf, type StateSource } from '../strategy';

const AXES = 's.field, s.horizon, s.expired, s.ministry, s.kind, s.status, s.computed, s.reported, s.effect, s.report';

/**
 * Counts the states of a day or a round by the axes of the cube, in no particular order: sorting them would cost more than
 * counting them. The only place where measures are counted in SQL.
 */
@Injectable()
export class CubeQueries {
  constructor(private readonly database: Database) {}

  cells(source: StateSource, filter: CubeFilter = {}): Promise<CubeCell[]> {
    const bindings = new Bindings();
    const states = statesOf(source, bindings, filterConditions(filter, bindings));
    const sql = `
      select ${AXES},
             count(*)::integer as "count",
             sum(s.milestones_due)::integer as "milestonesDue",
             sum(s.milestones_kept)::integer as "milestonesKept",
             (count(*) filter (where s.stale))::integer as "stale"
      from ${states}
      group by ${AXES}`;
    return this.database.query<CubeCell>(sql, bindings.values);
  }
}

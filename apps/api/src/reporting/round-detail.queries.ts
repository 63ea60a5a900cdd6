import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { StrategyKey } from '@wegmarke/domain';

import type { RoundRow } from '../strategy';
import type { RoundRequestsDto, RoundSnapshotVersionDto } from './round-detail.dto';

export interface RoundDetailRow extends RoundRow {
  version: number;
  strategy: StrategyKey;
  requests: RoundRequestsDto;
  /** Oldest first; empty before the seal. */
  snapshots: RoundSnapshotVersionDto[];
}

export interface RoundEntryRow extends RoundRow {
  requests: RoundRequestsDto;
}

const COLUMNS = `r.id, r.key, r.state, r.as_of_on, r.period_from, r.period_to, r.opened_on, r.deadline_on, r.sealed_on,
              r.published_on`;

const REQUESTS = `(select jsonb_build_object(
                 'owed', count(*) filter (where q.withdrawn_on is null),
                 'answered', count(*) filter (where q.withdrawn_on is null and q.answered_on is not null),
                 'withdrawn', count(*) filter (where q.withdrawn_on is not null))
               from round_request q where q.round_id = r.id)`;

@Injectable()
export class RoundDetailQueries {
  constructor(private readonly database: Database) {}

  /** Latest first. */
  list(strategyId: string): Promise<RoundEntryRow[]> {
    return this.database.query<RoundEntryRow>(
      `select ${COLUMNS}, ${REQUESTS} as requests
       from reporting_round r where r.strategy_id = $1 order by r.as_of_on desc, r.key desc`,
      [strategyId],
    );
  }

  async find(id: string): Promise<RoundDetailRow | null> {
    const [row] = await this.database.query<RoundDetailRow>(
      `select ${COLUMNS}, r.version, s.key as strategy,
              ${REQUESTS} as requests,
              coalesce((
                select jsonb_agg(jsonb_build_object(
                  'version', f.version, 'checksum', f.checksum, 'sealedOn', coalesce(a.decided_on, r.sealed_on),
                  'amendment', case when a.id is null then null
                    else jsonb_build_object('measure', m.code, 'reason', a.reason) end) order by f.version)
                from round_snapshot f
                left join amendment a on a.round_id = f.round_id and a.snapshot_version = f.version
                left join measure m on m.id = a.measure_id
                where f.round_id = r.id), '[]'::jsonb) as snapshots
       from reporting_round r join strategy s on s.id = r.strategy_id
       where r.id = $1`,
      [id],
    );
    return row ?? null;
  }
}

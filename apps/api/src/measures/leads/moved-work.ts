import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate, RoundKey, RoundState } from '@wegmarke/domain';

/** What hangs on a measure's lead today. */
export interface WorkOfMeasure {
  readonly openRequests: readonly {
    readonly round: RoundKey;
    readonly state: RoundState;
    readonly deadlineOn: LocalDate;
  }[];
  readonly unsignedLeftBehind: number;
  readonly offerWithdrawn: boolean;
}

/** Rounds and reports belong to reporting; here only what is owed for a measure is counted. */
@Injectable()
export class MovedWork {
  constructor(private readonly database: Database) {}

  /** Drafts are left out: they are known to nobody but the ministry that writes them. */
  async of(measureIds: readonly string[]): Promise<ReadonlyMap<string, WorkOfMeasure>> {
    const rows = await this.database.query<WorkOfMeasure & { measureId: string }>(
      `select m.id as "measureId",
              coalesce((
                select jsonb_agg(jsonb_build_object('round', r.key, 'state', r.state, 'deadlineOn', r.deadline_on)
                                 order by r.opened_on)
                from round_request q join reporting_round r on r.id = q.round_id
                where q.measure_id = m.id and r.state in ('open', 'in_review')
                  and q.answered_on is null and q.withdrawn_on is null
              ), '[]') as "openRequests",
              (select count(*)::integer from status_report s
               where s.measure_id = m.id and s.state = 'submitted') as "unsignedLeftBehind",
              exists (select from lead_offer o where o.measure_id = m.id and o.answer is null) as "offerWithdrawn"
       from measure m where m.id = any($1::uuid[])`,
      [measureIds],
    );
    return new Map(rows.map(({ measureId, ...work }) => [measureId, work]));
  }
}

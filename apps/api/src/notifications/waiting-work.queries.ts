import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate, MeasureCode, MinistryKey } from '@wegmarke/domain';

export const WORK_GROUPS = ['sign', 'returned', 'query', 'offer'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Something that waits for a ministry beside the requests of a round. `id`: of the report, query or offer. */
export interface WaitingWork {
  readonly group: WorkGroup;
  readonly id: string;
  /** Version of the report or offer; makes the same report returned twice two events. */
  readonly version: number;
  readonly reportId: string | null;
  readonly ministry: MinistryKey;
  readonly measure: MeasureCode;
  readonly titleDe: string;
  readonly titleFr: string | null;
  /** Deadline of the round a report to be signed answers to. */
  readonly deadlineOn: LocalDate | null;
  /** Persons who wrote or submitted the report: they never sign it. */
  readonly authors: readonly string[];
}

const TITLES = `m.code as measure, v.title_de as "titleDe", v.title_fr as "titleFr"`;
const MEASURE = `join measure m on m.id = w.measure_id
  join measure_version v on v.measure_id = m.id and v.to_on is null`;

const WAITING = `
  select case w.state when 'submitted' then 'sign' else 'returned' end as "group", w.id, w.version, w.id as "reportId",
         w.ministry, ${TITLES}, case w.state when 'submitted' then r.deadline_on end as "deadlineOn",
         array_remove(array[w.written_by, w.submitted_by], null) as authors, w.strategy_id
  from status_report w ${MEASURE} left join reporting_round r on r.id = w.round_id
  where w.state in ('submitted','returned')
  union all
  select 'query', q.id, q.version, w.id, w.ministry, ${TITLES}, null, array[]::text[], w.strategy_id
  from report_query q join status_report w on w.id = q.report_id ${MEASURE}
  where q.answered_on is null and q.settled_on is null
  union all
  select 'offer', w.id, w.version, null, w.to_ministry, ${TITLES}, null, array[]::text[], w.strategy_id
  from lead_offer w ${MEASURE} where w.answer is null`;

@Injectable()
export class WaitingWorkQueries {
  constructor(private readonly database: Database) {}

  /** All of a strategy, or what is named by id (of a report, query or offer). */
  list(strategyId: string, ids: readonly string[] | null = null): Promise<WaitingWork[]> {
    return this.database.query<WaitingWork>(
      `select * from (${WAITING}) waiting
       where strategy_id = $1 and ($2::uuid[] is null or id = any($2)) order by "group", measure, id`,
      [strategyId, ids],
    );
  }
}

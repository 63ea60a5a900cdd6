import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type {
  LocalDate,
  LocalizedText,
  MeasureCode,
  MinistryKey,
  RoundKey,
  StatusReportState,
  StrategyKey,
} from '@wegmarke/domain';

/** One row per thing that may be somebody's work, whatever it is; `type` says which parts are there. */
export interface WorkRow {
  readonly type: 'request' | 'report' | 'query' | 'lead-offer' | 'amendment';
  readonly measureId: string;
  readonly code: MeasureCode;
  readonly title: LocalizedText;
  readonly participants: readonly MinistryKey[];
  readonly strategy: StrategyKey;
  readonly ministry: MinistryKey;
  readonly since: LocalDate;
  readonly round: {
    readonly id: string;
    readonly key: RoundKey;
    readonly deadlineOn: LocalDate;
    readonly takesAnswers: boolean;
  } | null;
  readonly report: {
    readonly id: string;
    readonly version: number;
    readonly state: StatusReportState;
    readonly unchanged: boolean;
    readonly writtenBy: string | null;
    readonly contributors: readonly string[];
    readonly submittedBy: string | null;
    readonly signedBy: string | null;
    readonly queries: number;
  } | null;
  readonly query: {
    readonly id: string;
    readonly version: number;
    readonly field: string;
    readonly question: string;
    readonly answered: boolean;
  } | null;
  /** Lead offer or amendment. */
  readonly proposal: {
    readonly id: string;
    readonly version: number;
    readonly to: MinistryKey | null;
    readonly proposedBy: string;
  } | null;
}

export interface WorkReach {
  readonly today: LocalDate;
  /** Strategies the person coordinates. */
  readonly strategies: readonly StrategyKey[];
  /** Ministries the person writes or signs for. */
  readonly ministries: readonly MinistryKey[];
}

@Injectable()
export class WorkQueries {
  constructor(private readonly database: Database) {}

  /** In the order of the measures' codes. Who may do what is decided by the domain. */
  list({ today, strategies, ministries }: WorkReach): Promise<WorkRow[]> {
    return this.database.query<WorkRow>(WORK, [today, strategies, ministries]);
  }
}

const ROUND = `case when p.id is null then null else jsonb_build_object('id', p.id, 'key', p.key,
    'deadlineOn', p.deadline_on, 'takesAnswers', p.state in ('open', 'in_review')) end`;
const REPORT = `jsonb_build_object('id', r.id, 'version', r.version, 'state', r.state,
    'unchanged', coalesce(r.content -> 'unchanged' = 'true', false), 'writtenBy', r.written_by,
    'contributors', r.contributors,
    'submittedBy', r.submitted_by, 'signedBy', r.signed_by,
    'queries', (select count(*) from report_query n where n.report_id = r.id and n.settled_on is null))`;
const WAITING = `('draft','submitted','signed','returned')`;
/** The last lead that has begun. */
const LEAD = `(select lead from jsonb_array_elements(v.facts -> 'leads') as lead
    where lead ->> 'from' <= $1::date::text order by lead ->> 'from' desc limit 1)`;

const OWED = `
  select 'request' as type, q.measure_id, l.lead ->> 'ministry' as ministry,
         greatest(p.opened_on, (l.lead ->> 'from')::date) as since, ${ROUND} as round,
         null::jsonb as report, null::jsonb as query, null::jsonb as proposal
  from reporting_round p
  join round_request q on q.round_id = p.id
  join measure_version v on v.measure_id = q.measure_id and v.to_on is null
  cross join lateral (select ${LEAD} as lead) l
  where p.state in ('open', 'in_review') and q.answered_on is null and q.withdrawn_on is null
    and l.lead ->> 'ministry' = any($3::text[])
    and not exists (
      select 1 from status_report r
      where r.measure_id = q.measure_id and r.round_id = p.id and r.state in ${WAITING}
        and r.ministry = l.lead ->> 'ministry')`;

const REPORTS = `
  select 'report', r.measure_id, r.ministry,
         coalesce(case r.state when 'submitted' then r.submitted_on when 'signed' then r.signed_on
                  when 'returned' then r.returned_on end, r.returned_on,
                  (r.recorded_at at time zone 'Europe/Berlin')::date),
         ${ROUND}, ${REPORT}, null::jsonb, null::jsonb
  from status_report r
  join strategy s on s.id = r.strategy_id
  left join reporting_round p on p.id = r.round_id
  where r.state in ${WAITING} and (
    (r.state <> 'signed' and r.ministry = any($3::text[])) or (r.state = 'signed' and s.key = any($2::text[])))`;

const QUERIES = `
  select 'query', r.measure_id, r.ministry, coalesce(a.answered_on, a.asked_on), ${ROUND}, ${REPORT},
         jsonb_build_object('id', a.id, 'version', a.version, 'field', a.field, 'question', a.question,
           'answered', a.answered_on is not null),
         null::jsonb
  from report_query a
  join status_report r on r.id = a.report_id
  join strategy s on s.id = r.strategy_id
  left join reporting_round p on p.id = r.round_id
  where a.settled_on is null and r.state = 'signed' and (
    (a.answered_on is null and r.ministry = any($3::text[]))
    or (a.answered_on is not null and s.key = any($2::text[])))`;

const OFFERS = `
  select 'lead-offer', o.measure_id, o.from_ministry, o.offered_on, null::jsonb, null::jsonb, null::jsonb,
         jsonb_build_object('id', o.id, 'version', o.version, 'to', o.to_ministry, 'proposedBy', o.offered_by)
  from lead_offer o
  where o.answer is null and o.to_ministry = any($3::text[])`;

const AMENDMENTS = `
  select 'amendment', a.measure_id, l.lead ->> 'ministry', a.proposed_on, ${ROUND}, null::jsonb, null::jsonb,
         jsonb_build_object('id', a.id, 'version', a.version, 'to', null, 'proposedBy', a.proposed_by)
  from amendment a
  join strategy s on s.id = a.strategy_id
  join reporting_round p on p.id = a.round_id
  join measure_version v on v.measure_id = a.measure_id and v.to_on is null
  cross join lateral (select ${LEAD} as lead) l
  where a.state = 'proposed' and (s.key = any($2::text[]) or l.lead ->> 'ministry' = any($3::text[]))`;

const WORK = `
  select w.type, w.measure_id as "measureId", m.code, jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title,
         v.details -> 'participants' as participants, s.key as strategy, w.ministry, w.since, w.round, w.report,
         w.query, w.proposal
  from (${[OWED, REPORTS, QUERIES, OFFERS, AMENDMENTS].join(' union all ')}) w
  join measure m on m.id = w.measure_id
  join strategy s on s.id = m.strategy_id
  join measure_version v on v.measure_id = m.id and v.to_on is null
  order by code_order(m.code) collate "C"`;

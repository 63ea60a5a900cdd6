import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  DomainError,
  type ControlledReport,
  type DatedLead,
  type LocalDate,
  type LocalizedText,
  type MeasureCode,
  type MinistryKey,
  type ReportRequest,
  type RoundRecord,
  type StrategyKey,
} from '@wegmarke/domain';

/** A round outside a change, for pages about it. */
export interface RoundAtHand {
  readonly id: string;
  readonly strategy: StrategyKey;
  readonly record: RoundRecord;
}

/** What a round asked of one measure, as stored, with every report of that round. */
export interface RequestedMeasure {
  readonly id: string;
  readonly measure: MeasureCode;
  readonly title: LocalizedText;
  readonly request: ReportRequest;
  readonly leads: readonly DatedLead[];
  readonly reports: readonly ControlledReport[];
}

export interface ReminderRow {
  readonly ministry: MinistryKey;
  readonly sentOn: LocalDate;
  readonly kind: string;
}

@Injectable()
export class RoundControlQueries {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `round-not-found` */
  async round(id: string): Promise<RoundAtHand> {
    const [row] = await this.database.query<RoundRecord & { strategy: StrategyKey }>(
      `select r.key, r.state, r.as_of_on as "asOfOn", r.opened_on as "openedOn", r.deadline_on as "deadlineOn",
              r.sealed_on as "sealedOn", r.published_on as "publishedOn", s.key as strategy,
              jsonb_build_object('from', r.period_from, 'to', r.period_to) as period
       from reporting_round r join strategy s on s.id = r.strategy_id where r.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('round-not-found');
    const { strategy, ...record } = row;
    return { id, strategy, record };
  }

  /** Every request of the round, in the order of the measures' codes. */
  requests(roundId: string): Promise<RequestedMeasure[]> {
    return this.database.query<RequestedMeasure>(REQUESTS, [roundId]);
  }

  async ministryOrder(): Promise<readonly MinistryKey[]> {
    const rows = await this.database.query<{ key: MinistryKey }>('select key from ministry order by position, key');
    return rows.map(({ key }) => key);
  }

  /** Reminders and nudges of the round, latest first. */
  reminders(roundId: string): Promise<ReminderRow[]> {
    return this.database.query<ReminderRow>(REMINDERS, [roundId]);
  }
}

const REQUESTS = `
  select m.id, m.code as measure, jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title,
         v.facts -> 'leads' as leads,
         jsonb_build_object('round', p.key, 'measure', m.code, 'ministry', q.ministry, 'withdrawnOn', q.withdrawn_on,
           'answeredOn', q.answered_on, 'unchanged', q.unchanged) as request,
         coalesce((
           select jsonb_agg(jsonb_build_object(
             'id', r.id, 'version', r.version, 'ministry', r.ministry, 'state', r.state,
             'unchanged', coalesce(r.content -> 'unchanged' = 'true', false),
             'submittedOn', r.submitted_on, 'signedOn', r.signed_on, 'returnedOn', r.returned_on,
             'queries', coalesce((
               select jsonb_agg(jsonb_build_object(
                 'askedOn', a.asked_on, 'answeredOn', a.answered_on, 'settledOn', a.settled_on))
               from report_query a where a.report_id = r.id), '[]'::jsonb)) order by r.id desc)
           from status_report r where r.round_id = q.round_id and r.measure_id = q.measure_id), '[]'::jsonb) as reports
  from round_request q
  join reporting_round p on p.id = q.round_id
  join measure m on m.id = q.measure_id
  join measure_version v on v.measure_id = m.id and v.to_on is null
  where q.round_id = $1
  order by code_order(m.code) collate "C"`;

const REMINDERS = `
  select ministry, on_day as "sentOn", kind from round_reminder where round_id = $1 order by on_day desc, ministry, kind`;

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type {
  HorizonSpans,
  LocalDate,
  MeasureCode,
  MeasureRecord,
  MinistryKey,
  RoundFacts,
  RoundKey,
  RoundState,
  StatusReportContent,
  StatusReportState,
  StrategyKey,
} from '@wegmarke/domain';

/** The measure a form is about, as it is known today. */
export interface MeasureOfForm {
  readonly id: string;
  readonly code: MeasureCode;
  readonly strategy: { readonly id: string; readonly key: StrategyKey; readonly spans: HorizonSpans };
  readonly record: MeasureRecord;
}

export interface RoundOfForm extends Omit<RoundFacts, 'openedOn'> {
  readonly id: string;
  readonly state: RoundState;
  readonly openedOn: LocalDate | null;
}

/** One report as stored, with the number of the word it corrects. */
export interface StoredReport {
  readonly id: string;
  readonly version: number;
  readonly state: StatusReportState;
  readonly measureId: string;
  readonly roundId: string | null;
  readonly ministry: MinistryKey;
  readonly asOfOn: LocalDate;
  readonly content: StatusReportContent;
  readonly sequence: number | null;
  readonly corrects: string | null;
  readonly correctedSequence: number | null;
  readonly correctionReason: string | null;
  readonly submittedOn: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly returnedOn: LocalDate | null;
  readonly returnNote: string | null;
  readonly changedAt: Date;
  readonly writtenBy: string | null;
  readonly contributors: readonly string[];
  readonly submittedBy: string | null;
  readonly signedBy: string | null;
  readonly acceptedBy: string | null;
}

export interface LastReport {
  readonly asOfOn: LocalDate;
  readonly acceptedOn: LocalDate;
  readonly round: RoundKey | null;
  readonly content: StatusReportContent;
}

const ROUND_COLUMNS = `p.id, p.key, p.state, p.as_of_on as "asOfOn", p.opened_on as "openedOn",
  p.deadline_on as "deadlineOn", p.sealed_on as "sealedOn"`;

/** What the form of a report is made of. */
@Injectable()
export class ReportFormQueries {
  constructor(private readonly database: Database) {}

  async findReport(id: string): Promise<StoredReport | null> {
    const [row] = await this.database.query<StoredReport>(
      `select r.id, r.version, r.state, r.measure_id as "measureId", r.round_id as "roundId", r.ministry,
              r.as_of_on as "asOfOn", r.content, r.sequence, r.corrects, c.sequence as "correctedSequence",
              r.correction_reason as "correctionReason", r.submitted_on as "submittedOn", r.signed_on as "signedOn",
              r.accepted_on as "acceptedOn", r.returned_on as "returnedOn", r.return_note as "returnNote",
              coalesce(r.changed_at, r.recorded_at) as "changedAt", r.written_by as "writtenBy",
              r.contributors, r.submitted_by as "submittedBy", r.signed_by as "signedBy", r.accepted_by as "acceptedBy"
       from status_report r left join status_report c on c.id = r.corrects
       where r.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async findMeasure(id: string): Promise<MeasureOfForm | null> {
    const [row] = await this.database.query<Omit<MeasureOfForm, 'record'> & MeasureRecord>(
      `select m.id, m.code, jsonb_build_object('id', s.id, 'key', s.key, 'spans', s.spans) as strategy,
              v.facts, v.details
       from measure m join strategy s on s.id = m.strategy_id
       join measure_version v on v.measure_id = m.id and v.to_on is null
       where m.id = $1`,
      [id],
    );
    if (!row) return null;
    const { facts, details, ...measure } = row;
    return { ...measure, record: { facts, details } };
  }

  async findRound(id: string): Promise<RoundOfForm | null> {
    const sql = `select ${ROUND_COLUMNS} from reporting_round p where p.id = $1`;
    const [row] = await this.database.query<RoundOfForm>(sql, [id]);
    return row ?? null;
  }

  async findRoundByKey(strategyId: string, key: RoundKey): Promise<RoundOfForm | null> {
    const sql = `select ${ROUND_COLUMNS} from reporting_round p where p.strategy_id = $1 and p.key = $2`;
    const [row] = await this.database.query<RoundOfForm>(sql, [strategyId, key]);
    return row ?? null;
  }

  /**
   * The open round that still waits for the ministry's word on the measure: one whose answer is signed waits no longer,
   * one that was returned does.
   */
  async findWaitingRound(measureId: string, ministry: MinistryKey): Promise<RoundOfForm | null> {
    const [row] = await this.database.query<RoundOfForm>(
      `select ${ROUND_COLUMNS} from reporting_round p
       join round_request q on q.round_id = p.id and q.measure_id = $1 and q.withdrawn_on is null
       where p.state in ('open', 'in_review')
         and not exists (select 1 from status_report r where r.round_id = p.id and r.measure_id = $1
                         and r.ministry = $2 and r.state in ('signed', 'accepted'))
       order by p.opened_on desc limit 1`,
      [measureId, ministry],
    );
    return row ?? null;
  }

  /** The newest accepted report with words of its own, besides the one asked about and not of a later day. */
  async findLast(
    measureId: string,
    { id, until }: { id?: string; until?: LocalDate } = {},
  ): Promise<LastReport | null> {
    const [row] = await this.database.query<LastReport>(
      `select r.as_of_on as "asOfOn", r.accepted_on as "acceptedOn", p.key as round, r.content
       from status_report r left join reporting_round p on p.id = r.round_id
       where r.measure_id = $1 and r.state = 'accepted' and r.content -> 'unchanged' = 'false'
         and ($2::uuid is null or r.id <> $2::uuid) and ($3::date is null or r.as_of_on <= $3::date)
       order by r.as_of_on desc, r.accepted_on desc, r.sequence desc limit 1`,
      [measureId, id ?? null, until ?? null],
    );
    return row ?? null;
  }

  async names(personIds: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      'select id, display_name as name from person where id = any($1::text[])',
      [personIds.filter((id) => id !== null)],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Until when a personal link opens the form; null without one. */
  async linkUntil(reportId: string, now: Date): Promise<Date | null> {
    const [row] = await this.database.query<{ until: Date | null }>(
      `select max(expires_at) as until from personal_link
       where report_id = $1 and revoked_at is null and expires_at > $2`,
      [reportId, now],
    );
    return row?.until ?? null;
  }
}

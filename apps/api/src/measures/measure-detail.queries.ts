import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type {
  AttentionReason,
  Course,
  CubeFilter,
  Effect,
  FieldKey,
  GoalCode,
  Horizon,
  Implementation,
  LocalDate,
  LocalizedText,
  MeasureCode,
  MeasureDetails,
  MeasureFacts,
  MinistryKey,
  ReportState,
  StatusClass,
  StatusReportContent,
} from '@wegmarke/domain';

import { Bindings } from '../platform/bindings';
import { filterConditions, statesOf, type Standpoint, type StateSource } from '../strategy';
import type { DatedNarrative } from './measure-version.entity';
import type { StoredReason } from './state-columns';

/** One measure from a standpoint: its state, and its facts and texts as known then. */
export interface MeasureThen {
  id: string;
  code: MeasureCode;
  version: number;
  field: FieldKey;
  goal: GoalCode | null;
  horizon: Horizon;
  expired: boolean;
  ministry: MinistryKey;
  implementation: Implementation;
  status: StatusClass;
  computed: Course | null;
  computed_because: StoredReason | null;
  reported: Course | null;
  effect: Effect;
  report: ReportState | null;
  ends_on: LocalDate | null;
  stale: boolean;
  attention: AttentionReason[];
  facts: MeasureFacts;
  details: MeasureDetails;
  narrative: DatedNarrative | null;
}

/** The newest accepted report, as far as a page shows it beside the state. */
export interface ReportThen {
  as_of_on: LocalDate;
  accepted_on: LocalDate;
  content: StatusReportContent;
}

/** In a snapshot the record holds what the round established; else the version of the day does. */
const FACTS: Readonly<Record<StateSource['kind'], string>> = {
  day: 'v.facts, v.details, v.narrative',
  round: `s.record -> 'facts' as facts, s.record -> 'details' as details,
    nullif(s.record -> 'narrative', 'null') || jsonb_build_object('asOfOn', (
      select max(r.as_of_on) from status_report r join reporting_round p on p.id = s.round_id
      where r.measure_id = s.measure_id and r.state = 'accepted' and r.accepted_on <= p.sealed_on
        and r.as_of_on <= p.as_of_on and r.content -> 'unchanged' = 'false'
    )) as narrative`,
};

@Injectable()
export class MeasureDetailQueries {
  constructor(private readonly database: Database) {}

  /** The key of the strategy a measure belongs to, and its code; null where there is no such measure. */
  async locate(id: string): Promise<{ strategy: string; code: string } | null> {
    const [row] = await this.database.query<{ strategy: string; code: string }>(
      'select s.key as strategy, m.code from measure m join strategy s on s.id = m.strategy_id where m.id = $1',
      [id],
    );
    return row ?? null;
  }

  /** Null where the measure was not known then, or no longer. */
  async find({ source }: Standpoint, code: string): Promise<MeasureThen | null> {
    const bindings = new Bindings();
    const [row] = await this.rows(source, bindings, [`s.code = ${bindings.bind(code)}`]);
    return row ?? null;
  }

  /** All measures known then that the filter leaves, in the order of codes. */
  list({ source }: Standpoint, filter: CubeFilter): Promise<MeasureThen[]> {
    const bindings = new Bindings();
    return this.rows(source, bindings, filterConditions(filter, bindings));
  }

  private rows(source: StateSource, bindings: Bindings, narrower: readonly string[]): Promise<MeasureThen[]> {
    const states = statesOf(source, bindings, narrower, 'with texts');
    return this.database.query<MeasureThen>(
      `select s.measure_id as id, s.code, (select version from measure where id = s.measure_id) as version,
              s.field, s.goal, s.horizon, s.expired, s.ministry, s.implementation, s.status, s.computed,
              s.computed_because, s.reported, s.effect, s.report, s.ends_on, s.stale, s.attention, ${FACTS[source.kind]}
       from ${states} order by code_order(s.code) collate "C"`,
      bindings.values,
    );
  }

  /** The newest report that counted then, by as-of day, then acceptance. */
  async reportThen(measureId: string, { asOf, round }: Standpoint): Promise<ReportThen | null> {
    const [row] = await this.database.query<ReportThen>(
      `select as_of_on, accepted_on, content from status_report
       where measure_id = $1 and state = 'accepted' and accepted_on <= $2 and ($3::date is null or as_of_on <= $3)
       order by as_of_on desc, accepted_on desc, sequence desc
       limit 1`,
      [measureId, round?.sealedOn ?? asOf, round?.asOfOn ?? null],
    );
    return row ?? null;
  }

  /** The same of many measures, by their ids. */
  async reportsThen(
    measureIds: readonly string[],
    { asOf, round }: Standpoint,
  ): Promise<ReadonlyMap<string, ReportThen>> {
    const rows = await this.database.query<ReportThen & { measure_id: string }>(
      `select distinct on (measure_id) measure_id, as_of_on, accepted_on, content from status_report
       where measure_id = any($1::uuid[]) and state = 'accepted' and accepted_on <= $2
         and ($3::date is null or as_of_on <= $3)
       order by measure_id, as_of_on desc, accepted_on desc, sequence desc`,
      [measureIds, round?.sealedOn ?? asOf, round?.asOfOn ?? null],
    );
    return new Map(rows.map(({ measure_id: id, ...report }) => [id, report]));
  }

  /** Titles of other measures as known on the day, else as first known. */
  titlesOf(
    strategyId: string,
    codes: readonly MeasureCode[],
    day: LocalDate,
  ): Promise<{ code: MeasureCode; title: LocalizedText }[]> {
    if (codes.length === 0) return Promise.resolve([]);
    return this.database.query(
      `select distinct on (m.code) m.code, jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title
       from measure m join measure_version v on v.measure_id = m.id
       where m.strategy_id = $1 and m.code = any($2::text[])
       order by m.code, (v.from_on <= $3) desc, abs(v.from_on - $3::date)`,
      [strategyId, codes, day],
    );
  }

  /** Goals by their codes, as called on the day. */
  goalsOf(
    strategyId: string,
    codes: readonly GoalCode[],
    day: LocalDate,
  ): Promise<{ id: string; code: GoalCode; title: LocalizedText }[]> {
    if (codes.length === 0) return Promise.resolve([]);
    return this.database.query(
      `select g.id, g.code, jsonb_build_object('de', v.title_de, 'fr', v.title_fr) as title
       from goal g join goal_version v on v.goal_id = g.id and v.from_on <= $3 and (v.to_on is null or v.to_on > $3)
       where g.strategy_id = $1 and g.code = any($2::text[])
       order by code_order(g.code) collate "C"`,
      [strategyId, codes, day],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate, StrategyKey } from '@wegmarke/domain';
import { allOf, Bindings } from '../platform/bindings';
import type { JournalEntryDto } from './journal.dto';
import type { JournalReach } from './journal-reach';

/** What is asked of the journal; everything that is given must fit. */
export interface JournalFilter {
  readonly strategy?: StrategyKey | undefined;
  readonly actor?: string | undefined;
  readonly subject?: string | undefined;
  readonly action?: readonly string[] | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** A measure with the reports, queries and offers on it. */
  readonly measure?: string | undefined;
}

export interface JournalRow extends JournalEntryDto {
  /** Order of recording over all chains; bigint, so text. */
  readonly recorded: string;
}

/** Steps that would tell that a draft exists: nobody outside its ministry reads them, not even as a count. */
const DRAFTING = ['report-drafted', 'report-saved', 'report-deleted', 'report-link-created', 'report-link-revoked'];
const WITH_MINISTRY = `
  from audit_entry e
  left join strategy s on s.id = e.strategy_id
  left join report_query q on e.subject_type = 'query' and q.id = e.subject_id
  left join status_report r on r.id = coalesce(q.report_id, case when e.subject_type = 'report' then e.subject_id end)`;

/** Reads entries newest first, without the words that are not the reader's to know. */
@Injectable()
export class JournalQueries {
  constructor(private readonly database: Database) {}

  page(reach: JournalReach, filter: JournalFilter, after: string | null, size: number): Promise<JournalRow[]> {
    const bindings = new Bindings();
    const told = toldTo(reach, bindings);
    const conditions = conditionsOf(reach, filter, bindings);
    if (after !== null) conditions.push(`e.position < ${bindings.bind(after)}::bigint`);
    const value = (column: string) =>
      `case when e.${column} is null or ${told} then e.${column} else '{"hidden": true}'::jsonb end`;
    return this.database.query<JournalRow>(
      `select e.position as recorded, e.id, e.chain, s.key as strategy, e.chain_position::float8 as position,
              to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
              case when e.person_id is null then null else jsonb_build_object('id', e.person_id, 'displayName',
                (select p.display_name from person p where p.id = e.person_id and p.erased_at is null)) end as actor,
              e.action, e.subject_type as "subjectType", e.subject_id as "subjectId", e.subject_key as "subjectKey",
              ${value('old_value')} as old, ${value('new_value')} as new, e.hash
         ${WITH_MINISTRY}
        where ${allOf(conditions)} order by e.position desc limit ${bindings.bind(size)}`,
      bindings.values,
    );
  }

  async total(reach: JournalReach, filter: JournalFilter): Promise<number> {
    const bindings = new Bindings();
    const conditions = allOf(conditionsOf(reach, filter, bindings));
    const [row] = await this.database.query<{ total: number }>(
      `select count(*)::int as total ${WITH_MINISTRY} where ${conditions}`,
      bindings.values,
    );
    return row?.total ?? 0;
  }

  /** The strategy a measure belongs to; null when there is no such measure. */
  async strategyOfMeasure(measureId: string): Promise<StrategyKey | null> {
    const [row] = await this.database.query<{ key: StrategyKey }>(
      'select s.key from measure m join strategy s on s.id = m.strategy_id where m.id = $1',
      [measureId],
    );
    return row?.key ?? null;
  }

  /** Strategies by the id that names their chain. */
  async strategyKeys(): Promise<ReadonlyMap<string, StrategyKey>> {
    const rows = await this.database.query<{ id: string; key: StrategyKey }>('select id, key from strategy');
    return new Map(rows.map(({ id, key }) => [id, key]));
  }
}

/** Whether the words of an entry may be told: those of reports from the signature on, to the coordination alone. */
function toldTo({ coordinated, ministries }: JournalReach, bindings: Bindings): string {
  const coordinates = `s.key = any(${bindings.bind(coordinated, 'text[]')})`;
  const belongs = `r.ministry = any(${bindings.bind(ministries, 'text[]')})`;
  return `coalesce(e.subject_type not in ('report', 'query') or ${belongs}
    or ${coordinates} and (e.subject_type = 'query' or e.new_value ->> 'state' in ('signed', 'accepted')), false)`;
}

function conditionsOf(reach: JournalReach, filter: JournalFilter, bindings: Bindings): string[] {
  const bind = (value: unknown, type: 'text' | 'text[]' | 'date' | 'uuid') => bindings.bind(value, type);
  const { strategy, actor, subject, action, from, to, measure } = filter;
  return [
    ...(reach.everything ? [] : [`s.key = any(${bind(reach.coordinated, 'text[]')})`]),
    `(e.action <> all(${bind(DRAFTING, 'text[]')})
       or coalesce(r.ministry = any(${bind(reach.ministries, 'text[]')}), false))`,
    ...(strategy === undefined ? [] : [`s.key = ${bind(strategy, 'text')}`]),
    ...(actor === undefined ? [] : [`e.person_id = ${bind(actor, 'text')}`]),
    ...(subject === undefined
      ? []
      : [`(e.subject_key = ${bind(subject, 'text')} or e.subject_id::text = lower(${bind(subject, 'text')}))`]),
    ...(action === undefined ? [] : [`e.action = any(${bind(action, 'text[]')})`]),
    ...(from === undefined ? [] : [`e.at >= ${bind(from, 'date')}::timestamp at time zone 'Europe/Berlin'`]),
    ...(to === undefined ? [] : [`e.at < (${bind(to, 'date')} + 1)::timestamp at time zone 'Europe/Berlin'`]),
    ...(measure === undefined ? [] : [ofMeasure(bind(measure, 'uuid'))]),
  ];
}

function ofMeasure(id: string): string {
  return `(e.subject_type = 'measure' and e.subject_id = ${id}
    or e.subject_type in ('report', 'query', 'lead-offer', 'amendment')
       and (e.strategy_id, e.subject_key) in (select m.strategy_id, m.code from measure m where m.id = ${id}))`;
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Language } from '@wegmarke/domain';

import { Bindings } from '../platform/bindings';
import { statesOf, type StateSource } from '../strategy';
import { afterCursor, cursorOf, type CursorValue } from './list-cursor';
import { listConditions, readsTexts, type ListFilter } from './list-filter';
import { orderBy, sortTerms, type SortTerm } from './list-sort';
import type { MeasureListItemDto } from './measure-list.dto';

export interface ListOrder {
  readonly sort: string | undefined;
  readonly language: Language;
}

export interface ListPage {
  /** Rows at most; null: all. */
  readonly size: number | null;
  readonly after: string | null;
}

export interface MeasureRows {
  readonly items: MeasureListItemDto[];
  readonly total: number;
  readonly next: string | null;
}

type Row = Omit<MeasureListItemDto, 'title'> & {
  total: number;
  keys: CursorValue[];
  title_de: string;
  title_fr: string | null;
};

const COLUMNS = `
  s.measure_id as id, s.code, v.title_de, v.title_fr, s.field, s.goal, s.horizon, s.expired, s.ministry as lead,
  s.participants, s.kind, s.implementation, s.status, s.computed, s.computed_because ->> 'reason' as "computedReason",
  s.reported, s.effect, s.report, s.stale, jsonb_path_query_array(s.attention, '$[*].key') as attention,
  s.ends_on as "endsOn", v.details -> 'provenance' as provenance`;

/** Measures with their state, filtered, ordered and in pages; the same rows for day and round. */
@Injectable()
export class MeasureListQueries {
  constructor(private readonly database: Database) {}

  async list(source: StateSource, filter: ListFilter, order: ListOrder, page: ListPage): Promise<MeasureRows> {
    const bindings = new Bindings();
    const terms = sortTerms(order.sort, order.language, bindings);
    const sql = listSql(source, filter, terms, page, bindings);
    const rows = await this.database.query<Row>(sql, bindings.values);
    return rowsOf(rows, terms, page.size);
  }
}

/**
 * `matched` holds what the filter leaves, with the values of the order; it is counted whole and shown in part. One row
 * comes back even when nothing is shown, because it carries the total.
 */
function listSql(
  source: StateSource,
  filter: ListFilter,
  terms: readonly SortTerm[],
  page: ListPage,
  bindings: Bindings,
): string {
  const texts = readsTexts(filter) || terms.some(({ ofTexts }) => ofTexts) ? 'with texts' : 'without texts';
  const states = statesOf(source, bindings, listConditions(filter, bindings), texts);
  const keys = terms.map(({ expression }, index) => `${expression} as k${index}`).join(', ');
  const from = page.after === null ? 'true' : afterCursor(page.after, terms, bindings);
  const limit = page.size === null ? 'all' : bindings.bind(page.size + 1, 'integer');
  return `
    with matched as (select s.*, ${keys} from ${states}),
         shown as (select * from matched where ${from} order by ${orderBy(terms)} limit ${limit})
    select counted.total, ${COLUMNS}, jsonb_build_array(${terms.map((_, index) => `k${index}`).join(', ')}) as keys
    from (select count(*)::integer as total from matched) counted
    left join (shown s join measure_version v on v.id = s.version_id) on true
    order by ${orderBy(terms)}`;
}

function rowsOf(rows: readonly Row[], terms: readonly SortTerm[], size: number | null): MeasureRows {
  const found = rows.filter(({ id }) => id !== null);
  const shown = size === null ? found : found.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    total: rows[0]?.total ?? 0,
    next: last && found.length > shown.length ? cursorOf(terms, last.keys) : null,
  };
}

function itemOf(row: Row): MeasureListItemDto {
  return {
    id: row.id,
    code: row.code,
    title: { de: row.title_de, fr: row.title_fr },
    field: row.field,
    goal: row.goal,
    horizon: row.horizon,
    expired: row.expired,
    lead: row.lead,
    participants: row.participants,
    kind: row.kind,
    implementation: row.implementation,
    status: row.status,
    computed: row.computed,
    computedReason: row.computedReason,
    reported: row.reported,
    effect: row.effect,
    report: row.report,
    stale: row.stale,
    attention: row.attention,
    endsOn: row.endsOn,
    provenance: row.provenance,
  };
}

import { canonicalJson, sameState, type LocalDate, type MeasureCode, type MeasureState } from '@wegmarke/domain';
import type { StrategyKit } from './strategy-kit';

/** Columns that say when and where, not what. */
const PLACE = new Set(['from_on', 'to_on', 'strategy_id', 'measure_id', 'version_id']);

/** One row of measure_state. */
export interface StoredRow extends Record<string, unknown> {
  readonly code: MeasureCode;
  readonly from_on: LocalDate;
  readonly to_on: LocalDate | null;
}

export async function storedRows(kit: StrategyKit): Promise<StoredRow[]> {
  const rows = await kit.database.query<{ row: StoredRow }>(
    'select to_jsonb(s) as row from measure_state s order by code, from_on',
  );
  return rows.map(({ row }) => row);
}

/** The intervals cut off at a day: what they say of the days before it. Neighbours that say the same are one. */
export function daysBefore(rows: readonly StoredRow[], day: LocalDate): unknown[] {
  return rows
    .filter(({ from_on }) => from_on < day)
    .map((row) => ({ ...row, to_on: row.to_on === null || row.to_on > day ? day : row.to_on }));
}

/** Writes a state only where it differs from that of the day before. */
export class Sentences {
  private last: { readonly state: MeasureState; readonly text: string } | null = null;

  constructor(private readonly write: (state: MeasureState) => string) {}

  of(state: MeasureState | null): string | null {
    if (!state) return null;
    if (!this.last || !sameState(this.last.state, state)) this.last = { state, text: this.write(state) };
    return this.last.text;
  }
}

const texts = new WeakMap<StoredRow, string>();

/** What the stored interval of the day says, without its days and ids; null where there is none. */
export function storedOn(rows: readonly StoredRow[], day: LocalDate): string | null {
  const found = rows.filter(({ from_on, to_on }) => from_on <= day && (to_on === null || to_on > day));
  if (found.length > 1) return `${found.length} intervals on ${day}`;
  const row = found[0];
  if (!row) return null;
  const text =
    texts.get(row) ?? canonicalJson(Object.fromEntries(Object.entries(row).filter(([column]) => !PLACE.has(column))));
  texts.set(row, text);
  return text;
}

/** What a list of measures can show, in this order. Code and title are always there. */
export const MEASURE_COLUMNS = [
  'code',
  'title',
  'field',
  'goal',
  'horizon',
  'lead',
  'participants',
  'kind',
  'status',
  'computed',
  'reported',
  'report',
  'effect',
  'endsOn',
] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

export const FIXED_COLUMNS: readonly MeasureColumn[] = ['code', 'title'];
export const OPTIONAL_COLUMNS = MEASURE_COLUMNS.filter((column) => !FIXED_COLUMNS.includes(column));
export const DEFAULT_COLUMNS: readonly MeasureColumn[] = [
  'code',
  'title',
  'lead',
  'status',
  'computed',
  'reported',
  'endsOn',
];

/** Columns the API can sort by. */
export const SORTABLE_COLUMNS: readonly MeasureColumn[] = [
  'code',
  'title',
  'field',
  'horizon',
  'lead',
  'status',
  'computed',
  'reported',
  'endsOn',
];

/** Reads a remembered choice; unknown names are left out, the fixed columns always stay. */
export function columnsFrom(text: string | null): readonly MeasureColumn[] {
  if (text === null) return DEFAULT_COLUMNS;
  const chosen = text.split(',');
  return MEASURE_COLUMNS.filter((column) => FIXED_COLUMNS.includes(column) || chosen.includes(column));
}

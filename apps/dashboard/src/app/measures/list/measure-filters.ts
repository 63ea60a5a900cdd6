/** Filters of the list of measures; the names are the query parameters of page and API alike. */
export const FILTER_NAMES = [
  'field',
  'ministry',
  'status',
  'computed',
  'horizon',
  'participating',
  'kind',
  'reported',
  'report',
  'effect',
  'expired',
  'attention',
  'goal',
  'theme',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** Filters with a menu, those asked for most first; goal and theme are chosen on their own pages. */
export const MENU_FILTERS = FILTER_NAMES.filter((name) => name !== 'goal' && name !== 'theme');
/** Menus that are always shown; the others open on demand. */
export const FIRST_FILTERS = 5;

export type MeasureFilters = Readonly<Record<FilterName, readonly string[]>>;

/** Everything of the address that restricts or orders the list. Changing any of it starts at the first page. */
export const LIST_PARAMETERS = [...FILTER_NAMES, 'q', 'figure', 'in', 'sort', 'size'] as const;
export type ListParameter = (typeof LIST_PARAMETERS)[number];

/** Cursors of earlier pages kept in the address; further back there is the first page. */
export const LONGEST_TRAIL = 20;

export const PAGE_SIZES = [50, 100, 200] as const;

/** The API takes one `expired`; both together restrict nothing. */
export function apiFilters(filters: MeasureFilters): Readonly<Record<string, readonly string[]>> {
  const asked = FILTER_NAMES.filter(
    (name) => filters[name].length > 0 && !(name === 'expired' && filters.expired.length > 1),
  );
  return Object.fromEntries(asked.map((name) => [name, filters[name]]));
}

/** The order of a table by one column; in the address `code` or `-endsOn`. */
export interface SortOrder {
  readonly key: string;
  readonly descending: boolean;
}

export function parseSort(text: string): SortOrder {
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

export function sortText({ key, descending }: SortOrder): string {
  return descending ? `-${key}` : key;
}

/** A column pressed again turns round; another one starts ascending. */
export function sortAfterPress(current: SortOrder, key: string): SortOrder {
  return { key, descending: current.key === key && !current.descending };
}

/** Value of `aria-sort` for a column head; only the column in use has one. */
export function ariaSortOf(current: SortOrder | null, key: string): 'ascending' | 'descending' | null {
  if (current?.key !== key) return null;
  return current.descending ? 'descending' : 'ascending';
}

import type { Language, LocalDate } from '@wegmarke/domain';

/** A cell as a spreadsheet calculates with it. `null`: empty, because not known or not applicable. */
export type SheetValue = string | number | null | { readonly day: LocalDate };

/** `percent`: 0 to 100, the number as it is; `euro`: whole euros. */
export type ColumnKind = 'text' | 'number' | 'euro' | 'day';

export interface SheetColumn {
  readonly title: string;
  /** In letters. */
  readonly width: number;
  readonly kind: ColumnKind;
}

/** `pairs`: labels and values without a header, to be read; `table`: header, filter, one row per item. */
export interface Sheet {
  readonly layout: 'table' | 'pairs';
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** The annual report as a workbook, before it has a format. Every text may stand in a cell: see `cellText`. */
export interface Workbook {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly publisher: string;
  readonly datedOn: LocalDate;
  /** Printed above each sheet: "Entwurf", "Musterdaten". */
  readonly marks: readonly string[];
  /** "Seite {page} von {pages}" below each printed page. */
  readonly page: string;
  readonly sheets: readonly Sheet[];
}

/** One column and how an item answers it. */
export interface ColumnOf<Item> extends SheetColumn {
  readonly value: (item: Item) => SheetValue;
}

export function tableSheet<Item>(name: string, columns: readonly ColumnOf<Item>[], items: readonly Item[]): Sheet {
  return {
    layout: 'table',
    name,
    columns: columns.map(columnOf),
    rows: items.map((item) => columns.map(({ value }) => value(item))),
  };
}

/** Wide enough for the longest word of its title: a header does not break inside a word. */
function columnOf({ title, width, kind }: SheetColumn): SheetColumn {
  const plain = title.replaceAll('\u00ad', '');
  const longest = Math.max(...plain.split(/[\s\u00a0\u202f]/).map((word) => word.length));
  return { title: plain, width: Math.max(width, longest + 4), kind };
}

type Value<Item, Result> = (item: Item) => Result;

export function text<Item>(title: string, width: number, value: Value<Item, string | null>): ColumnOf<Item> {
  return { title, width, kind: 'text', value };
}

export function number<Item>(title: string, value: Value<Item, number | null>, width = 12): ColumnOf<Item> {
  return { title, width, kind: 'number', value };
}

export function euro<Item>(title: string, value: Value<Item, number | null>): ColumnOf<Item> {
  return { title, width: 16, kind: 'euro', value };
}

export function day<Item>(title: string, value: Value<Item, LocalDate | null>): ColumnOf<Item> {
  return { title, width: 14, kind: 'day', value: (item) => dayOf(value(item)) };
}

export function dayOf(on: LocalDate | null): SheetValue {
  return on === null ? null : { day: on };
}

import type { AxisMark, PageLink, PartitionPart } from '@wegmarke/ui';

/** A column of numbers; with a mark where it counts one value of an axis. */
export interface OverviewColumn {
  readonly key: string;
  readonly label: string;
  readonly mark?: AxisMark;
}

/** A number that opens its list; with `of` it is a part of another number that opens its own. */
export interface OverviewNumber {
  readonly value: number;
  readonly link: PageLink | null;
  readonly of?: { readonly value: number; readonly link: PageLink | null; readonly share: string };
}

/** One action field or ministry: what it is called, its numbers in the order of the columns, its measures as a bar. */
export interface OverviewRow {
  readonly key: string;
  readonly short: string;
  readonly name: string;
  readonly link: PageLink;
  readonly note: string | null;
  readonly numbers: readonly OverviewNumber[];
  readonly parts: readonly PartitionPart[];
}

import type { AxisMark } from '../axis/drawings';
import type { PageLink } from '../links/page-link';

/** One class of a stacked chart: symbol, word and colour come from its axis. */
export interface ChartSeries {
  readonly key: string;
  readonly word: string;
  readonly mark: AxisMark;
}

/** One bar, or one day of an area; `values` in the order of the series. */
export interface ChartRow {
  readonly key: string;
  /** Full name, for table and read-out. */
  readonly name: string;
  /** Short name, for the axis; unique in the chart. */
  readonly short: string;
  readonly values: readonly number[];
}

/**
 * What a figure shows, independent of how: chart, table and downloads are made of the same rows.
 * `bars`: one horizontal stacked bar per row. `area`: stacked over time, every row's key is an ISO day.
 */
export interface FigureData {
  readonly kind: 'bars' | 'area';
  readonly title: string;
  readonly description: string;
  /** Holds sample data: marked in title and file names. */
  readonly sample: boolean;
  /** Heading of the rows: "Ressort", "Tag". */
  readonly rowHeading: string;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly ChartRow[];
  /** `area`: the day the page shows, drawn as a line. */
  readonly markedDay?: string;
  /** Without ending and sample mark. */
  readonly fileName: string;
}

/** Where a number leads; `series: null` is the whole row. */
export type ListOfNumber = (row: string, series: string | null) => PageLink | null;

/** Sum of a row. */
export function totalOf(row: ChartRow): number {
  return row.values.reduce((sum, value) => sum + value, 0);
}

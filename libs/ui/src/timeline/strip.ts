import { daysBetween, type LocalDate } from '@wegmarke/domain';
import type { AxisMark } from '../axis/drawings';

/** A stretch of time with one value; `to` excluded, `null` open-ended. */
export interface StripSegment {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly mark: AxisMark;
}

/** One axis of a history, cut into its values. */
export interface StripRow {
  readonly key: string;
  readonly label: string;
  readonly segments: readonly StripSegment[];
}

/** A day drawn as a line across all rows. */
export interface StripMarker {
  readonly day: LocalDate;
  readonly label: string;
}

/** The stretch of time a strip shows; `to` excluded. */
export interface StripSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Where a day stands in the span, in percent; days outside stand at the edge. */
export function placeOf(day: LocalDate, { from, to }: StripSpan): number {
  const share = (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * 100;
  return Math.min(100, Math.max(0, share));
}

/** Place and width of a stretch in percent of the span. */
export function extentOf(segment: Pick<StripSegment, 'from' | 'to'>, span: StripSpan): { start: number; size: number } {
  const start = placeOf(segment.from, span);
  return { start, size: placeOf(segment.to ?? span.to, span) - start };
}

/** The first of January of every year in the span. */
export function yearStarts({ from, to }: StripSpan): LocalDate[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-01-01` as LocalDate);
  return years.filter((day) => day >= from && day < to);
}

import type { TimelineItem } from '@wegmarke/api-client';
import { addDays, laterDay, type LocalDate } from '@wegmarke/domain';
import type { AxisMark } from '@wegmarke/ui';
import type { StripSegment, StripSpan } from '@wegmarke/ui/timeline';

/** Room after the last change, in days, so that the last state is seen. */
const ROOM = 180;

/** The stretch a history shows: from the first state to some time after the last change or after today. */
export function spanOf(items: readonly TimelineItem[], today: LocalDate): StripSpan | null {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first.from, to: addDays(laterDay(last.from, today), ROOM) };
}

/** One axis of a history; neighbouring intervals with the same value are one segment, those without value none. */
export function segmentsOf(
  items: readonly TimelineItem[],
  markOf: (state: TimelineItem['state']) => AxisMark | null,
): StripSegment[] {
  const segments: StripSegment[] = [];
  for (const { from, to, state } of items) {
    const mark = markOf(state);
    if (mark === null) continue;
    const last = segments.at(-1);
    if (last?.to === from && last.mark.value === mark.value) segments[segments.length - 1] = { ...last, to };
    else segments.push({ from, to, mark });
  }
  return segments;
}

/** Does the interval contain the day? `to` is excluded. */
export function holdsOn({ from, to }: Pick<TimelineItem, 'from' | 'to'>, day: LocalDate): boolean {
  return from <= day && (to === null || day < to);
}

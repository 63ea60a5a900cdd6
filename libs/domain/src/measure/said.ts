import { earlierDay } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';

/** A value and the day since which it is known without interruption; `null`: it holds from the beginning. */
export interface Said<T> {
  readonly value: T;
  readonly knownOn: LocalDate | null;
}

/** Saying the same again keeps the day; saying another thing starts anew. */
export function sayAgain<T>(before: Said<T>, value: T, acceptedOn: LocalDate): Said<T> {
  if (before.value !== value) return { value, knownOn: acceptedOn };
  return before.knownOn === null ? before : { value, knownOn: earlierDay(before.knownOn, acceptedOn) };
}

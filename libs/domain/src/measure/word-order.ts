import type { LocalDate } from '../calendar/local-date';
import type { WordEntry } from './measure-facts';

/**
 * The entries accepted by a day, in the order in which they overlay each other: an older `asOfOn` never overwrites a
 * newer one, whenever it was accepted. Without a day: all.
 */
export function wordKnownOn(word: readonly WordEntry[], knownUntil?: LocalDate): WordEntry[] {
  const known = knownUntil === undefined ? [...word] : word.filter(({ acceptedOn }) => acceptedOn <= knownUntil);
  return known.sort(byAsOfThenAcceptance);
}

function byAsOfThenAcceptance(a: WordEntry, b: WordEntry): number {
  if (a.asOfOn !== b.asOfOn) return a.asOfOn < b.asOfOn ? -1 : 1;
  if (a.acceptedOn !== b.acceptedOn) return a.acceptedOn < b.acceptedOn ? -1 : 1;
  return a.sequence - b.sequence;
}

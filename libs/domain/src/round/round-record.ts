import type { LocalDate } from '../calendar/local-date';
import type { RoundKey } from '../vocabulary/keys';
import type { RoundFacts } from './request-facts';
import type { RoundState } from './round-lifecycle';

/** A reporting round (Berichtsrunde) from plan to publication. */
export interface RoundRecord {
  readonly key: RoundKey;
  readonly state: RoundState;
  /** First and last day reported on. */
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  /** Stichtag */
  readonly asOfOn: LocalDate;
  readonly deadlineOn: LocalDate;
  readonly openedOn: LocalDate | null;
  readonly sealedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
}

/** The round as the rules see it; `null` while it is only planned. */
export function roundFactsOf({ key, asOfOn, openedOn, deadlineOn, sealedOn }: RoundRecord): RoundFacts | null {
  return openedOn === null ? null : { key, asOfOn, openedOn, deadlineOn, sealedOn };
}

import type { LocalDate } from '../calendar/local-date';
import type { RoundKey } from '../vocabulary/keys';

/** A round as the rules see it. Rounds that are only planned are not among the facts. */
export interface RoundFacts {
  readonly key: RoundKey;
  readonly asOfOn: LocalDate;
  readonly openedOn: LocalDate;
  readonly deadlineOn: LocalDate;
  readonly sealedOn: LocalDate | null;
}

/** Who owes what: one request per measure and round; a measure without one is `not_due` in that round. */
export interface RequestFacts {
  readonly round: RoundKey;
  readonly withdrawnOn: LocalDate | null;
  /** Day of the first signature; a later return does not make it late. */
  readonly answeredOn: LocalDate | null;
  /** Answered by a Fehlanzeige (confirmation of no change). */
  readonly unchanged: boolean;
}

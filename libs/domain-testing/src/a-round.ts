import type { LocalDate, RequestFacts, RoundFacts, SealedRound } from '@wegmarke/domain';
import { on } from './days';
import { roundKey } from './keys';

/** A round of one year: as-of day 31 December, opened on 2 January after it, deadline 31 January, not sealed. */
export class RoundBuilder {
  constructor(private readonly round: RoundFacts) {}

  asOf(asOfOn: LocalDate): RoundBuilder {
    return this.with({ asOfOn });
  }

  openedOn(openedOn: LocalDate): RoundBuilder {
    return this.with({ openedOn });
  }

  withDeadline(deadlineOn: LocalDate): RoundBuilder {
    return this.with({ deadlineOn });
  }

  sealedOn(sealedOn: LocalDate): RoundBuilder {
    return this.with({ sealedOn });
  }

  facts(): RoundFacts {
    return this.round;
  }

  /** The round with the day of its seal, 15 March unless named. */
  sealed(): SealedRound {
    return { ...this.round, sealedOn: this.round.sealedOn ?? on(`${this.round.openedOn.slice(0, 4)}-03-15`) };
  }

  private with(change: Partial<RoundFacts>): RoundBuilder {
    return new RoundBuilder({ ...this.round, ...change });
  }
}

export function aRound(year = 2025): RoundBuilder {
  return new RoundBuilder({
    key: roundKey(String(year)),
    asOfOn: on(`${year}-12-31`),
    openedOn: on(`${year + 1}-01-02`),
    deadlineOn: on(`${year + 1}-01-31`),
    sealedOn: null,
  });
}

/** An unanswered request in a round. */
export function aRequest(year = 2025, change: Partial<RequestFacts> = {}): RequestFacts {
  return { round: roundKey(String(year)), withdrawnOn: null, answeredOn: null, unchanged: false, ...change };
}

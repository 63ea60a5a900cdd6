import type { LocalDate } from '../calendar/local-date';
import type { RequestFacts, RoundFacts } from '../round/request-facts';
import type { RoundKey } from '../vocabulary/keys';

/** The last sealed rounds in which a report was due and none came. */
export interface Silence {
  /** The day the round that made it silent was sealed. */
  readonly since: LocalDate;
  /** All rounds in a row without an answer, oldest first. */
  readonly rounds: readonly RoundKey[];
}

/**
 * Whether the last `silentRounds` sealed rounds in which a report was due stayed without one. Rounds without a request,
 * or with one withdrawn before the seal, do not count; an answer after the seal is none.
 */
export function silenceOn(
  rounds: readonly RoundFacts[],
  requests: readonly RequestFacts[],
  silentRounds: number,
  day: LocalDate,
): Silence | null {
  const silent: { key: RoundKey; sealedOn: LocalDate }[] = [];
  for (const { key, sealedOn } of rounds.toReversed()) {
    if (sealedOn === null || sealedOn > day) continue;
    const request = requests.find(({ round }) => round === key);
    if (request === undefined || happenedBy(request.withdrawnOn, sealedOn)) continue;
    if (happenedBy(request.answeredOn, sealedOn)) break;
    silent.unshift({ key, sealedOn });
  }
  const decisive = silent[silentRounds - 1];
  return decisive === undefined ? null : { since: decisive.sealedOn, rounds: silent.map(({ key }) => key) };
}

function happenedBy(on: LocalDate | null, day: LocalDate): boolean {
  return on !== null && on <= day;
}

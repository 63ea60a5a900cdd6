import type { LocalDate } from '../calendar/local-date';
import type { ReportState } from '../vocabulary/axes';
import type { RequestFacts, RoundFacts } from './request-facts';

/** The round in force on a day: the latest opened. */
export function roundInForceOn(rounds: readonly RoundFacts[], day: LocalDate): RoundFacts | null {
  return rounds.findLast(({ openedOn }) => openedOn <= day) ?? null;
}

/** The round sealed last by a day: the newest as-of day whose answers are settled. */
export function lastSealedRoundOn(rounds: readonly RoundFacts[], day: LocalDate): RoundFacts | null {
  return rounds.findLast(({ sealedOn }) => sealedOn !== null && sealedOn <= day) ?? null;
}

/** The report axis in the round in force; `null` before the first round. */
export function reportStateOn(
  rounds: readonly RoundFacts[],
  requests: readonly RequestFacts[],
  day: LocalDate,
): ReportState | null {
  const round = roundInForceOn(rounds, day);
  return round === null ? null : reportStateInRound(round, requests, day);
}

/**
 * What one round says of a measure on a day. The day that counts is the first signature; after the seal it is too late,
 * and what the seal recorded as missing stays missing when the measure is replaced or dropped later.
 */
export function reportStateInRound(round: RoundFacts, requests: readonly RequestFacts[], day: LocalDate): ReportState {
  const sealed = round.sealedOn !== null && round.sealedOn <= day;
  const countsUntil = sealed && round.sealedOn !== null ? round.sealedOn : day;
  const request = requests.find((candidate) => candidate.round === round.key);
  if (request === undefined || (request.withdrawnOn !== null && request.withdrawnOn <= countsUntil)) return 'not_due';
  if (request.answeredOn === null || request.answeredOn > countsUntil) {
    return sealed || day > round.deadlineOn ? 'missing' : 'open';
  }
  if (request.answeredOn > round.deadlineOn) return 'late';
  return request.unchanged ? 'unchanged' : 'on_time';
}

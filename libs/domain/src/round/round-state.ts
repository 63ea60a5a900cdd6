import { earlierDay } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import type { MeasureFacts, MilestoneWord, WordEntry } from '../measure/measure-facts';
import type { MeasureState, RuleContext } from '../state/measure-state';
import { stateOn } from '../state/state-on';
import type { RequestFacts, RoundFacts } from './request-facts';
import { reportStateInRound } from './report-state';

/** A round with the day of its seal; for a preview, today. */
export interface SealedRound extends RoundFacts {
  readonly sealedOn: LocalDate;
}

/**
 * What a sealed round establishes of a measure for its as-of day: the frozen clock beside the live one, never mixed.
 *
 * `facts`: master data as known on the as-of day, with all entries accepted up to the seal. A report with an as-of day
 * up to the round's counts when it was accepted before the seal; every other entry only if it was known on the as-of
 * day. Actual days after it count as not reached. The round counts as sealed, and as missing where no report of it was
 * accepted. `null` for a measure that did not exist on the as-of day or was cancelled before the seal.
 */
export function roundStateOf(facts: MeasureFacts, context: RuleContext, round: SealedRound): MeasureState | null {
  if (facts.cancelledOn !== null && facts.cancelledOn <= round.sealedOn) return null;
  const asOf = round.asOfOn;
  const requests = context.requests.map((request) =>
    request.round === round.key && !isAcceptedIn(facts, round) ? { ...request, answeredOn: null } : request,
  );
  const state = stateOn(establishedFacts(facts, round), contextOn({ ...context, requests }, round), asOf);
  return state === null ? null : { ...state, report: reportStateInRound(round, requests, round.sealedOn) };
}

/** The measure with the entries that count in the round, told as if known on its as-of day. */
export function establishedFacts(facts: MeasureFacts, round: SealedRound): MeasureFacts {
  return { ...facts, word: establishedWord(facts.word, round) };
}

/** A report of this round was accepted by its seal. */
function isAcceptedIn({ word }: MeasureFacts, round: SealedRound): boolean {
  return word.some(
    (entry) => entry.source === 'report' && entry.round === round.key && entry.acceptedOn <= round.sealedOn,
  );
}

/** The entries that count, told as if known on the as-of day. */
function establishedWord(word: readonly WordEntry[], { asOfOn, sealedOn }: SealedRound): WordEntry[] {
  return word
    .filter((entry) => entry.acceptedOn <= (entry.asOfOn <= asOfOn ? sealedOn : asOfOn))
    .map((entry) => ({
      ...entry,
      acceptedOn: earlierDay(entry.acceptedOn, asOfOn),
      ...confirmation(entry.confirmedOn, asOfOn, sealedOn),
      ...(entry.milestones && { milestones: entry.milestones.map((milestone) => reachedBy(milestone, asOfOn)) }),
    }));
}

/** A confirmation given while the round was being reviewed belongs to it. */
function confirmation(
  confirmedOn: LocalDate | undefined,
  asOfOn: LocalDate,
  sealedOn: LocalDate,
): Pick<WordEntry, 'confirmedOn'> {
  return confirmedOn !== undefined && confirmedOn <= sealedOn ? { confirmedOn: earlierDay(confirmedOn, asOfOn) } : {};
}

function reachedBy(milestone: MilestoneWord, asOfOn: LocalDate): MilestoneWord {
  const { actualOn, droppedOn } = milestone;
  return {
    ...milestone,
    ...(actualOn && actualOn > asOfOn ? { actualOn: null } : {}),
    ...(droppedOn && droppedOn > asOfOn ? { droppedOn: null } : {}),
  };
}

/** Rounds sealed by the as-of day, and this one as if sealed on it. */
function contextOn(context: RuleContext, round: SealedRound): RuleContext {
  const asOf = round.asOfOn;
  const earlier = context.rounds.filter(
    ({ key, sealedOn }) => key !== round.key && sealedOn !== null && sealedOn <= asOf,
  );
  const own = { ...round, openedOn: earlierDay(round.openedOn, asOf), sealedOn: asOf };
  return {
    ...context,
    rounds: [...earlier, own],
    requests: context.requests.map((request) => (request.round === round.key ? answeredBy(request, round) : request)),
  };
}

/** What happened to the request up to the seal, dated back to the as-of day at the latest. */
function answeredBy(request: RequestFacts, { asOfOn, sealedOn }: SealedRound): RequestFacts {
  const by = (on: LocalDate | null): LocalDate | null =>
    on !== null && on <= sealedOn ? earlierDay(on, asOfOn) : null;
  return { ...request, answeredOn: by(request.answeredOn), withdrawnOn: by(request.withdrawnOn) };
}

import { addDays, localDate, type LocalDate } from '@wegmarke/domain';
import { ADOPTED_ON } from '../life/truth';
import { ROUNDS, type SampleRound } from '../reporting/rounds';
import type { RoundPlanned, SampleEvent } from '../sample-event';

export function roundEvents(): readonly SampleEvent[] {
  return ROUNDS.flatMap((round, index) => [
    roundPlanned(round, ROUNDS[index - 1]?.asOfOn ?? null),
    { kind: 'round-opened', on: round.openOn, round: round.key },
    ...closingEvents(round),
  ]);
}

/** A period begins on the day after the one before ended; the first one on the day of adoption. */
function roundPlanned(round: SampleRound, lastAsOfOn: LocalDate | null): RoundPlanned {
  return {
    kind: 'round-planned',
    on: round.plannedOn,
    round: round.key,
    title: { de: `Berichtsrunde ${round.key}`, fr: `Campagne de suivi ${round.key}` },
    periodFrom: lastAsOfOn === null ? localDate(ADOPTED_ON) : addDays(lastAsOfOn, 1),
    periodTo: round.asOfOn,
    asOfOn: round.asOfOn,
    openOn: round.openOn,
    deadlineOn: round.deadlineOn,
  };
}

function closingEvents({ key, closing }: SampleRound): readonly SampleEvent[] {
  if (closing === null) return [];
  return [
    { kind: 'round-review', on: closing.reviewOn, round: key },
    { kind: 'round-sealed', on: closing.sealedOn, round: key },
    { kind: 'round-published', on: closing.publishedOn, round: key },
  ];
}

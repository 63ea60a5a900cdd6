import type { LocalDate, LocalizedText, RoundKey } from '@wegmarke/domain';
import type { StrategyDetail } from '@wegmarke/api-client';

/** A day worth a click. `fact`: a day on which something about the strategy was made public. */
export interface DayChoice {
  readonly kind: 'adoption' | 'fact' | 'yearEnd';
  readonly day: LocalDate;
  /** What became public that day. */
  readonly text: LocalizedText | null;
}

export interface RoundChoice {
  readonly round: RoundKey;
  readonly asOfOn: LocalDate;
  readonly sealedOn: LocalDate;
}

/** Adoption day, days of public facts and ends of past years, each once, earliest first. */
export function dayChoices({ adoptedOn, publicFacts, today }: StrategyDetail): DayChoice[] {
  const facts = publicFacts.map(({ on, text }): DayChoice => ({ kind: 'fact', day: on, text }));
  const all: DayChoice[] = [{ kind: 'adoption', day: adoptedOn, text: null }, ...facts, ...yearEnds(adoptedOn, today)];
  const inRange = all.filter(({ day }) => day >= adoptedOn && day <= today);
  const unique = new Map([...inRange].reverse().map((choice) => [choice.day, choice]));
  return [...unique.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Sealed rounds, the newest first; one that is still open establishes nothing yet. */
export function roundChoices({ rounds }: StrategyDetail): RoundChoice[] {
  return rounds
    .flatMap(({ key, asOfOn, sealedOn }) => (sealedOn === null ? [] : [{ round: key, asOfOn, sealedOn }]))
    .sort((one, other) => (one.asOfOn > other.asOfOn ? -1 : 1));
}

function yearEnds(from: LocalDate, today: LocalDate): DayChoice[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(today.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => ({
    kind: 'yearEnd',
    day: `${first + index}-12-31` as LocalDate,
    text: null,
  }));
}

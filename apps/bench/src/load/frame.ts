import {
  DEFAULT_COURSE_RULES,
  DEFAULT_HORIZON_SPANS,
  localDate,
  type GoalFacts,
  type GoalHorizon,
  type RoundFacts,
  type RoundKey,
  type FieldKey,
  type GoalCode,
  type MinistryKey,
} from '@wegmarke/domain';

/** The strategy that is measured: ten years old, ten fields, twelve ministries, forty goals, nine sealed rounds. */
export const STRATEGY = 'benchmark';
export const ADOPTED_ON = localDate('2016-11-22');
export const TODAY = localDate('2026-11-22');
export const PAST_DAY = localDate('2023-11-21');

export const FIELDS = 10;
export const MINISTRIES = 12;
/** Horizons of the goals of every field, in order. */
export const GOAL_HORIZONS_OF_FIELD: readonly GoalHorizon[] = ['short', 'medium', 'long', 'long'];

export const fieldKey = (number: number): FieldKey => `field-${number}` as FieldKey;
export const ministryKey = (number: number): MinistryKey => `ministry-${number}` as MinistryKey;

export function goalOf(field: number, number: number): GoalFacts {
  return {
    code: `${field}.${number}` as GoalCode,
    field: fieldKey(field),
    horizon: GOAL_HORIZONS_OF_FIELD[number - 1] ?? 'long',
    adoptedOn: ADOPTED_ON,
    dueOn: null,
  };
}

/** One sealed round a year: as-of day 31 December, opened on 2 January, deadline 31 January, sealed on 15 March. */
export const ROUNDS: readonly RoundFacts[] = Array.from({ length: 9 }, (_, index) => roundOf(2017 + index));

function roundOf(year: number): RoundFacts {
  return {
    key: String(year) as RoundKey,
    asOfOn: localDate(`${year}-12-31`),
    openedOn: localDate(`${year + 1}-01-02`),
    deadlineOn: localDate(`${year + 1}-01-31`),
    sealedOn: localDate(`${year + 1}-03-15`),
  };
}

export const COURSE_RULES = { ...DEFAULT_COURSE_RULES, validFrom: ADOPTED_ON };
export const SPANS = DEFAULT_HORIZON_SPANS;

import type { LocalDate } from '../calendar/local-date';
import type { GoalHorizon } from '../vocabulary/axes';
import type { FieldKey, GoalCode } from '../vocabulary/keys';

/** What the rules need to know of a goal. */
export interface GoalFacts {
  readonly code: GoalCode;
  readonly field: FieldKey;
  readonly horizon: GoalHorizon;
  readonly adoptedOn: LocalDate;
  /** Replaces the day computed from the horizon's span. */
  readonly dueOn: LocalDate | null;
}

/** Years from `adoptedOn` to the goal's due day, per strategy; default 2 / 5 / 10. */
export type HorizonSpans = Readonly<Record<GoalHorizon, number>>;

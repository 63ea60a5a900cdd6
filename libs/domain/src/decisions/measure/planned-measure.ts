import type { LocalDate } from '../../calendar/local-date';
import type { PreciseDay } from '../../calendar/precise-day';
import type { GoalFacts } from '../../goal/goal-facts';
import type { Milestone } from '../../measure/measure-facts';
import type { MeasureDetails } from '../../measure/measure-record';
import type { FieldKey, GoalCode, MeasureCode, MilestoneKey, MinistryKey } from '../../vocabulary/keys';
import type { MeasureKind } from '../../vocabulary/axes';
import type { Provenance } from '../../vocabulary/provenance';

/** A milestone with its first baseline; the end of the measure has the key and the role `end`. */
export interface PlannedMilestone {
  readonly key: MilestoneKey;
  readonly role: Milestone['role'];
  readonly critical: boolean;
  readonly baseline: PreciseDay;
}

/** A measure as the coordination decides it. Titles of the milestones stand in `details.milestoneTitles`. */
export interface PlannedMeasure {
  readonly code: MeasureCode;
  readonly kind: MeasureKind;
  readonly field: FieldKey;
  readonly goal: GoalFacts | null;
  readonly lead: MinistryKey;
  readonly start: PreciseDay | null;
  readonly milestones: readonly PlannedMilestone[];
  readonly details: MeasureDetails;
}

/** What the strategy has on the day of the change. */
export interface StrategyOfTheDay {
  readonly today: LocalDate;
  readonly fields: readonly FieldKey[];
  readonly goals: readonly GoalCode[];
  /** Ministries that exist on that day. */
  readonly ministries: readonly MinistryKey[];
  /** Where a change comes from: `recorded` by a person (default), or the sample data. */
  readonly origin?: Provenance;
}

export interface PlanningDay extends StrategyOfTheDay {
  /** Codes never change and are never used twice, not even after a cancellation. */
  readonly takenCodes: readonly MeasureCode[];
  /** First import of a strategy: the day on which the measure became known, not after today. */
  readonly knownOn?: LocalDate;
}

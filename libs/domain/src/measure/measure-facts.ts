import type { LocalDate } from '../calendar/local-date';
import type { PreciseDay } from '../calendar/precise-day';
import type { GoalFacts } from '../goal/goal-facts';
import type { Cause, Course, Effect, Implementation, MeasureKind } from '../vocabulary/axes';
import type { FieldKey, MeasureCode, MilestoneKey, MinistryKey, RoundKey } from '../vocabulary/keys';

export interface DatedLead {
  readonly ministry: MinistryKey;
  readonly from: LocalDate;
}

/** A baseline in force from `setOn`; the first date entered, then only by decision with a document number. */
export interface DatedBaseline {
  readonly day: PreciseDay;
  readonly setOn: LocalDate;
  readonly decision: string | null;
}

export interface Milestone {
  readonly key: MilestoneKey;
  /** The end of the measure is a milestone of role `end` and always critical. */
  readonly role: 'step' | 'end';
  readonly critical: boolean;
  /** Ascending by `setOn`, never empty. */
  readonly baselines: readonly DatedBaseline[];
}

/** What one accepted report (or decision) says about one milestone. A missing property says nothing; `null` takes back. */
export interface MilestoneWord {
  readonly key: MilestoneKey;
  readonly forecast?: PreciseDay | null;
  readonly actualOn?: LocalDate | null;
  readonly droppedOn?: LocalDate | null;
  readonly cause?: Cause;
}

/**
 * One fact about status, course, effect or milestones: an accepted status report, or a decision of the coordination.
 * Live state = the entries overlaid in the order of (`asOfOn`, `acceptedOn`, `sequence`): an older `asOfOn` never
 * overwrites a newer one (domain: when a fact becomes a fact).
 */
export interface WordEntry {
  readonly source: 'report' | 'decision';
  readonly asOfOn: LocalDate;
  readonly acceptedOn: LocalDate;
  /** Order of acceptance inside one measure. */
  readonly sequence: number;
  readonly round: RoundKey | null;
  readonly unchanged: boolean;
  readonly implementation?: Implementation;
  /** Day on which implemented, on hold, dropped or replaced took effect. */
  readonly effectiveOn?: LocalDate;
  /** On hold: day of re-decision. */
  readonly redecideOn?: LocalDate;
  readonly course?: Course;
  readonly effect?: Effect;
  readonly milestones?: readonly MilestoneWord[];
  /** Implemented: the coordination confirmed this entry on that day. */
  readonly confirmedOn?: LocalDate;
  /** The sequence of the entry this one corrects ("später berichtigt am"). */
  readonly corrects?: number;
  /** Replaced: the successors, one or more. */
  readonly successors?: readonly MeasureCode[];
}

/** The coordination's own view of the course. It stands beside the ministry's and never replaces it. */
export interface CoordinatorView {
  readonly course: Course;
  readonly note: string;
  readonly on: LocalDate;
}

/** Everything the rules read of one measure, as known on the day the facts were loaded. */
export interface MeasureFacts {
  readonly code: MeasureCode;
  /** First day on which the measure was known ("aufgenommen am"). */
  readonly recordedOn: LocalDate;
  /** First import only: entered on that later day ("nachträglich erfasst am"); absent where recorded on the spot. */
  readonly enteredOn?: LocalDate;
  /** Entered by mistake: out of the cube from that day. */
  readonly cancelledOn: LocalDate | null;
  readonly kind: MeasureKind;
  readonly field: FieldKey;
  readonly goal: GoalFacts | null;
  /** Ascending by `from`, never empty. */
  readonly leads: readonly DatedLead[];
  readonly start: PreciseDay | null;
  readonly milestones: readonly Milestone[];
  readonly word: readonly WordEntry[];
}

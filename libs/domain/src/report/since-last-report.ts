import type { LocalDate } from '../calendar/local-date';
import type { PreciseDay } from '../calendar/precise-day';
import type { FigureKey, FigureValue } from '../cube/figure';
import type { Milestone } from '../measure/measure-facts';
import type { Cause, Course, StatusClass } from '../vocabulary/axes';
import type { MeasureCode, MilestoneKey, RoundKey } from '../vocabulary/keys';

/** What two sealed rounds say about the time between them. Lists in the order of codes (`byCode`); every measure by its code. */
export interface SinceLastReport {
  readonly before: ComparedRound;
  readonly after: ComparedRound;
  /** Measures of both rounds, by class then and now, those that stayed included; Σ count = measures in both. */
  readonly moves: readonly StatusMove[];
  readonly added: readonly AddedMeasure[];
  /** Newly implemented (reported or confirmed), dropped or replaced. */
  readonly ended: readonly EndedMeasure[];
  readonly lineage: readonly Lineage[];
  readonly bridge: Bridge;
  readonly datesMoved: readonly DateMoved[];
  /** At risk or critical now and better before, as the ministry says (`reported`) and as the rule says (`computed`). */
  readonly newlyAtRisk: readonly CourseMove[];
  /** On track now, at risk or critical before. */
  readonly recovered: readonly CourseMove[];
  readonly help: HelpMoves;
  readonly figures: readonly FigureMove[];
}

export interface ComparedRound {
  readonly key: RoundKey;
  readonly asOfOn: LocalDate;
  readonly total: number;
}

export interface StatusMove {
  readonly from: StatusClass;
  readonly to: StatusClass;
  readonly count: number;
  readonly measures: readonly MeasureCode[];
}

export interface AddedMeasure {
  readonly measure: MeasureCode;
  /** `new`: without predecessor. */
  readonly origin: 'new' | LineageKind;
  readonly predecessors: readonly MeasureCode[];
}

export interface EndedMeasure {
  readonly measure: MeasureCode;
  readonly from: StatusClass | null;
  readonly to: StatusClass;
  readonly successors: readonly MeasureCode[];
}

/** One to several, several to one, one to one. */
export type LineageKind = 'split' | 'merge' | 'replacement';

export interface Lineage {
  readonly kind: LineageKind;
  readonly predecessors: readonly MeasureCode[];
  readonly successors: readonly MeasureCode[];
}

export const BRIDGE_STEPS = [
  'new',
  'split_out',
  'split_in',
  'merge_out',
  'merge_in',
  'replaced_out',
  'replaced_in',
  'dropped',
  'resumed',
  'removed',
] as const;
export type BridgeStepKey = (typeof BRIDGE_STEPS)[number];

/** From the measures in force then (without dropped and replaced) to those in force now: before + Σ delta = after. */
export interface Bridge {
  readonly before: number;
  /** Steps with a delta other than 0, in the order of the keys; outgoing ones are negative. */
  readonly steps: readonly {
    readonly key: BridgeStepKey;
    readonly delta: number;
    readonly measures: readonly MeasureCode[];
  }[];
  readonly after: number;
}

/** A date of a measure in force, of a milestone that is open now or was open then: expected then, expected now. */
export interface DateMoved {
  readonly measure: MeasureCode;
  readonly milestone: MilestoneKey;
  readonly role: Milestone['role'];
  readonly before: PreciseDay;
  readonly after: PreciseDay;
  /** Between the last days; negative: earlier. */
  readonly days: number;
  /** The ministry's forecast, or the plan by decision. */
  readonly by: 'forecast' | 'baseline';
  /** Last reason given; `null` where none is recorded. */
  readonly cause: Cause | null;
}

export interface CourseMove {
  readonly measure: MeasureCode;
  readonly view: 'reported' | 'computed';
  readonly from: Course | null;
  readonly to: Course;
}

/** Measures whose ministry asks for help; the text itself stays inside the administration. */
export interface HelpMoves {
  readonly needed: readonly MeasureCode[];
  readonly stillNeeded: readonly MeasureCode[];
  readonly solved: readonly MeasureCode[];
}

export interface FigureMove {
  readonly key: FigureKey;
  readonly before: FigureValue;
  readonly after: FigureValue;
}

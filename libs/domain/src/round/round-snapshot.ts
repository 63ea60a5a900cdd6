import type { LocalDate } from '../calendar/local-date';
import type { PreciseDay } from '../calendar/precise-day';
import type { CourseRules } from '../course/course-rules';
import type { FigureValue } from '../cube/figure';
import type { HorizonSpans } from '../goal/goal-facts';
import type { ForecastShifts } from '../measure/live-milestone';
import type { CoordinatorView, Milestone } from '../measure/measure-facts';
import type { BudgetLine, Narrative, Partner } from '../measure/measure-record';
import type { MeasureState } from '../state/measure-state';
import type { GoalHorizon } from '../vocabulary/axes';
import type {
  FieldKey,
  GoalCode,
  MeasureCode,
  MilestoneKey,
  MinistryKey,
  RoundKey,
  StrategyKey,
} from '../vocabulary/keys';
import type { LocalizedText } from '../vocabulary/localized-text';
import type { MeasureProvenance } from '../vocabulary/provenance';
import type { RoundRecord } from './round-record';

/** Rises when the shape changes; a sealed snapshot is never rewritten, `readSnapshot` reads every earlier one. */
export const SNAPSHOT_SCHEMA_VERSION = 2;

export const SNAPSHOT_SCHEMA_VERSIONS = [1, SNAPSHOT_SCHEMA_VERSION] as const;
export type SnapshotSchemaVersion = (typeof SNAPSHOT_SCHEMA_VERSIONS)[number];

export interface SnapshotField {
  readonly key: FieldKey;
  readonly number: number;
  readonly name: LocalizedText;
}

/** The names valid on the as-of day. */
export interface SnapshotMinistry {
  readonly key: MinistryKey;
  readonly name: LocalizedText;
  readonly abbreviation: LocalizedText;
}

export interface SnapshotGoal {
  readonly code: GoalCode;
  readonly field: FieldKey;
  readonly horizon: GoalHorizon;
  readonly dueOn: LocalDate;
  readonly title: LocalizedText;
}

export interface SnapshotMilestone {
  readonly key: MilestoneKey;
  readonly role: Milestone['role'];
  readonly critical: boolean;
  readonly title: LocalizedText | null;
  readonly baseline: PreciseDay;
  readonly forecast: PreciseDay | null;
  readonly actualOn: LocalDate | null;
  readonly droppedOn: LocalDate | null;
  readonly shifts: ForecastShifts;
}

/** Master data as known on the as-of day; state as the round established it (field, goal, horizon and lead included). */
export interface SnapshotMeasure {
  readonly code: MeasureCode;
  readonly title: LocalizedText;
  readonly wording: LocalizedText | null;
  readonly participants: readonly MinistryKey[];
  readonly partners: readonly Partner[];
  readonly furtherGoals: readonly GoalCode[];
  readonly themes: readonly string[];
  readonly budget: readonly BudgetLine[];
  readonly milestones: readonly SnapshotMilestone[];
  readonly narrative: Narrative | null;
  readonly provenance: MeasureProvenance;
  readonly state: MeasureState;
  /** Codes, in text order: what it came out of, and what came out of it, by split, merge or replacement. */
  readonly predecessors: readonly MeasureCode[];
  readonly successors: readonly MeasureCode[];
  /** The newest report that counts asks for help; the words stand in the narrative and are never published. */
  readonly needsHelp: boolean;
  /** Anmerkung zum Regelbefund, of the newest report that counts. */
  readonly remarkOnRule: string | null;
  /** As it stood at the seal. */
  readonly coordinatorView: CoordinatorView | null;
}

export interface SnapshotInput {
  readonly strategy: { readonly key: StrategyKey; readonly title: LocalizedText; readonly adoptedOn: LocalDate };
  readonly rules: { readonly spans: HorizonSpans; readonly course: CourseRules };
  readonly fields: readonly SnapshotField[];
  readonly ministries: readonly SnapshotMinistry[];
  readonly goals: readonly SnapshotGoal[];
  readonly measures: readonly SnapshotMeasure[];
  readonly figures: readonly FigureValue[];
}

/** A correction after the seal, named in every version of the snapshot from the one it made. */
export interface SnapshotAmendment {
  readonly version: number;
  readonly measure: MeasureCode;
  readonly reason: string;
  readonly confirmedOn: LocalDate;
}

/** What a sealed round established, complete in itself: keys and codes, no database ids. */
export interface RoundSnapshot extends SnapshotInput {
  /** Oldest first; absent in the first version. */
  readonly amendments?: readonly SnapshotAmendment[];
  readonly schemaVersion: SnapshotSchemaVersion;
  readonly round: {
    readonly key: RoundKey;
    readonly period: RoundRecord['period'];
    readonly asOfOn: LocalDate;
    readonly openedOn: LocalDate | null;
    readonly deadlineOn: LocalDate;
    readonly sealedOn: LocalDate | null;
  };
}

/** The order of the lists is part of the snapshot, so it never depends on the order in which rows were read. */
export function roundSnapshot(round: RoundRecord, content: SnapshotInput): RoundSnapshot {
  const { key, period, asOfOn, openedOn, deadlineOn, sealedOn } = round;
  const { strategy, rules, figures } = content;
  return {
    schemaVersion: SNAPSHOT_SCHEMA_VERSION,
    strategy,
    round: { key, period, asOfOn, openedOn, deadlineOn, sealedOn },
    rules,
    fields: content.fields.toSorted((a, b) => a.number - b.number),
    ministries: content.ministries.toSorted((a, b) => inTextOrder(a.key, b.key)),
    goals: content.goals.toSorted((a, b) => inTextOrder(a.code, b.code)),
    measures: content.measures.toSorted((a, b) => inTextOrder(a.code, b.code)),
    figures,
  };
}

function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

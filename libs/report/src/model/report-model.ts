import type {
  BudgetLine,
  CoordinatorView,
  Course,
  CourseRules,
  CourseVerdict,
  Effect,
  FigureValue,
  GoalCode,
  Horizon,
  HorizonSpans,
  LocalDate,
  LocalizedText,
  MeasureCode,
  MeasureKind,
  MeasureProvenance,
  MinistryKey,
  Partner,
  PublishedAmendment,
  ReportState,
  RichText,
  RoundKey,
  SinceLastReport,
  SnapshotField,
  SnapshotGoal,
  SnapshotMilestone,
  SnapshotMinistry,
  StatusClass,
  StatusCounts,
  StrategyKey,
} from '@wegmarke/domain';

/** Rises when the shape changes; a frozen model is never rewritten. Described by `report-model.schema.json`. */
export const REPORT_MODEL_VERSION = 1;

/**
 * Everything the annual report says, in both languages: a sealed snapshot and a text version. Canonical as JSON, no
 * database ids, nothing from the clock. Holds what may be published and no more: no causes in words, no problems of
 * contact, no queries; the rule's verdict and the coordination's view only where the report says so.
 */
export interface ReportModel {
  readonly schemaVersion: typeof REPORT_MODEL_VERSION;
  readonly strategy: { readonly key: StrategyKey; readonly title: LocalizedText; readonly adoptedOn: LocalDate };
  readonly round: {
    readonly key: RoundKey;
    readonly period: { readonly from: LocalDate; readonly to: LocalDate };
    readonly asOfOn: LocalDate;
    readonly openedOn: LocalDate | null;
    readonly deadlineOn: LocalDate;
    readonly sealedOn: LocalDate;
  };
  readonly snapshot: { readonly version: number; readonly checksum: string };
  readonly text: { readonly checksum: string };
  /** `null`: a draft. */
  readonly edition: { readonly number: number; readonly frozenOn: LocalDate } | null;
  readonly program: { readonly name: string; readonly version: string; readonly rules: string };
  /** Any part of it is sample data: marked on every page. */
  readonly sample: boolean;
  readonly printsVerdicts: boolean;
  readonly rules: { readonly spans: HorizonSpans; readonly course: CourseRules };
  readonly publisher: LocalizedText;
  readonly fields: readonly SnapshotField[];
  readonly ministries: readonly SnapshotMinistry[];
  readonly goals: readonly SnapshotGoal[];
  readonly measures: readonly ReportMeasure[];
  readonly figures: readonly FigureValue[];
  /** Oldest first; the corrections this version of the snapshot holds. */
  readonly amendments: readonly PublishedAmendment[];
  /** An amended edition: the figures before the correction, to be read beside the new ones. */
  readonly supersedes: { readonly edition: number; readonly figures: readonly FigureValue[] } | null;
  /** `null` for the first report. */
  readonly since: SinceLastReport | null;
  /** Sealed rounds up to this one, oldest first: how the classes developed. */
  readonly history: readonly {
    readonly round: RoundKey;
    readonly asOfOn: LocalDate;
    readonly total: number;
    readonly status: StatusCounts;
  }[];
  readonly texts: readonly ReportText[];
}

/** One measure as the report prints it. */
export interface ReportMeasure {
  readonly code: MeasureCode;
  readonly title: LocalizedText;
  readonly wording: LocalizedText | null;
  readonly field: SnapshotField['key'];
  readonly goal: GoalCode | null;
  readonly furtherGoals: readonly GoalCode[];
  readonly horizon: Horizon;
  readonly expired: boolean;
  readonly lead: MinistryKey;
  readonly participants: readonly MinistryKey[];
  readonly partners: readonly Partner[];
  readonly kind: MeasureKind;
  readonly status: StatusClass;
  /** As the ministry says; `null`: has no course. */
  readonly course: Course | null;
  readonly effect: Effect;
  readonly report: ReportState | null;
  /** Last reported before the as-of day of the last round sealed before. */
  readonly stale: boolean;
  readonly endsOn: LocalDate | null;
  readonly milestones: readonly SnapshotMilestone[];
  readonly milestonesDue: number;
  readonly milestonesKept: number;
  readonly themes: readonly string[];
  readonly budget: readonly BudgetLine[];
  /** In the language it was written in (German); `null`: never reported. */
  readonly narrative: { readonly done: string; readonly problems: string; readonly next: string } | null;
  readonly provenance: MeasureProvenance;
  /** Only where `printsVerdicts`. */
  readonly verdict: {
    readonly computed: CourseVerdict | null;
    readonly remark: string | null;
    readonly coordinatorView: CoordinatorView | null;
  } | null;
}

/** Parts of the report that people write. `field:<key>` for each action field. */
export const FIXED_TEXT_PARTS = ['foreword', 'summary', 'since', 'dialogue', 'outlook'] as const;
export type ReportTextPart = (typeof FIXED_TEXT_PARTS)[number] | `field:${string}`;

export interface ReportText {
  readonly part: ReportTextPart;
  readonly de: RichText | null;
  readonly fr: RichText | null;
  /** Which language was written after the other one changed: `outdated` names the language that lags behind. */
  readonly translation: 'current' | 'missing' | 'outdated-de' | 'outdated-fr';
}

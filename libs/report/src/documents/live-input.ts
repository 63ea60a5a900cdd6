import type {
  BudgetLine,
  Cause,
  CoordinatorView,
  Course,
  CourseVerdict,
  Effect,
  FieldKey,
  FigureValue,
  GoalCode,
  Horizon,
  LocalDate,
  LocalizedText,
  MeasureCode,
  MeasureKind,
  MeasureProvenance,
  MinistryKey,
  Partner,
  PreciseDay,
  ReportState,
  RoundKey,
  SnapshotField,
  SnapshotMilestone,
  SnapshotMinistry,
  StatusClass,
  StrategyKey,
} from '@wegmarke/domain';

/**
 * What documents of the living state are made of (written question, measure sheet): the state known on a day, or what a
 * sealed round established. Papers of the administration, not for the public. Plain data, canonical as JSON.
 */
export interface LiveDocumentInput {
  readonly strategy: { readonly key: StrategyKey; readonly title: LocalizedText };
  readonly basis: LiveBasis;
  readonly program: { readonly name: string; readonly version: string };
  readonly publisher: LocalizedText;
  /** In their order; under the names of the day. */
  readonly fields: readonly SnapshotField[];
  readonly ministries: readonly SnapshotMinistry[];
  /** The strategy holds sample data: marked on every page. */
  readonly sample: boolean;
  /** In the order of codes. */
  readonly measures: readonly KnownMeasure[];
}

/** Without a round the state is unsealed, which every page says. */
export interface LiveBasis {
  readonly asOf: LocalDate;
  /** The day lies ahead: what the rules will say if nobody acts. */
  readonly projection: boolean;
  readonly round: { readonly key: RoundKey; readonly sealedOn: LocalDate } | null;
}

/** Answer to a question of the parliament: any day, filtered by ministries and fields. */
export interface WrittenQuestionInput extends LiveDocumentInput {
  /** None named is every one. */
  readonly filter: { readonly ministries: readonly MinistryKey[]; readonly fields: readonly FieldKey[] };
  /** Of the filtered measures. */
  readonly figures: readonly FigureValue[];
  /** Measures of the list that ended between the day asked for and `today`; empty for a state of today. */
  readonly endedSince: readonly EndedSince[];
  readonly today: LocalDate;
}

export interface EndedSince {
  readonly code: MeasureCode;
  readonly title: LocalizedText;
  /** Implemented (reported or confirmed), dropped, replaced. */
  readonly to: StatusClass;
  /** Day it took effect. */
  readonly on: LocalDate | null;
  readonly successors: readonly NamedMeasure[];
}

/** Sheets for the minister's folder: one measure a page. */
export type MeasureSheetInput = LiveDocumentInput;

export interface NamedMeasure {
  readonly code: MeasureCode;
  readonly title: LocalizedText;
}

/** One measure as its page in the program shows it. */
export interface KnownMeasure {
  readonly code: MeasureCode;
  readonly title: LocalizedText;
  readonly wording: LocalizedText | null;
  readonly field: FieldKey;
  readonly goal: { readonly code: GoalCode; readonly title: LocalizedText; readonly dueOn: LocalDate } | null;
  readonly horizon: Horizon;
  readonly expired: boolean;
  readonly lead: MinistryKey;
  readonly participants: readonly MinistryKey[];
  readonly partners: readonly Partner[];
  readonly responsibleUnit: string | null;
  readonly kind: MeasureKind;
  readonly status: StatusClass;
  /** Day the status took effect; on hold: day of re-decision. */
  readonly effectiveOn: LocalDate | null;
  readonly redecideOn: LocalDate | null;
  readonly effect: Effect;
  readonly report: ReportState | null;
  /** As-of day of the newest report that counts; `null`: never reported. */
  readonly reportedAsOfOn: LocalDate | null;
  readonly stale: boolean;
  /** As the ministry says; `null`: has no course. */
  readonly reported: Course | null;
  readonly computed: CourseVerdict | null;
  readonly coordinatorView: CoordinatorView | null;
  readonly cause: { readonly key: Cause; readonly text: string } | null;
  readonly remedy: { readonly text: string; readonly dueOn: LocalDate | null; readonly helpFrom: string | null } | null;
  readonly remarkOnRule: string | null;
  readonly start: PreciseDay | null;
  readonly endsOn: LocalDate | null;
  readonly milestones: readonly SnapshotMilestone[];
  readonly themes: readonly string[];
  readonly budget: readonly BudgetLine[];
  readonly narrative: {
    readonly done: string;
    readonly problems: string;
    readonly next: string;
    readonly helpNeeded: string;
  } | null;
  readonly predecessors: readonly NamedMeasure[];
  readonly successors: readonly NamedMeasure[];
  readonly provenance: MeasureProvenance;
}

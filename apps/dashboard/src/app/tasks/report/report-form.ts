import type {
  Course,
  CourseReason,
  FieldKey,
  GoalHorizon,
  Implementation,
  Effect,
  LocalDate,
  LocalizedText,
  MeasureCode,
  MeasureKind,
  MilestoneKey,
  MinistryKey,
  PreciseDay,
  RoundKey,
  RoundState,
  StatusReportContent,
  StatusReportState,
} from '@wegmarke/domain';

export interface KnownMilestone {
  readonly key: MilestoneKey;
  readonly title: LocalizedText | null;
  readonly role: 'step' | 'end';
  readonly critical: boolean;
  readonly baseline: PreciseDay;
  readonly forecast: PreciseDay | null;
  readonly actualOn: LocalDate | null;
  readonly droppedOn: LocalDate | null;
  readonly overdue: boolean;
  readonly shifts: { readonly count: number; readonly days: number };
}

export interface ReportQuery {
  readonly id: string;
  readonly version: number;
  /** JSON pointer of the field asked about. */
  readonly field: string;
  readonly question: string;
  readonly askedOn: LocalDate;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly settledOn: LocalDate | null;
  readonly state: 'open' | 'answered' | 'settled';
  readonly allowedActions: readonly string[];
}

/** Something said of one field: what stands against submitting, or a hint that never blocks. */
export interface FieldRemark {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What the rule would say if the report were accepted today. */
export interface RulePreview {
  readonly verdict: Course | null;
  readonly reason: CourseReason | null;
  readonly sentence: LocalizedText;
  readonly since: LocalDate | null;
  /** Positive: reported better than computed. */
  readonly divergence: number | null;
}

export interface Involved {
  readonly displayName: string;
}

/** One status report with all the form needs. */
export interface ReportForm {
  readonly id: string;
  readonly version: number;
  readonly state: StatusReportState;
  readonly measure: {
    readonly id: string;
    readonly code: MeasureCode;
    readonly title: LocalizedText;
    readonly lead: MinistryKey;
    readonly field: FieldKey;
    readonly kind: MeasureKind;
    readonly goalHorizon: GoalHorizon | null;
    readonly sample: boolean;
  };
  readonly ministry: MinistryKey;
  readonly round: {
    readonly id: string;
    readonly key: RoundKey;
    readonly asOfOn: LocalDate;
    readonly deadlineOn: LocalDate;
    readonly state: RoundState;
  } | null;
  readonly asOfOn: LocalDate;
  readonly content: StatusReportContent;
  readonly corrects: string | null;
  readonly correctionReason: string | null;
  readonly submittedOn: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly returnedOn: LocalDate | null;
  readonly returnNote: string | null;
  /** Instant (UTC) of the last change. */
  readonly changedAt: string;
  readonly writtenByMe: boolean;
  readonly people: {
    readonly writtenBy: Involved | null;
    readonly submittedBy: Involved | null;
    readonly signedBy: Involved | null;
    readonly acceptedBy: Involved | null;
  } | null;
  readonly last: {
    readonly asOfOn: LocalDate;
    readonly acceptedOn: LocalDate;
    readonly round: RoundKey | null;
    readonly content: StatusReportContent;
  } | null;
  readonly known: {
    readonly implementation: Implementation;
    readonly course: Course | null;
    readonly effect: Effect;
    readonly milestones: readonly KnownMilestone[];
    readonly hasCourse: boolean;
    readonly unchangedInARow: number;
    readonly unchangedPossible: boolean;
    readonly unchangedRefusal: string | null;
  };
  readonly queries: readonly ReportQuery[];
  readonly notes: readonly { readonly ministry: MinistryKey; readonly note: string; readonly writtenOn: LocalDate }[];
  readonly link: { readonly expiresAt: string } | null;
  readonly issues: readonly FieldRemark[];
  readonly checks: readonly FieldRemark[];
  readonly preview: RulePreview | null;
  readonly allowedActions: readonly string[];
}

/** Answer of a preview: what would change, without writing anything. */
export type PreviewAnswer = Pick<ReportForm, 'issues' | 'checks' | 'preview'>;

/** What a stale change is told about the report as it is now. */
export interface CurrentReport {
  readonly version: number;
  readonly content: StatusReportContent;
  readonly changedAt: string;
  readonly changedBy: string | null;
}

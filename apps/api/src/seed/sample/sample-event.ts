import type {
  Course,
  FieldKey,
  GoalCode,
  GoalHorizon,
  HorizonSpans,
  LocalDate,
  LocalizedText,
  MeasureCode,
  MeasureDetails,
  MeasureKind,
  MilestoneKey,
  MinistryKey,
  PreciseDay,
  Provenance,
  RoundKey,
  Source,
  StatusReportContent,
  StrategyKey,
} from '@wegmarke/domain';
import type { SampleReportText } from './content/report-texts';

/** Something that happened to the sample strategy, on its day. Events are replayed in list order through the use cases. */
export type SampleEvent =
  | MinistryNamed
  | StrategyAdopted
  | GoalPlanned
  | MeasurePlanned
  | LeadHandedOver
  | MasterDataChanged
  | Rebaselined
  | GoalDueChanged
  | MeasureReplaced
  | ReportSigned
  | ReportAccepted
  | ImplementationConfirmed
  | CoordinatorViewGiven
  | RoundPlanned
  | RoundOpened
  | RoundInReview
  | RoundSealed
  | RoundPublished
  | AnnualReportWritten
  | AnnualReportConsentStarted
  | AnnualReportConsentGiven
  | AnnualReportFrozen;

export type SampleEventKind = SampleEvent['kind'];

/** `on`: the calendar day (Europe/Berlin) on which the event happens and becomes known. */
interface OnDay<Kind extends string> {
  readonly kind: Kind;
  readonly on: LocalDate;
}

/** A name with the days on which it holds; `predecessors` only where the ministry itself was newly formed. */
export interface MinistryNamed extends OnDay<'ministry-named'> {
  readonly ministry: MinistryKey;
  readonly name: LocalizedText;
  readonly abbreviation: LocalizedText;
  readonly validFrom: LocalDate;
  /** Last day before the next name, or `null` while no end is known. */
  readonly validTo: LocalDate | null;
  readonly note: LocalizedText | null;
  readonly predecessors: readonly MinistryKey[];
  readonly sources: readonly Source[];
}

export interface SampleField {
  readonly key: FieldKey;
  /** 1 … 10, the order of the fields. */
  readonly number: number;
  readonly name: LocalizedText;
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

export interface StrategyAdopted extends OnDay<'strategy-adopted'> {
  readonly strategy: StrategyKey;
  readonly title: LocalizedText;
  readonly shortTitle: LocalizedText;
  readonly lead: MinistryKey;
  readonly spans: HorizonSpans;
  readonly fields: readonly SampleField[];
  readonly sources: readonly Source[];
}

export interface GoalPlanned extends OnDay<'goal-planned'> {
  readonly goal: GoalCode;
  readonly field: FieldKey;
  readonly title: LocalizedText;
  readonly horizon: GoalHorizon;
  readonly adoptedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly owner: MinistryKey;
  /** Told apart: a goal's text may be published while its horizon is sample. */
  readonly provenance: { readonly title: Provenance; readonly horizon: Provenance; readonly owner: Provenance };
  readonly sources: readonly Source[];
  readonly decision: string;
}

export interface PlannedMilestone {
  /** `end` is the end of the measure. */
  readonly key: MilestoneKey;
  readonly role: 'step' | 'end';
  readonly critical: boolean;
  readonly baseline: PreciseDay;
}

/** `details.coordinatorView` is always null here; milestone titles are in `details.milestoneTitles`. */
export interface MeasurePlanned extends OnDay<'measure-planned'> {
  readonly measure: MeasureCode;
  readonly measureKind: MeasureKind;
  readonly field: FieldKey;
  readonly goal: GoalCode | null;
  readonly lead: MinistryKey;
  readonly start: PreciseDay | null;
  readonly milestones: readonly PlannedMilestone[];
  readonly details: MeasureDetails;
  readonly decision: string;
}

/** By decree: the coordination moves the lead, effective on the day of the event. */
export interface LeadHandedOver extends OnDay<'lead-handed-over'> {
  readonly measure: MeasureCode;
  readonly to: MinistryKey;
  readonly decision: string;
}

/** What the lead's desk may change at once. A missing property stays as it is. */
export interface MasterDataChanged extends OnDay<'master-data-changed'> {
  readonly measure: MeasureCode;
  readonly change: Partial<
    Pick<MeasureDetails, 'participants' | 'partners' | 'responsibleUnit' | 'contact' | 'themes' | 'furtherGoals'>
  >;
}

/** A new baseline by decision; the first one stays readable and keeps counting where it had expired. */
export interface Rebaselined extends OnDay<'rebaselined'> {
  readonly measure: MeasureCode;
  readonly milestone: MilestoneKey;
  readonly baseline: PreciseDay;
  readonly decision: string;
}

export interface GoalDueChanged extends OnDay<'goal-due-changed'> {
  readonly goal: GoalCode;
  readonly dueOn: LocalDate;
  readonly decision: string;
}

/** The successors are planned by events of the same day that stand before this one. */
export interface MeasureReplaced extends OnDay<'measure-replaced'> {
  readonly measure: MeasureCode;
  readonly successors: readonly MeasureCode[];
  readonly decision: string;
}

/** One status report; `report` is unique in the list and joins signature and acceptance. */
interface ReportEvent {
  readonly report: string;
  readonly measure: MeasureCode;
  /** `null`: an interim report (Zwischenmeldung). */
  readonly round: RoundKey | null;
  /** The round's as-of day, or the day of submission of an interim report. */
  readonly asOfOn: LocalDate;
  /** First signature: the day that counts for in time or late. */
  readonly signedOn: LocalDate;
  readonly content: StatusReportContent;
}

/** Stands in the list only where the report is not accepted on the day of its signature. */
export interface ReportSigned extends OnDay<'report-signed'>, ReportEvent {}

/** From this day the report is a fact. */
export interface ReportAccepted extends OnDay<'report-accepted'>, ReportEvent {}

/** The coordination confirms the newest accepted report that says `implemented`. */
export interface ImplementationConfirmed extends OnDay<'implementation-confirmed'> {
  readonly measure: MeasureCode;
}

export interface CoordinatorViewGiven extends OnDay<'coordinator-view'> {
  readonly measure: MeasureCode;
  readonly course: Course;
  readonly note: string;
}

export interface RoundPlanned extends OnDay<'round-planned'> {
  readonly round: RoundKey;
  readonly title: LocalizedText;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly asOfOn: LocalDate;
  /** Planned day of opening; the opening is an event of its own. */
  readonly openOn: LocalDate;
  readonly deadlineOn: LocalDate;
}

/** Opens with the as-of day and deadline planned. */
export interface RoundOpened extends OnDay<'round-opened'> {
  readonly round: RoundKey;
}

export interface RoundInReview extends OnDay<'round-review'> {
  readonly round: RoundKey;
}

/** Requests without an accepted answer are recorded as missing. */
export interface RoundSealed extends OnDay<'round-sealed'> {
  readonly round: RoundKey;
}

export interface RoundPublished extends OnDay<'round-published'> {
  readonly round: RoundKey;
}

/** Every text of the annual report at once, German and French written for each other. */
export interface AnnualReportWritten extends OnDay<'annual-report-written'> {
  readonly round: RoundKey;
  readonly texts: readonly SampleReportText[];
}

export interface AnnualReportConsentStarted extends OnDay<'annual-report-consent-started'> {
  readonly round: RoundKey;
}

/** `comment`: an objection; `null`: the ministry agrees. */
export interface AnnualReportConsentGiven extends OnDay<'annual-report-consent-given'> {
  readonly round: RoundKey;
  readonly ministry: MinistryKey;
  readonly comment: string | null;
  /** The part the objection is about. */
  readonly part: string | null;
}

/** The files of it are made later, while the product already answers. */
export interface AnnualReportFrozen extends OnDay<'annual-report-frozen'> {
  readonly round: RoundKey;
}

import type {
  FigureKey,
  LocalDate,
  LocalizedText,
  MeasureCode,
  MinistryKey,
  StatusReportContent,
  StatusReportState,
} from '@wegmarke/domain';
import type { Round } from '@wegmarke/api-client';

/** With whom a report rests. */
export type WaitsFor = 'ministry-desk' | 'ministry-approver' | 'coordination';

export interface MeasureName {
  readonly id: string;
  readonly code: MeasureCode;
  readonly title: LocalizedText;
}

/** One measure of the round as the control page knows it; drafts are the ministry's own and do not appear. */
export interface ControlMeasure {
  readonly measure: MeasureName;
  readonly ministry: MinistryKey;
  readonly takenOverFrom: MinistryKey | null;
  readonly request: 'open' | 'answered' | 'withdrawn' | 'missing';
  readonly report: {
    readonly id: string;
    readonly version: number;
    readonly state: StatusReportState;
  } | null;
  /** A confirmation of no change. */
  readonly unchanged: boolean;
  /** Not signed by the deadline, and still deliverable. */
  readonly overdue: boolean;
  readonly openQueries: number;
  readonly waitsFor: WaitsFor | null;
  readonly waitsSince: LocalDate | null;
  readonly waitsDays: number | null;
}

/** With whom the whole of a ministry's reports rests longest, and when it was last reminded. */
export interface ControlMinistry {
  readonly ministry: MinistryKey;
  readonly waitsFor: WaitsFor | null;
  readonly waitsSince: LocalDate | null;
  readonly waitsDays: number | null;
  readonly lastNudgeOn: LocalDate | null;
}

export interface Reminder {
  readonly ministry: MinistryKey;
  readonly sentOn: LocalDate;
  readonly kind: string;
}

/** Who owes what on the server's today; a ministry receives its own rows only. */
export interface RoundControl {
  readonly round: Round;
  readonly asOf: LocalDate;
  readonly ministries: readonly ControlMinistry[];
  readonly measures: readonly ControlMeasure[];
  readonly reminders: readonly Reminder[];
}

export interface ChecklistItem {
  readonly code: string;
  readonly ok: boolean;
  /** False: worth knowing, but it does not stand against the seal. */
  readonly blocking: boolean;
  readonly detail: string;
}

export interface Checklist {
  readonly ready: boolean;
  readonly items: readonly ChecklistItem[];
}

/** A correction after sealing. Before and after of the report come where the reader may see them. */
export interface Amendment {
  readonly id: string;
  readonly version: number;
  readonly measure: MeasureName;
  /** Whose approver confirms; for the coordinating ministry a second coordinator. */
  readonly ministry: MinistryKey;
  readonly reason: string;
  readonly state: 'proposed' | 'confirmed' | 'rejected';
  readonly proposedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly snapshotVersion: number | null;
  readonly before?: StatusReportContent | null;
  readonly content?: StatusReportContent | null;
  readonly allowedActions: readonly string[];
}

export interface AmendedFigure {
  readonly key: FigureKey;
  readonly numerator: number;
  readonly denominator: number;
}

/** Amendments of a round, latest first, with its figures in the first and in the newest version. */
export interface AmendmentList {
  readonly items: readonly Amendment[];
  readonly figures?: { readonly before: readonly AmendedFigure[]; readonly after: readonly AmendedFigure[] };
}

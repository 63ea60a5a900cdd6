import type { LocalizedText, LocalDate, MeasureCode, MinistryKey, StatusReportContent } from '@wegmarke/domain';
import type { StatusReportState } from '@wegmarke/domain';
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
    readonly unchanged: boolean;
  } | null;
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
  /** True: it does not stand against the seal, but is worth knowing. */
  readonly warning?: boolean;
  readonly detail: string;
}

export interface Checklist {
  readonly ready: boolean;
  readonly items: readonly ChecklistItem[];
}

/** What a measure's report says, before and after. */
export interface Amendment {
  readonly id: string;
  readonly version: number;
  readonly measure: MeasureName;
  readonly reason: string;
  readonly state: 'proposed' | 'confirmed' | 'rejected';
  readonly proposedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly snapshotVersion: number | null;
  readonly before: StatusReportContent | null;
  readonly content: StatusReportContent;
  readonly allowedActions: readonly string[];
}

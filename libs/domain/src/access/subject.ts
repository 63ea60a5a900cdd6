import type { StatusReportState } from '../decisions/report/status-report-lifecycle';
import type { RoundState } from '../round/round-lifecycle';
import type { MinistryKey, StrategyKey } from '../vocabulary/keys';

/** The whole installation: people, roles, ministries' names. */
export interface SystemSubject {
  readonly type: 'system';
}

export interface StrategySubject {
  readonly type: 'strategy';
  readonly strategy: StrategyKey;
}

export interface GoalSubject {
  readonly type: 'goal';
  readonly strategy: StrategyKey;
}

/** The persons behind a report: nobody judges what he or she wrote or signed. */
export interface ReportAuthors {
  readonly writtenBy: string | null;
  readonly signedBy: string | null;
}

/** `lead` is the ministry in the lead on the day of the question. */
export interface MeasureSubject {
  readonly type: 'measure';
  readonly strategy: StrategyKey;
  readonly lead: MinistryKey;
  readonly participants: readonly MinistryKey[];
  /** Of the newest accepted report; `null` before the first one. */
  readonly newestReport: ReportAuthors | null;
}

/** A status report with the persons behind it (ids, never names); `null` while the step is not done. */
export interface ReportSubject extends ReportAuthors {
  readonly type: 'report';
  readonly strategy: StrategyKey;
  readonly lead: MinistryKey;
  readonly participants: readonly MinistryKey[];
  readonly state: StatusReportState;
  readonly submittedBy: string | null;
  /** Everybody whose words are or were in it: `writtenBy` is the last of them. */
  readonly contributors?: readonly string[];
}

/** An offered lead that waits for the receiving ministry. */
export interface LeadOfferSubject {
  readonly type: 'lead-offer';
  readonly strategy: StrategyKey;
  readonly lead: MinistryKey;
  readonly to: MinistryKey;
}

export interface RoundSubject {
  readonly type: 'round';
  readonly strategy: StrategyKey;
  readonly state: RoundState;
  /** The ministry whose consent to the annual report is in question (Mitzeichnung); each gives its own only. */
  readonly consenting?: MinistryKey;
}

/** A correction after sealing. Measures led by the coordination's own ministry need a second coordinator. */
export interface AmendmentSubject {
  readonly type: 'amendment';
  readonly strategy: StrategyKey;
  readonly lead: MinistryKey;
  readonly coordinatingMinistry: MinistryKey;
  readonly proposedBy: string;
}

/** Content that a published round names. */
export interface PublishedSubject {
  readonly type: 'published';
  readonly strategy: StrategyKey;
}

export type Subject =
  | SystemSubject
  | StrategySubject
  | GoalSubject
  | MeasureSubject
  | ReportSubject
  | LeadOfferSubject
  | RoundSubject
  | AmendmentSubject
  | PublishedSubject;

export type SubjectType = Subject['type'];

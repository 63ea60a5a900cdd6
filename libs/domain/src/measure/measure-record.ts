import type { LocalDate } from '../calendar/local-date';
import type { LocalizedText } from '../vocabulary/localized-text';
import type { MeasureProvenance } from '../vocabulary/provenance';
import type { GoalCode, MeasureCode, MinistryKey } from '../vocabulary/keys';
import type { Cause, Course, Effect, Implementation } from '../vocabulary/axes';
import type { CoordinatorView, MeasureFacts, MilestoneWord } from './measure-facts';

/** A source of a public fact, or of a decision. */
export interface Source {
  readonly url: string;
  readonly note: string | null;
}

export interface Partner {
  readonly name: string;
  readonly country: 'FR' | 'DE' | 'other';
  readonly role: LocalizedText | null;
}

/** Amounts in whole euros of one calendar year. `null` = not known, never 0. */
export interface BudgetLine {
  readonly year: number;
  readonly source: string;
  readonly plannedEur: number | null;
  readonly spentEur: number | null;
}

/** What a measure says of itself besides the facts the rules read. Changing it changes no figure. */
export interface MeasureDetails {
  readonly title: LocalizedText;
  readonly wording: LocalizedText | null;
  readonly responsibleUnit: string | null;
  /** Office and function mailbox, never a person. */
  readonly contact: { readonly office: string; readonly mailbox: string | null } | null;
  readonly participants: readonly MinistryKey[];
  readonly partners: readonly Partner[];
  /** Goals it serves besides its main goal. */
  readonly furtherGoals: readonly GoalCode[];
  readonly themes: readonly string[];
  readonly budget: readonly BudgetLine[];
  readonly sources: readonly Source[];
  /** One title per milestone key. */
  readonly milestoneTitles: Readonly<Record<string, LocalizedText>>;
  readonly coordinatorView: CoordinatorView | null;
  /** Predecessors by split, merge or replacement. */
  readonly predecessors: readonly MeasureCode[];
  readonly provenance: MeasureProvenance;
}

/** One measure as an aggregate: the rules' facts and its texts. Stored as a version for every day it changed. */
export interface MeasureRecord {
  readonly facts: MeasureFacts;
  readonly details: MeasureDetails;
}

/** The free text of a status report. */
export interface Narrative {
  readonly done: string;
  readonly problems: string;
  readonly next: string;
  readonly helpNeeded: string;
}

/** What a ministry says in one status report. Milestones not named stay as they were. */
export interface StatusReportContent {
  readonly unchanged: boolean;
  /** Third confirmation of no change in a row: why. */
  readonly unchangedReason: string | null;
  readonly implementation: Implementation;
  /** Day implemented, on hold or dropped took effect. */
  readonly effectiveOn: LocalDate | null;
  readonly redecideOn: LocalDate | null;
  /** Reason for on hold or dropped. */
  readonly reason: string | null;
  /** `null` where the measure has no course. */
  readonly course: Course | null;
  readonly effect: Effect;
  /** At risk and critical: cause, what is done until when, help needed from whom. */
  readonly cause: { readonly key: Cause; readonly text: string } | null;
  readonly remedy: { readonly text: string; readonly dueOn: LocalDate | null; readonly helpFrom: string | null } | null;
  /** Implemented: link or document number. */
  readonly evidence: string | null;
  readonly milestones: readonly MilestoneWord[];
  readonly narrative: Narrative;
  /** Anmerkung zum Regelbefund. */
  readonly remarkOnRule: string | null;
}

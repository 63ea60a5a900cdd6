import type { AttentionKey, CourseReason } from '@wegmarke/domain';
import type { CountedPhrase } from '../format/counted';

/** How one language names a milestone as the subject of a clause. */
export interface MilestoneGrammar {
  readonly titled: string;
  readonly criticalTitled: string;
  readonly untitled: string;
  readonly criticalUntitled: string;
  readonly end: string;
}

/** Attention that says more than the verdict of the rule. */
export type OwnAttention = Exclude<AttentionKey, 'critical' | 'overdue' | 'silent'>;

/**
 * The clauses behind a verdict. `{milestone}` is the milestone as subject, `{overdueFrom}` the day after the day it was
 * due, `{others}` the further milestones; `[…]` is left out when a fact in it is missing.
 */
export interface ReasonGrammar {
  readonly because: Readonly<Record<CourseReason, string>>;
  readonly milestone: MilestoneGrammar;
  readonly others: CountedPhrase;
  /** "Gefährdet, weil …" */
  readonly verdict: string;
  /** "Kritisch seit dem 31. Mai 2026, weil …" */
  readonly verdictSince: string;
  readonly attention: Readonly<Record<OwnAttention, string>>;
}

import type { LocalizedText } from '../vocabulary/localized-text';
import type { MinistryKey } from '../vocabulary/keys';
import type { Provenance } from '../vocabulary/provenance';
import type { Source } from '../measure/measure-record';
import type { GoalFacts } from './goal-facts';

/** What a goal says of itself besides the facts the rules read. */
export interface GoalDetails {
  readonly title: LocalizedText;
  /** The ministry that answers for the goal; `null` where none is named. */
  readonly owner: MinistryKey | null;
  readonly provenance: { readonly title: Provenance; readonly horizon: Provenance; readonly owner: Provenance };
  readonly sources: readonly Source[];
}

/** One goal as an aggregate. Its indicators stand apart. */
export interface GoalRecord {
  readonly facts: GoalFacts;
  readonly details: GoalDetails;
}

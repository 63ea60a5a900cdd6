import type { LocalDate } from '../calendar/local-date';
import type { SnapshotMeasure } from '../round/round-snapshot';
import type { StatusClass } from '../vocabulary/axes';
import type { FieldKey, GoalCode, MeasureCode, MinistryKey } from '../vocabulary/keys';
import type { LocalizedText } from '../vocabulary/localized-text';
import type { MeasureProvenance, Provenance } from '../vocabulary/provenance';

/** What the public reads of the ministry's words: what was done and what comes next. Problems and help stay inside. */
export interface PublishedNarrative {
  readonly done: string;
  readonly next: string;
}

/** Where the published parts of a measure come from; the narrative and the dates belong to `status`. */
export type PublishedProvenance = Pick<MeasureProvenance, 'title' | 'lead' | 'goal' | 'participants' | 'status'>;

/** One measure as a published round shows it to everybody. */
export interface PublishedMeasure {
  readonly code: MeasureCode;
  readonly title: LocalizedText;
  readonly wording: LocalizedText | null;
  readonly field: FieldKey;
  readonly goal: GoalCode | null;
  readonly lead: MinistryKey;
  readonly participants: readonly MinistryKey[];
  readonly status: StatusClass;
  /** Last day of the end's forecast, else of its baseline, else null. */
  readonly endsOn: LocalDate | null;
  /** German, as the ministry wrote it; cleared by acceptance and seal. */
  readonly narrative: PublishedNarrative | null;
  readonly provenance: PublishedProvenance;
}

type Readers = { readonly [Part in keyof PublishedMeasure]: (measure: SnapshotMeasure) => PublishedMeasure[Part] };

/**
 * The publication profile of the domain rules, as data: what is named here is public, nothing else is. Queries, drafts,
 * contacts, causes, remedies, help, remarks and the coordination's view are no part of it.
 */
const PROFILE: Readers = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  wording: ({ wording }) => wording,
  field: ({ state }) => state.field,
  goal: ({ state }) => state.goal,
  lead: ({ state }) => state.lead,
  participants: ({ participants }) => participants,
  status: ({ state }) => state.status,
  endsOn: ({ state }) => state.endsOn,
  narrative: ({ narrative }) => narrative && { done: narrative.done, next: narrative.next },
  provenance: ({ provenance }) => {
    const { title, lead, goal, participants, status } = provenance;
    return { title, lead, goal, participants, status };
  },
};

/** The parts of a measure that are public, in the order in which files list them. */
export const PUBLISHED_PARTS = Object.keys(PROFILE) as readonly (keyof PublishedMeasure)[];

/** What the publication profile leaves of a measure. */
export function publishedMeasure(measure: SnapshotMeasure): PublishedMeasure {
  const parts = PUBLISHED_PARTS.map((part) => [part, PROFILE[part](measure)] as const);
  return Object.fromEntries(parts) as unknown as PublishedMeasure;
}

/** Whether any published part of it is invented for the demonstration. */
export function isSample({ provenance }: Pick<PublishedMeasure, 'provenance'>): boolean {
  return Object.values<Provenance>(provenance).includes('sample');
}

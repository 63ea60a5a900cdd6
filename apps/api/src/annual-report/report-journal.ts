import type { Actor } from '@wegmarke/domain';
import type { ReportAtDesk } from './report-desk';

/** Something that was done to the report of a round. */
export interface ReportEntry {
  readonly action: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** What only the people in the house see: texts, settings, consents. The figures of the strategy stay as they are. */
export function recordInternally({ change, round }: ReportAtDesk, actor: Actor, entry: ReportEntry): void {
  change.recordInternal(actor, { ...entry, subjectType: 'round', subjectId: round.id, subjectKey: round.key });
}

/** What everybody may know: an edition has been frozen. */
export function recordPublicly({ change, round }: ReportAtDesk, actor: Actor, entry: ReportEntry): void {
  change.record(actor, { ...entry, subjectType: 'round', subjectId: round.id, subjectKey: round.key });
}

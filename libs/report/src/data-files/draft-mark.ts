import { REPORT_FRAME_WORDS } from '@wegmarke/wording';
import type { ReportModel } from '../model/report-model';

/** What a file for machines says of a report that is not frozen yet; `null` in an edition. */
export function draftMark({
  edition,
}: Pick<ReportModel, 'edition'>): { readonly de: string; readonly fr: string } | null {
  return edition === null ? { de: REPORT_FRAME_WORDS.de.draft, fr: REPORT_FRAME_WORDS.fr.draft } : null;
}

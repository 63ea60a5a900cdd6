import { may, type Actor } from '@wegmarke/domain';
import type { ReportText } from '@wegmarke/report';
import { WITHHELD_REPORT_TEXT } from '@wegmarke/wording';
import type { SealedRoundOfReport } from '../rounds/sealed-round';
import type { PartOfReport } from './report-parts';

/** Texts before the freeze, what ministries answered to them, and what is left to do: for those who work on the report. */
export function mayReadDraft(actor: Actor, { strategy, state }: SealedRoundOfReport): boolean {
  return may(actor, 'read-report-draft', { type: 'round', strategy: strategy.key, state }).allowed;
}

/** What stands in the draft of everybody else. On the time since the last report the sealed data speak for themselves. */
export function withheldTexts(parts: readonly PartOfReport[]): ReportText[] {
  const text = (words: string): ReportText['de'] => ({ blocks: [{ type: 'paragraph', runs: [{ text: words }] }] });
  const { de, fr } = WITHHELD_REPORT_TEXT;
  return parts.map(({ part }) =>
    part === 'since'
      ? { part, de: null, fr: null, translation: 'current' }
      : { part, de: text(de), fr: text(fr), translation: 'current' },
  );
}

import type { SinceLastReport } from '@wegmarke/domain';
import { sinceSentences, type SinceNames } from '@wegmarke/wording';
import type { Block } from '../../document/report-document';
import { plain } from '../../document/runs';
import type { ReportContext } from './report-context';
import { isWritten, textPart } from './text-part';

/** Sentences on figures: the table right below says the same. */
const OF_FIGURES = 'figure.';

/** What people wrote about the time since the last report; where nobody did, what the data say of it. */
export function sinceText(context: ReportContext, since: SinceLastReport, title: string): readonly Block[] {
  if (isWritten(context, 'since')) return textPart(context, 'since', title, true);
  const sentences = sinceSentences(since, namesIn(context)).filter(({ key }) => !key.startsWith(OF_FIGURES));
  if (sentences.length === 0) return [];
  return [{ type: 'list', ordered: false, items: sentences.map((said) => plain(said[context.language])) }];
}

function namesIn({ measureOf }: ReportContext): SinceNames {
  return {
    measure: (code) => measureOf(code)?.title ?? null,
    milestone: (code, key) => measureOf(code)?.milestones.find((milestone) => milestone.key === key)?.title ?? null,
  };
}

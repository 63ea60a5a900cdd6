import type { SinceLastReport } from '@wegmarke/domain';
import { fill } from '@wegmarke/wording';
import { heading, paragraph, table, type TableContent } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import type { ReportContext } from './report-context';

/** A phrase with the two as-of days in it: `{beforeDay}` and `{afterDay}`. */
export function ofSpan({ day }: ReportContext, { before, after }: SinceLastReport, phrase: string): string {
  return fill(phrase, { beforeDay: day(before.asOfOn), afterDay: day(after.asOfOn) });
}

/** A table, or the sentence that says there is nothing to list. */
export function listedOr(context: ReportContext, content: TableContent, none: string): Block {
  return content.rows.length === 0 ? paragraph(none) : table(context, content);
}

export function sinceHeading(context: ReportContext, title: string, id: string): Block {
  return heading(context, 2, title, `since-${id}`);
}

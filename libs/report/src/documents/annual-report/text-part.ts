import { fill } from '@wegmarke/wording';
import { note } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import { richBlocks } from '../../document/rich-blocks';
import type { ReportText, ReportTextPart } from '../../model/report-model';
import type { ReportContext } from './report-context';

/**
 * A text people wrote, in the document's language or else in the other one. Not written: nothing in an edition, a
 * remark in a draft.
 */
export function textPart(context: ReportContext, part: ReportTextPart, title: string, lead = false): readonly Block[] {
  const { model, language, words } = context;
  const text = model.texts.find((candidate) => candidate.part === part);
  const blocks = text === undefined ? [] : writtenBlocks(context, text, lead);
  const draft = model.edition === null;
  if (blocks.length === 0) return draft ? [note(fill(words.notes.missingText, { part: title }), 'warning')] : [];
  const outdated = draft && text?.translation === `outdated-${language}`;
  return outdated ? [note(words.notes.outdatedText, 'warning'), ...blocks] : blocks;
}

/** Somebody wrote it, in whatever language. */
export function isWritten(context: ReportContext, part: ReportTextPart): boolean {
  const text = context.model.texts.find((candidate) => candidate.part === part);
  return text !== undefined && writtenBlocks(context, text, false).length > 0;
}

function writtenBlocks({ language }: ReportContext, text: ReportText, lead: boolean): readonly Block[] {
  const own = text[language];
  const blocks = own === null ? [] : richBlocks(own, language, language, lead);
  if (blocks.length > 0) return blocks;
  const other = language === 'de' ? 'fr' : 'de';
  const written = text[other];
  return written === null ? [] : richBlocks(written, other, language, lead);
}

import { fieldIssue, issueIf, type FieldIssue } from '../errors/field-issue';
import type { RichText } from './rich-text';

/** Most letters of one part in one language, in UTF-16 units: a report of such parts must still come out. */
export const RICH_TEXT_LENGTH = 200_000;

/** Most paragraphs, lists and runs of one part together. */
export const RICH_TEXT_PIECES = 20_000;

/** Longest link, in UTF-16 units. */
const LINK_LENGTH = 2_000;
const ORIGIN_LENGTH = 200;
const LINK = /^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@[^\s@])\S*$/i;

/**
 * What speaks against storing this as a text of the report, each at its place. Whatever was sent is looked at: a shape
 * that is not known (`text-shape-unknown`), a link that is none (`link-invalid`), too much text (`text-too-long`).
 */
export function richTextIssues(pointer: string, text: unknown): readonly FieldIssue[] {
  if (!isRecord(text, ['blocks']) || !Array.isArray(text['blocks'])) return [fieldIssue(pointer, 'text-shape-unknown')];
  const blocks: readonly unknown[] = text['blocks'];
  const issues = blocks.flatMap((block, index) => blockIssues(`${pointer}/blocks/${index}`, block));
  return issues.length > 0 ? issues : sizeIssues(pointer, { blocks: blocks as RichText['blocks'] });
}

function blockIssues(pointer: string, block: unknown): readonly FieldIssue[] {
  if (isRecord(block, ['type', 'runs', 'origin']) && block['type'] === 'paragraph' && isOrigin(block['origin'])) {
    return runsIssues(`${pointer}/runs`, block['runs']);
  }
  if (!isRecord(block, ['type', 'ordered', 'items']) || block['type'] !== 'list') return unknown(pointer);
  const { ordered, items } = block;
  if (typeof ordered !== 'boolean' || !Array.isArray(items)) return unknown(pointer);
  return items.flatMap((item, index) => runsIssues(`${pointer}/items/${index}`, item));
}

function runsIssues(pointer: string, runs: unknown): readonly FieldIssue[] {
  if (!Array.isArray(runs)) return unknown(pointer);
  return runs.flatMap((run, index) => runIssues(`${pointer}/${index}`, run));
}

function runIssues(pointer: string, run: unknown): readonly FieldIssue[] {
  if (!isRecord(run, ['text', 'strong', 'emphasis', 'link']) || typeof run['text'] !== 'string')
    return unknown(pointer);
  const { strong, emphasis, link } = run;
  if (!isMark(strong) || !isMark(emphasis)) return unknown(pointer);
  if (link === undefined) return [];
  if (typeof link !== 'string') return unknown(pointer);
  return issueIf(link.length > LINK_LENGTH || !LINK.test(link), `${pointer}/link`, 'link-invalid', { url: link });
}

function sizeIssues(pointer: string, { blocks }: RichText): readonly FieldIssue[] {
  const runs = blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : block.items.flat()));
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const pieces = runs.length + blocks.length;
  return [
    ...issueIf(length > RICH_TEXT_LENGTH, pointer, 'text-too-long', { length, maximum: RICH_TEXT_LENGTH }),
    ...issueIf(pieces > RICH_TEXT_PIECES, pointer, 'text-too-many-pieces', { pieces, maximum: RICH_TEXT_PIECES }),
  ];
}

function unknown(pointer: string): readonly FieldIssue[] {
  return [fieldIssue(pointer, 'text-shape-unknown')];
}

/** A plain object with these properties at most. */
function isRecord(value: unknown, known: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => known.includes(key));
}

function isMark(mark: unknown): boolean {
  return mark === undefined || mark === true;
}

function isOrigin(origin: unknown): boolean {
  return origin === undefined || (typeof origin === 'string' && origin !== '' && origin.length <= ORIGIN_LENGTH);
}

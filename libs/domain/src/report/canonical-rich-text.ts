import type { RichBlock, RichRun, RichText } from './rich-text';

/** Line ends and tabs of any kind: a run of text knows none, so they become one space. */
const WHITE_CONTROLS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Other controls, halves of a surrogate pair, and the two code points that are no characters (U+FFFE, U+FFFF). */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text without the characters no file may hold. */
export function cleanText(text: string): string {
  return text.replace(WHITE_CONTROLS, ' ').replace(FORBIDDEN, '');
}

/**
 * The one way to write a text: cleaned, neighbouring runs of the same kind joined, nothing empty. Two texts that read
 * alike are equal as canonical JSON, so a checksum tells whether a passage changed.
 */
export function canonicalRichText({ blocks }: RichText): RichText {
  return { blocks: blocks.flatMap(canonicalBlock) };
}

/** Nothing to read in it: `null` is no text at all. */
export function isEmptyRichText(text: RichText | null): boolean {
  return text === null || plainTextOf(text).trim() === '';
}

/** The words alone: one line a paragraph or list item. */
export function plainTextOf({ blocks }: RichText): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.runs] : block.items))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n');
}

function canonicalBlock(block: RichBlock): readonly RichBlock[] {
  if (block.type === 'list') {
    const items = block.items.map(canonicalRuns).filter(saysSomething);
    return items.length === 0 ? [] : [{ type: 'list', ordered: block.ordered, items }];
  }
  const runs = canonicalRuns(block.runs);
  const { origin } = block;
  return saysSomething(runs) ? [{ type: 'paragraph', runs, ...(origin === undefined ? {} : { origin }) }] : [];
}

function canonicalRuns(runs: readonly RichRun[]): readonly RichRun[] {
  const canonical: RichRun[] = [];
  for (const { text, strong, emphasis, link } of runs) {
    const run = {
      text: cleanText(text),
      ...(strong && { strong }),
      ...(emphasis && { emphasis }),
      ...(link !== undefined && { link }),
    };
    const before = canonical.at(-1);
    if (run.text === '') continue;
    if (before !== undefined && isSameKind(before, run))
      canonical.splice(-1, 1, { ...run, text: before.text + run.text });
    else canonical.push(run);
  }
  return canonical;
}

function isSameKind(one: RichRun, other: RichRun): boolean {
  return one.strong === other.strong && one.emphasis === other.emphasis && one.link === other.link;
}

function saysSomething(runs: readonly RichRun[]): boolean {
  return runs.some(({ text }) => text.trim() !== '');
}

import type { Language } from '@wegmarke/domain';
import { NO_VALUE } from '@wegmarke/wording';
import { leadsOn, lettersOf } from '../document/leads-on';
import { pageOrientations } from '../document/page-turns';
import type { Block, Cover, Facts as FactsBlock, ReportDocument, Run } from '../document/report-document';
import { FONT_FAMILY } from '../fonts/font-files';
import { ACCENT, COURSE_COLOURS, FAINT_INK, INK, LINE, SHADE, STATUS_COLOURS } from '../theme/colours';
import { withBreaks } from '../document/long-words';
import { pdfChart } from './pdf-chart';
import { type PdfRun, pdfRuns } from './pdf-runs';
import { pdfSigns, signName } from './pdf-signs';
import { pdfTable } from './pdf-table';

/** Letters of the longest word set on one line of text. */
const WORD_LETTERS = 60;
const HEADING_LETTERS = 38;
/** Paragraphs longer than this are broken line by line instead of all lines at once, which takes the time of their square. */
const LONG_TEXT = 20_000;

/** Letters of one line of a fact; facts up to so many lines stay together. */
const FACT_LETTERS = 70;
/** Letters that surely fit one line of the name of a fact. */
const LABEL_LETTERS = 18;
const WHOLE_FACT_LINES = 22;

/** The document as the template reads it: plain JSON, texts as texts. */
export function pdfInput(document: ReportDocument) {
  const { blocks, title, draftMark, words, ...rest } = document;
  const marks = [...(draftMark === null ? [] : [draftMark]), ...document.marks];
  const orientations = pageOrientations(document);
  return {
    ...rest,
    heading: withBreaks(orDash(title), HEADING_LETTERS),
    cover: document.cover === null ? null : coverOf(document.cover),
    metadata: metadataOf(document, marks),
    marks,
    words: { contents: words.contents, page: words.page },
    font: FONT_FAMILY,
    linebreaks: longestText(blocks) > LONG_TEXT ? 'simple' : 'optimized',
    colours: {
      ink: INK,
      faint: FAINT_INK,
      line: LINE,
      shade: SHADE,
      accent: ACCENT,
      link: STATUS_COLOURS.running.ink,
      warning: COURSE_COLOURS.critical.ink,
    },
    signs: pdfSigns(),
    blocks: blocks.map((block, at) => {
      const orientation = orientations[at] ?? document.orientation;
      return {
        ...pdfBlock(block, document.language, orientation),
        orientation,
        keepsWithNext: leadsOn(blocks, at),
      };
    }),
  };
}

function coverOf(cover: Cover): Cover {
  const pair = ({ label, text }: Cover['facts'][number]) => ({
    label: withBreaks(label, LABEL_LETTERS),
    text: withBreaks(text, WORD_LETTERS),
  });
  return {
    ...cover,
    title: withBreaks(orDash(cover.title), HEADING_LETTERS),
    facts: cover.facts.map(pair),
    colophon: cover.colophon.map(({ label, text }) => ({ label, text: withBreaks(text, 2 * WORD_LETTERS) })),
  };
}

function metadataOf({ title, subject, publisher, runningHead, datedOn, draftMark }: ReportDocument, marks: string[]) {
  const [year, month, day] = datedOn.split('-').map(Number);
  return {
    title: draftMark === null ? orDash(title) : `${draftMark}: ${orDash(title)}`,
    subject: [...marks, subject].join('. '),
    author: publisher,
    keywords: [runningHead, ...marks],
    date: { year, month, day },
  };
}

function pdfBlock(block: Block, language: Language, orientation: ReportDocument['orientation']) {
  switch (block.type) {
    case 'table':
      return pdfTable(block, orientation);
    case 'chart':
      return pdfChart(
        { ...block, caption: withBreaks(block.caption, WORD_LETTERS), alternative: orDash(block.alternative) },
        language,
      );
    case 'paragraph':
    case 'note':
      return { ...block, runs: textRuns(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(textRuns) };
    case 'facts':
      return {
        ...block,
        breakable: factLines(block) > WHOLE_FACT_LINES,
        items: block.items.map(({ label, value, sign }) => ({
          label: withBreaks(label, 20),
          isLong: label.length > LABEL_LETTERS,
          value: textRuns(value),
          sign: sign === undefined ? null : signName(sign),
        })),
      };
    case 'heading':
      return { ...block, text: withBreaks(orDash(block.text), HEADING_LETTERS) };
    case 'page-break':
      return block;
  }
}

/** A title, a heading or a description that says nothing: PDF/UA has no empty ones. */
function orDash(text: string): string {
  return /^[\s\u00ad\u200b]*$/.test(text) ? NO_VALUE : text;
}

function factLines({ items }: FactsBlock): number {
  return items.reduce((sum, { value }) => sum + Math.max(1, Math.ceil(lettersOf(value) / FACT_LETTERS)), 0);
}

function textRuns(runs: readonly Run[]): readonly PdfRun[] {
  return pdfRuns(runs, WORD_LETTERS);
}

function longestText(blocks: readonly Block[]): number {
  return Math.max(
    0,
    ...blocks.map((block) => JSON.stringify(block.type === 'table' ? longestCell(block.rows) : block).length),
  );
}

function longestCell(rows: readonly { readonly cells: readonly { readonly lines: unknown }[] }[]): string {
  let longest = '';
  for (const { cells } of rows) {
    for (const { lines } of cells) {
      const written = JSON.stringify(lines);
      if (written.length > longest.length) longest = written;
    }
  }
  return longest;
}

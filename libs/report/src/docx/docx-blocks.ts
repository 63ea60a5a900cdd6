import { HeadingLevel, PageBreak, Paragraph, TextRun, type FileChild } from 'docx';
import { leadsOn } from '../document/leads-on';
import type {
  Block,
  ChartBlock,
  Heading,
  Paragraph as ParagraphBlock,
  ReportDocument,
} from '../document/report-document';
import { docxChart, isDrawable } from './docx-chart';
import { docxRuns } from './docx-runs';
import { BULLETS, CHAPTER, NUMBERS } from './docx-styles';
import { docxFacts, docxTable } from './docx-table';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const TONES = { normal: 'Normal', lead: 'Lead', small: 'SmallPrint' } as const;

export interface BlockPlace {
  readonly document: ReportDocument;
  /** Twentieths of a point between the margins. */
  readonly width: number;
  /** Where the block stands in the document. */
  readonly index: number;
}

/** One block as paragraphs and tables of Word. */
export function docxBlock(block: Block, place: BlockPlace): FileChild[] {
  const { language } = place.document;
  switch (block.type) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return block.runs.length === 0 ? [] : [paragraph(block, place)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: block.ordered ? 'ListNumber' : 'ListBullet',
            numbering: {
              reference: block.ordered ? NUMBERS : BULLETS,
              level: 0,
              instance: block.ordered ? place.index : 0,
            },
            children: docxRuns(item, language),
          }),
      );
    case 'table':
      return [caption(block), docxTable(block, language, place.width), afterTable(block.footnote)];
    case 'chart':
      return [caption(block), figure(block, place)];
    case 'facts':
      return block.items.length === 0 ? [] : [docxFacts(block.items, language, place.width), afterTable(null)];
    case 'note':
      return [
        new Paragraph({ style: block.tone === 'info' ? 'Note' : 'Warning', children: docxRuns(block.runs, language) }),
      ];
    case 'page-break':
      return [new Paragraph({ style: 'SmallPrint', children: [new PageBreak()] })];
  }
}

function paragraph({ tone, runs }: ParagraphBlock, { document: { blocks, language }, index }: BlockPlace): Paragraph {
  const keepNext = leadsOn(blocks, index) || undefined;
  return new Paragraph({ style: TONES[tone], keepNext, children: docxRuns(runs, language) });
}

function heading({ level, text }: Heading): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    children: [new TextRun({ text, style: level === 1 ? CHAPTER : undefined })],
  });
}

function caption({ caption: text }: { readonly caption: string }): Paragraph {
  return new Paragraph({ style: 'Caption', children: [new TextRun(text)] });
}

/** What cannot be drawn is said. */
function figure(block: ChartBlock, { document: { language }, width }: BlockPlace): Paragraph {
  if (!isDrawable(block)) return new Paragraph({ style: 'SmallPrint', children: [new TextRun(block.alternative)] });
  return new Paragraph({ style: 'Figure', children: [docxChart(block, language, width)] });
}

/** Small print under the table, or room: two tables without a paragraph between them would be one. */
function afterTable(footnote: string | null): Paragraph {
  if (footnote === null) return new Paragraph({ style: 'AfterTable' });
  return new Paragraph({ style: 'SmallPrint', children: [new TextRun(footnote)] });
}

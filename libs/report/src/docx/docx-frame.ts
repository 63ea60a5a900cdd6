import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { FrameWords, ReportDocument } from '../document/report-document';
import { CHAPTER, COLOURS } from './docx-styles';
import { docxFacts, labelledFacts } from './docx-table';

/** Title page, or the title alone where a document has none. */
export function titlePart({ cover, title, subtitle, language }: ReportDocument, width: number): FileChild[] {
  const line = (style: string, text: string | null): Paragraph[] =>
    text === null ? [] : [new Paragraph({ style, children: [new TextRun(text)] })];
  if (cover === null) return [plainTitle(title), ...line('Subtitle', subtitle)];
  return [
    ...line('CoverOver', cover.over),
    ...line('Title', cover.title),
    ...line('Subtitle', cover.subtitle),
    ...(cover.facts.length === 0 ? [] : [spacer(1400), docxFacts(labelledFacts(cover.facts), language, width)]),
  ];
}

/** Above the text of the same page, not on a page of its own: smaller. */
function plainTitle(title: string): Paragraph {
  return new Paragraph({ style: 'Title', children: [new TextRun({ text: title, size: 46 })] });
}

function spacer(before: number): Paragraph {
  return new Paragraph({ style: 'TableText', spacing: { before } });
}

/** Chapters and their parts with page numbers, filled in already and brought up to date by Word when asked. */
export function contentsPart({ contents, cover, words }: ReportDocument): FileChild[] {
  if (!contents) return [];
  return [
    new Paragraph({ style: 'TocHeading', pageBreakBefore: cover !== null, children: [new TextRun(words.contents)] }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

/** Marks on top; below them what document this is, and the chapter as Word finds it on the page. */
export function runningHead(document: ReportDocument, chapter: string, width: number): Header {
  return headWith(document, width, new SimpleField(`STYLEREF ${CHAPTER}`, chapter));
}

/** The contents have no chapter: their own title stands in its place. */
export function contentsHead(document: ReportDocument, width: number): Header {
  return headWith(document, width, new TextRun(document.words.contents));
}

function headWith(document: ReportDocument, width: number, right: ParagraphChild): Header {
  const line = new Paragraph({
    style: 'Header',
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line, space: 4 } },
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ children: [document.runningHead, new Tab()] }), right],
  });
  return new Header({ children: [...marksLine(document), line] });
}

/** Title pages carry the marks as well. */
export function titleHead(document: ReportDocument): Header {
  const marks = marksLine(document);
  return new Header({ children: marks.length === 0 ? [new Paragraph({ style: 'Header' })] : marks });
}

function marksLine({ draftMark, marks }: ReportDocument): Paragraph[] {
  const all = [draftMark, ...marks].filter((mark) => mark !== null);
  return all.length === 0 ? [] : [new Paragraph({ style: 'Marks', children: [new TextRun(all.join(' · '))] })];
}

/** At the foot of the title page: of which data, texts and rules the file is made. */
export function titleFoot({ cover, language }: ReportDocument): Footer {
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const lines = (cover?.colophon ?? []).map(
    ({ label, text }) => new Paragraph({ style: 'Colophon', children: [new TextRun(`${label}${colon} ${text}`)] }),
  );
  return new Footer({ children: lines.length === 0 ? [new Paragraph({ style: 'Footer' })] : lines });
}

/** "Seite 3 von 40" at the right. */
export function pageFoot({ publisher, words }: ReportDocument, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ children: [publisher, new Tab(), ...pageNumberParts(words)] })],
      }),
    ],
  });
}

function pageNumberParts({ page }: FrameWords): (string | (typeof PageNumber)[keyof typeof PageNumber])[] {
  return page
    .split(/(\{pages?\})/u)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part));
}

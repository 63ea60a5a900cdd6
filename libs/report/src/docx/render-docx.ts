import { Document, Packer, PageOrientation, SectionType, type ISectionOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { escapeText } from '../archive/xml';
import { writableDocument } from '../document/writable-document';
import type { Progress, Rendered } from '../document/rendered';
import { pageOrientations, turnedTogether } from '../document/page-turns';
import type { Block, ReportDocument } from '../document/report-document';
import { canonicalPackage } from './canonical-package';
import { chartLook } from './chart-look';
import { docxBlock } from './docx-blocks';
import { contentsHead, contentsPart, pageFoot, runningHead, titleFoot, titleHead, titlePart } from './docx-frame';
import { locale } from './docx-runs';
import { docxNumbering, docxStyles, tableStyles } from './docx-styles';
import { MARGIN, PAGE, pageMeasures } from './page-measures';

/**
 * The document for Word: real styles, contents with page numbers, head rows that repeat, charts of Word's own. The same
 * document gives the same bytes.
 */
export async function renderDocx(input: ReportDocument, progress?: Progress): Promise<Rendered> {
  progress?.(0);
  const { document, places } = writableDocument(input);
  const word = wordDocument(document);
  progress?.(0.3);
  const raw = await Packer.toBuffer(word);
  progress?.(0.9);
  const bytes = canonicalPackage(new Uint8Array(raw), document.datedOn, (path, text) => partOf(path, text, document));
  progress?.(1);
  return { bytes, places };
}

function wordDocument(document: ReportDocument): Document {
  const { title, subject, publisher, draftMark, language } = document;
  return new Document({
    title: draftMark === null ? title : `${title} – ${draftMark}`,
    subject: draftMark === null ? subject : `${subject} (${draftMark})`,
    creator: publisher,
    lastModifiedBy: publisher,
    styles: docxStyles(language),
    numbering: docxNumbering(),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 3, hyphenationZone: 360 },
    // Only contents need them before the file is opened: laying out the pages is half of the work.
    ...(document.contents ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: sectionsOf(document),
  });
}

/**
 * Cover and contents, then one section per chapter: each on a new page, with the chapter in its running head also where
 * a reader does not look it up itself. Where the page is turned inside a chapter, another section begins.
 */
function sectionsOf(document: ReportDocument): ISectionOptions[] {
  const { text: width } = pageMeasures(document.orientation);
  const footers = { default: pageFoot(document, width) };
  const front = [...titlePart(document, width), ...contentsPart(document)];
  const chapters = chaptersOf(document).flatMap((chapter) => chapterSections(document, chapter));
  const [first, ...rest] = chapters;
  if (document.cover === null && !document.contents && first !== undefined)
    return [{ ...first, children: [...front, ...first.children] }, ...rest];
  const headers = { default: contentsHead(document, width), first: titleHead(document) };
  const feet = { ...footers, first: titleFoot(document) };
  const properties = pages(document.orientation, document.cover !== null);
  return [{ ...properties, headers, footers: feet, children: front }, ...chapters];
}

function chapterSections(document: ReportDocument, { title, blocks }: Chapter): readonly ISectionOptions[] {
  return turnedTogether(blocks, ({ orientation }) => orientation).map(({ orientation, blocks: own }) => {
    const { text: width } = pageMeasures(orientation);
    return {
      ...pages(orientation, false),
      headers: { default: runningHead(document, title, width) },
      footers: { default: pageFoot(document, width) },
      children: own.flatMap(({ block, index }) => docxBlock(block, { document, width, index })),
    };
  });
}

type Orientation = ReportDocument['orientation'];

interface Chapter {
  readonly title: string;
  readonly blocks: { readonly block: Block; readonly index: number; readonly orientation: Orientation }[];
}

function chaptersOf(document: ReportDocument): readonly Chapter[] {
  const orientations = pageOrientations(document);
  const chapters: Chapter[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const opens = block.type === 'heading' && block.level === 1;
    if (opens || chapters.length === 0) chapters.push({ title: opens ? block.text : '', blocks: [] });
    chapters.at(-1)?.blocks.push({ block, index, orientation: orientations[index] ?? document.orientation });
  }
  return chapters;
}

function pages(orientation: Orientation, titlePage: boolean): Pick<ISectionOptions, 'properties'> {
  const turned = orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const size = { width: PAGE.short, height: PAGE.long, orientation: turned };
  return { properties: { titlePage, type: SectionType.NEXT_PAGE, page: { size, margin: MARGIN } } };
}

/** What `docx` has no option for: styles of tables, the look of charts, the language in the properties. */
function partOf(path: string, text: string, { language }: ReportDocument): string {
  if (path === 'word/styles.xml') return text.replace('</w:styles>', `${tableStyles()}</w:styles>`);
  if (path.startsWith('word/charts/chart')) return chartLook(text, language);
  if (path !== 'docProps/core.xml') return text;
  return text.replace(
    '</cp:coreProperties>',
    `<dc:language>${escapeText(locale(language))}</dc:language></cp:coreProperties>`,
  );
}

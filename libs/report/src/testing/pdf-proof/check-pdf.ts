import type { ReportDocument } from '../../document/report-document';
import { documentComplaints } from './document-complaints';
import { pdfFacts, type LeveledText, type PdfFacts, type TaggedTable } from './pdf-facts';

const SHORTEST_ALTERNATIVE = 40;
const FONTS = /^SourceSans3-/;

/**
 * What is wrong with a PDF of the report for somebody who hears it, in sentences; empty where nothing is. With the
 * document it was made of also what it does not say. An addition to the validators of the standards, which see no sense.
 */
export async function checkPdf(bytes: Uint8Array, document?: ReportDocument): Promise<readonly string[]> {
  const facts = await factsOrComplaint(bytes);
  if (typeof facts === 'string') return [facts];
  const complaints = [
    ...propertyComplaints(facts),
    ...headingComplaints(facts),
    ...facts.tables.flatMap(tableComplaints),
    ...figureComplaints(facts),
    ...facts.untagged.map((text) => `Text outside of the tags: ${text.slice(0, 60)}`),
    ...facts.fonts.filter((font) => !FONTS.test(font)).map((font) => `Font of the machine: ${font}`),
  ];
  return document === undefined ? complaints : [...complaints, ...documentComplaints(facts, document)];
}

async function factsOrComplaint(bytes: Uint8Array): Promise<PdfFacts | string> {
  try {
    return await pdfFacts(bytes);
  } catch (failure) {
    return `Cannot be read: ${String(failure)}`;
  }
}

function propertyComplaints(facts: PdfFacts): readonly string[] {
  const written = mainLanguage(facts.text);
  return [
    facts.title === '' && 'No title.',
    facts.author === '' && 'No author.',
    facts.subject === '' && 'No subject.',
    !facts.showsTitle && 'The window does not show the title.',
    !/^\d{4}-\d{2}-\d{2}$/.test(facts.createdOn) && 'No day.',
    !facts.claims.accessible && 'No claim of PDF/UA-1.',
    !facts.claims.archive && 'No claim of PDF/A-2a.',
    facts.language.slice(0, 2) !== written && `Language ${facts.language || 'missing'}, but written in ${written}.`,
    facts.fonts.length === 0 && 'No fonts inside.',
    facts.text === '' && 'No tagged text.',
  ].filter((complaint) => complaint !== false);
}

const SMALL_WORDS = {
  de: /(?<!\p{L})(der|die|das|und|ist|nicht|mit|für|von|den|im|des|eine)(?!\p{L})/giu,
  fr: /(?<!\p{L})(le|la|les|et|est|pas|avec|pour|de|du|des|une|en|dans)(?!\p{L})/giu,
};

/** By the small words each language cannot do without. */
function mainLanguage(text: string): 'de' | 'fr' {
  const count = (words: RegExp): number => (text.match(words) ?? []).length;
  return count(SMALL_WORDS.de) >= count(SMALL_WORDS.fr) ? 'de' : 'fr';
}

function headingComplaints({ headings, bookmarks }: PdfFacts): readonly string[] {
  const line = ({ level, text }: LeveledText): string => `${level} ${squeezed(text)}`;
  const complaints = headings.flatMap(({ level, text }, at) =>
    level > (headings[at - 1]?.level ?? 0) + 1 ? [`A level is skipped before: ${text}`] : [],
  );
  if (headings.length === 0) complaints.push('No headings.');
  const missing = bookmarks.find((bookmark, at) => line(bookmark) !== line(headings[at] ?? { level: 0, text: '' }));
  if (missing !== undefined) complaints.push(`The bookmark is no heading, or out of order: ${missing.text}`);
  if (bookmarks.length !== headings.length) {
    complaints.push(`${headings.length} headings, but ${bookmarks.length} bookmarks.`);
  }
  return complaints;
}

function tableComplaints({ titles, rows }: TaggedTable, at: number): readonly string[] {
  const name = `Table ${at + 1}`;
  if (titles.length === 0) return [`${name} has no titles of columns.`];
  const isWhole = (cells: TaggedTable['rows'][number]): boolean =>
    cells.length === titles.length || (cells.length === 1 && cells[0]?.isHeader === true);
  return [
    ...titles.filter((title) => title === '').map(() => `${name} has a column without title.`),
    ...rows.filter((cells) => !isWhole(cells)).map((cells) => `${name} has a row of ${cells.length} cells.`),
    ...(rows.length === 0 ? [`${name} has no rows.`] : []),
  ];
}

function figureComplaints({ figures }: PdfFacts): readonly string[] {
  const alternatives = figures.map(({ alternative }) => alternative ?? '');
  return alternatives.flatMap((alternative, at) => {
    if (alternative.length < SHORTEST_ALTERNATIVE) return [`Figure ${at + 1} is not described: "${alternative}"`];
    return alternatives.indexOf(alternative) < at ? [`Figure ${at + 1} is described as an earlier one.`] : [];
  });
}

/** Without spaces and hyphens: where a line breaks is not part of what it says. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b-]/g, '');
}

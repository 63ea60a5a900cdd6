import { readObjects, type PdfObject } from '../../pdf/pdf-objects';
import { everyElement, structureTree, type StructureElement } from '../../pdf/structure-tree';
import { readPages, type PageText } from './page-texts';

/** What a reader that speaks finds in a PDF. Texts without line breaks inside words, spaces collapsed. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly createdOn: string;
  readonly claims: { readonly accessible: boolean; readonly archive: boolean };
  readonly showsTitle: boolean;
  readonly bookmarks: readonly LeveledText[];
  readonly headings: readonly LeveledText[];
  readonly tables: readonly TaggedTable[];
  readonly figures: readonly { readonly alternative: string | null }[];
  readonly languages: readonly string[];
  /** All tagged text in reading order. */
  readonly text: string;
  /** Text that is neither in the tags nor marked as decoration. */
  readonly untagged: readonly string[];
  /** Head, foot and decoration of each page. */
  readonly decoration: readonly string[];
  readonly fonts: readonly string[];
}

export interface LeveledText {
  readonly level: number;
  readonly text: string;
}

export interface TaggedTable {
  readonly titles: readonly string[];
  /** Without the titles of the columns; cells that head a row or a group marked. */
  readonly rows: readonly (readonly TaggedCell[])[];
}

export interface TaggedCell {
  readonly text: string;
  readonly isHeader: boolean;
}

/** Reads a PDF of `renderPdf`; throws for other shapes of file. */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const { objects } = readObjects(Buffer.from(bytes));
  const root = structureTree(objects);
  const { pages, bookmarks, info, language } = await readPages(bytes);
  const packet = objects.find(({ text }) => text.includes('/Type /Metadata'))?.text ?? '';
  const catalog = objects.find(({ text }) => text.includes('/Type /Catalog'))?.text ?? '';
  const elements = root === null ? [] : [...everyElement(root)];
  const texts = new Map(pages.flatMap(({ marked }) => [...marked]));
  const textOf = (element: StructureElement): string => spaced(rawText(element, texts));
  const used = new Set(elements.flatMap(contentKeys));
  return {
    ...info,
    language,
    createdOn: /<xmp:CreateDate>([\d-]{10})/.exec(packet)?.[1] ?? '',
    claims: {
      accessible: packet.includes('<pdfuaid:part>1</pdfuaid:part>'),
      archive: packet.includes('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>'),
    },
    showsTitle: catalog.includes('/DisplayDocTitle true'),
    bookmarks,
    headings: elements
      .filter(({ role }) => /^H\d$/.test(role))
      .map((one) => ({ level: Number(one.role[1]), text: textOf(one) })),
    tables: elements.filter(({ role }) => role === 'Table').map((table) => taggedTable(table, textOf)),
    figures: elements.filter(({ role }) => role === 'Figure').map(({ alternative }) => ({ alternative })),
    languages: [...new Set(elements.flatMap((one) => one.language ?? []))],
    text: root === null ? '' : textOf(root),
    untagged: [...pages.flatMap((page) => page.outside), ...unclaimed(pages, used)],
    decoration: pages.map((page) => spaced(page.artifacts.join(' '))),
    fonts: fontsOf(objects),
  };
}

function fontsOf(objects: readonly PdfObject[]): readonly string[] {
  const names = objects.flatMap(({ text }) => {
    const name = /\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/.exec(text)?.[1];
    if (name === undefined) return [];
    return /\/FontFile[23]? \d+ 0 R/.test(text) ? [name] : [`(not inside) ${name}`];
  });
  return [...new Set(names)];
}

/** Marked content that no element of the tags holds. */
function unclaimed(pages: readonly PageText[], used: ReadonlySet<string>): readonly string[] {
  return pages.flatMap(({ marked }) =>
    [...marked].filter(([key, text]) => !used.has(key) && text.trim() !== '').map(([, text]) => text),
  );
}

function contentKeys(element: StructureElement): readonly string[] {
  return element.children.flatMap((child) => ('role' in child ? [] : [`${child.page}/${child.id}`]));
}

/** Blocks stand apart, pieces of one line do not. */
function rawText(element: StructureElement, texts: ReadonlyMap<string, string>): string {
  const inside = element.children
    .map((child) => ('role' in child ? rawText(child, texts) : (texts.get(`${child.page}/${child.id}`) ?? '')))
    .join('');
  return INLINE.has(element.role) ? inside : ` ${inside} `;
}

const INLINE: ReadonlySet<string> = new Set(['Span', 'Strong', 'Em', 'Link', 'Reference']);

function spaced(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function taggedTable(table: StructureElement, textOf: (element: StructureElement) => string): TaggedTable {
  const head = table.children.find((child) => 'role' in child && child.role === 'THead');
  const rows = [...everyElement(table)].filter(({ role }) => role === 'TR').map((row) => cellsOf(row, textOf));
  const headed =
    head !== undefined && 'role' in head ? [...everyElement(head)].filter(({ role }) => role === 'TR').length : 0;
  const [titles = []] = rows.slice(0, Math.min(1, headed));
  return {
    titles: titles.filter(({ isHeader }) => isHeader).map(({ text }) => text),
    rows: rows.slice(Math.min(1, headed)),
  };
}

function cellsOf(row: StructureElement, textOf: (element: StructureElement) => string): readonly TaggedCell[] {
  return row.children.flatMap((cell) => ('role' in cell ? [{ text: textOf(cell), isHeader: cell.role === 'TH' }] : []));
}

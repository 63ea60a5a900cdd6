import { refused, type PdfObject } from './pdf-objects';

/** One element of the tag tree. */
export interface StructureElement {
  readonly number: number;
  /** `H1`, `Table`, `TD` … as written, before the role map. */
  readonly role: string;
  readonly alternative: string | null;
  readonly language: string | null;
  /**
   * Numbers of marked content on a page (`page` is the number of its object), and elements, in reading order. Read when
   * they are asked for, each time: the tree of a long report need not be in memory at once.
   */
  readonly children: readonly (StructureElement | MarkedContent)[];
}

export interface MarkedContent {
  readonly page: number;
  readonly id: number;
}

/** The tag tree from its root; `null` where the file has none. */
export function structureTree(objects: readonly PdfObject[]): StructureElement | null {
  const catalog = objects.find(({ text }) => text.includes('/Type /Catalog'));
  const [, place] = /\n {2}\/StructTreeRoot (\d+) 0 R\n/.exec(catalog?.text ?? '') ?? [];
  const root = objects.find(({ number }) => String(number) === place);
  if (root === undefined) return null;
  const elements = new Map<number, PdfObject>();
  for (const object of objects) if (isElement(object.text)) elements.set(object.number, object);
  const [, top] = /\n {2}\/K \[(\d+) 0 R\]/.exec(root.text) ?? [];
  if (top === undefined) throw refused('root of the tags');
  return elementOf(Number(top), elements);
}

export function isElement(text: string): boolean {
  return /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n/.test(text);
}

/** All elements below and with the given one, in reading order. */
export function* everyElement(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const child of element.children) if ('role' in child) yield* everyElement(child);
}

/** The elements of one role, in reading order. Nothing is read below one: tables and rows hold none of their kind. */
export function* elementsOf(role: string, element: StructureElement): Generator<StructureElement> {
  if (element.role === role) yield element;
  else for (const child of element.children) if ('role' in child) yield* elementsOf(role, child);
}

function elementOf(number: number, elements: ReadonlyMap<number, PdfObject>): StructureElement {
  const text = elements.get(number)?.text;
  if (text === undefined) throw refused(`tag ${number}`);
  const page = Number(/\n {2}\/Pg (\d+) 0 R/.exec(text)?.[1] ?? 0);
  return {
    number,
    role: /\n {2}\/S \/(\w+)/.exec(text)?.[1] ?? '',
    alternative: stringOf(/\n {2}\/Alt (\([^]*?[^\\]\)|<[0-9A-F]*>)\n/.exec(text)?.[1]),
    language: stringOf(/\n {2}\/Lang (\([^]*?[^\\]\)|<[0-9A-F]*>)\n/.exec(text)?.[1]),
    get children() {
      return childrenOf(text, page, elements);
    },
  };
}

function childrenOf(
  text: string,
  page: number,
  elements: ReadonlyMap<number, PdfObject>,
): readonly (StructureElement | MarkedContent)[] {
  const list = /\n {2}\/K \[([^]*?)\]\n/.exec(text)?.[1] ?? '';
  const content = [...list.matchAll(/<<([^]*?)>>|(\d+) 0 R|(\d+)/g)];
  return content.flatMap(([, dictionary, reference, id]): (StructureElement | MarkedContent)[] => {
    if (reference !== undefined) return elements.has(Number(reference)) ? [elementOf(Number(reference), elements)] : [];
    if (id !== undefined) return [{ page, id: Number(id) }];
    const marked = /\/MCID (\d+)/.exec(dictionary ?? '')?.[1];
    const place = /\/Pg (\d+) 0 R/.exec(dictionary ?? '')?.[1];
    return marked === undefined ? [] : [{ page: Number(place ?? page), id: Number(marked) }];
  });
}

/** A text string of a PDF: letters in brackets, or UTF-16 in hex. */
function stringOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (written.startsWith('(')) return written.slice(1, -1).replace(/\\([()\\])/g, '$1');
  const bytes = Buffer.from(written.slice(1, -1), 'hex');
  return bytes.length >= 2 && bytes.readUInt16BE(0) === 0xfeff ? bytes.subarray(2).swap16().toString('utf16le') : '';
}

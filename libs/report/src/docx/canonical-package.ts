import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { LocalDate } from '@wegmarke/domain';
import { zipArchive, type ArchiveEntry } from '../archive/zip-archive';

type Change = (path: string, text: string) => string;

const FIRST = '[Content_Types].xml';

/**
 * Packs a package of Office again so that the same document gives the same bytes: parts sorted, no dates of the zip,
 * relationship ids and other drawn ids numbered in the order of the document, days of the file as given. Packages inside
 * (the numbers of a chart) are packed again too.
 */
export function canonicalPackage(
  bytes: Uint8Array,
  day: LocalDate,
  change: Change = (_path, text) => text,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  const texts = new Map<string, string>();
  for (const [path, content] of parts) if (isXml(path)) texts.set(path, change(path, strFromU8(content)));
  for (const path of texts.keys()) if (path.endsWith('.rels')) renameRelationships(path, texts);
  const entries = [...parts.keys()].sort(inOrder).map((path): ArchiveEntry => {
    const text = texts.get(path);
    const content =
      text === undefined ? embedded(path, parts.get(path) ?? new Uint8Array(), day) : withDays(numbered(text), day);
    return { path, content: typeof content === 'string' ? strToU8(content) : content };
  });
  return zipArchive(entries);
}

function isXml(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.rels');
}

function inOrder(one: string, other: string): number {
  if (one === FIRST || other === FIRST) return one === FIRST ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

function embedded(path: string, content: Uint8Array, day: LocalDate): Uint8Array {
  return path.endsWith('.xlsx') ? canonicalPackage(content, day) : content;
}

/** The ids of a part's relationships in the order the part names them; those it does not name follow by target. */
function renameRelationships(path: string, texts: Map<string, string>): void {
  const source = path.replace('_rels/', '').replace(/\.rels$/u, '');
  const relationships = texts.get(path) ?? '';
  const content = texts.get(source) ?? '';
  const known = new Map(
    [...relationships.matchAll(/<Relationship\s[^>]*>/gu)].map(([tag]) => [attribute(tag, 'Id'), tag]),
  );
  if (known.size === 0) return;
  const named = [...content.matchAll(/\sr:[a-zA-Z]+="([^"]+)"/gu)]
    .map(([, id]) => id ?? '')
    .filter((id) => known.has(id));
  const rest = [...known]
    .filter(([id]) => !named.includes(id))
    .sort(([, one], [, other]) => inOrder(targetOf(one), targetOf(other)));
  const order = [...new Set([...named, ...rest.map(([id]) => id)])];
  const names = new Map(order.map((id, index) => [id, `rId${index + 1}`]));
  const renamed = order.map((id) => (known.get(id) ?? '').replace(/\sId="[^"]*"/u, ` Id="${names.get(id)}"`));
  const start = relationships.slice(0, relationships.indexOf('<Relationship '));
  texts.set(path, `${start}${renamed.join('')}</Relationships>`);
  texts.set(
    source,
    content.replaceAll(/(\sr:[a-zA-Z]+=")([^"]+)"/gu, (whole, lead: string, id: string) =>
      names.has(id) ? `${lead}${names.get(id)}"` : whole,
    ),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

function targetOf(tag: string): string {
  return `${attribute(tag, 'Type')} ${attribute(tag, 'Target')}`;
}

/** Ids of drawings and bookmarks come from counters of the process: here they start at 1 in each part. */
function numbered(text: string): string {
  let drawing = 0;
  const drawings = text.replaceAll(DRAWING_ID, (_whole, lead: string) => {
    drawing += 1;
    return `${lead}${drawing}"`;
  });
  const bookmarks = inOrderOfText(drawings, BOOKMARK_ID, (number) => String(number));
  return inOrderOfText(bookmarks, CONTENTS_NAME, (number) => `_Toc${number}`);
}

const DRAWING_ID = /(<(?:wp:docPr|pic:cNvPr|wps:cNvPr)\s[^>]*?\bid=")[^"]*"/gu;
const BOOKMARK_ID = /(<w:bookmark(?:Start|End)\s[^>]*?\bw:id=")([^"]*)/gu;
const CONTENTS_NAME = /(["\s])(_Toc\d+)\b/gu;

/** Equal names become equal new ones, counted as they come. */
function inOrderOfText(text: string, pattern: RegExp, nameOf: (number: number) => string): string {
  const names = new Map<string, string>();
  return text.replaceAll(pattern, (_whole, lead: string, name: string) => {
    const renamed = names.get(name) ?? nameOf(names.size + 1);
    names.set(name, renamed);
    return lead + renamed;
  });
}

function withDays(text: string, day: LocalDate): string {
  return text.replaceAll(/(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/gu, `$1${day}T00:00:00Z$3`);
}

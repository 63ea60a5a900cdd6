import { readObjects, writeObjects, type PdfObject } from '../../pdf/pdf-objects';

export interface SpoiledPdf {
  readonly fault: string;
  readonly bytes: Uint8Array;
}

type Spoiling = (text: string) => string;

/** Copies of a good file with one fault each; a proof that misses one of them proves nothing. */
export function spoiledPdfs(good: Uint8Array): readonly SpoiledPdf[] {
  const file = readObjects(Buffer.from(good));
  const spoiled = (fault: string, change: (objects: readonly PdfObject[]) => readonly PdfObject[]): SpoiledPdf => {
    const objects = change(file.objects);
    if (objects.every(({ text }, at) => text === file.objects[at]?.text)) throw new Error(`Nothing to spoil: ${fault}`);
    return { fault, bytes: writeObjects({ ...file, objects }) };
  };
  return [
    spoiled('a figure is not described', first(FIGURE, removed(/\n {2}\/Alt [^\n]*/))),
    spoiled('a figure is described in one word', first(FIGURE, replaced(/\/Alt [^\n]*/, '/Alt (Bild)'))),
    spoiled('two figures are described alike', sameDescriptions),
    spoiled('the language is the other one', each(replaced(/\/Lang \((de|fr)-\w\w\)/, '', otherLanguage))),
    spoiled('no language is named', first(CATALOG, removed(/\n {2}\/Lang [^\n]*/))),
    spoiled('a heading is a paragraph', first(/\n {2}\/S \/H2\n/, replaced('/S /H2', '/S /P'))),
    spoiled('a level of headings is skipped', first(/\n {2}\/S \/H2\n/, replaced('/S /H2', '/S /H4'))),
    spoiled('tables have no header cells', each(replaced('/S /TH\n', '/S /TD\n'))),
    spoiled('a row is not tagged', first(/\n {2}\/S \/TBody\n/, replaced(/(\/K \[)\d+ 0 R ?/, '$1'))),
    spoiled('the claim of the archive is missing', first(METADATA, blanked(/<pdfaid:part>2<\/pdfaid:part>/))),
    spoiled('the claim of accessibility is missing', first(METADATA, blanked(/<pdfuaid:part>1<\/pdfuaid:part>/))),
    spoiled(
      'the title is missing',
      each(blanked(/\/Title (\([^\n]*\)|<[0-9A-F]+>)(?=\n {2}\/(Author|Subject|Keywords|Creator))/)),
    ),
    spoiled('the window shows no title', first(CATALOG, blanked(/\/DisplayDocTitle true/))),
    spoiled('bookmarks are missing', first(CATALOG, blanked(/\/Outlines \d+ 0 R/))),
    spoiled('tags are missing', first(CATALOG, blanked(/\/StructTreeRoot \d+ 0 R/))),
    spoiled('a font is not inside', first(/\/FontFile[23]? \d+ 0 R/, blanked(/\/FontFile[23]? \d+ 0 R/))),
    spoiled('letters have no meaning', first(/\/ToUnicode \d+ 0 R/, blanked(/\/ToUnicode \d+ 0 R/))),
  ];
}

const FIGURE = /\n {2}\/S \/Figure\n/;
const CATALOG = /\/Type \/Catalog/;
const METADATA = /\/Type \/Metadata/;

function first(place: RegExp, spoil: Spoiling): (objects: readonly PdfObject[]) => readonly PdfObject[] {
  return (objects) => {
    const found = objects.find(({ text }) => place.test(text));
    return objects.map((object) => (object === found ? { ...object, text: spoil(object.text) } : object));
  };
}

function each(spoil: Spoiling): (objects: readonly PdfObject[]) => readonly PdfObject[] {
  return (objects) => objects.map((object) => ({ ...object, text: spoil(object.text) }));
}

function replaced(part: RegExp | string, by: string, other?: (found: string) => string): Spoiling {
  return (text) => (other === undefined ? text.replace(part, by) : text.replace(part, other));
}

function removed(part: RegExp): Spoiling {
  return (text) => text.replace(part, '');
}

/** As long as before, so that streams keep their length. */
function blanked(part: RegExp): Spoiling {
  return (text) => text.replace(part, (found) => ' '.repeat(found.length));
}

function otherLanguage(found: string): string {
  return found.includes('de') ? '/Lang (fr-FR)' : '/Lang (de-DE)';
}

function sameDescriptions(objects: readonly PdfObject[]): readonly PdfObject[] {
  const figures = objects.filter(({ text }) => FIGURE.test(text));
  const [description] = /\/Alt [^\n]*/.exec(figures[0]?.text ?? '') ?? [];
  if (description === undefined || figures.length < 2) return objects;
  return objects.map((object) =>
    object === figures[1] ? { ...object, text: object.text.replace(/\/Alt [^\n]*/, () => description) } : object,
  );
}

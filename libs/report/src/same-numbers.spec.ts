import { LANGUAGES, type Language } from '@wegmarke/domain';
import { figureSentence } from '@wegmarke/wording';
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentFormat } from './document/rendered';
import { annualReport } from './documents/annual-report/annual-report';
import { renderReport } from './render-report';
import { aReportModel } from './testing/a-model';
import { blockText } from './testing/document-text';
import { readPages } from './testing/pdf-proof/page-texts';

const model = aReportModel();

/** Text without what a line break or a line's end may put between its letters. */
const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\u2010-]/gu, '');

const withoutTags = (markup: string): string =>
  markup
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gsu, '')
    .replace(/<text:s\/>|<text:tab\/>|<w:tab\/>|<[^>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' ' },
};

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** What a reader of the file reads, in the order of the file. */
const READERS: Readonly<Record<DocumentFormat, (bytes: Uint8Array) => Promise<string> | string>> = {
  pdf: async (bytes) => (await readPages(bytes)).pages.flatMap(({ marked }) => [...marked.values()]).join(' '),
  docx: (bytes) => withoutTags(part(bytes, 'word/document.xml')),
  odt: (bytes) => withoutTags(part(bytes, 'content.xml')),
  html: (bytes) => withoutTags(new TextDecoder().decode(bytes)),
};

async function textOf(format: DocumentFormat, language: Language): Promise<string> {
  const { bytes } = await renderReport(model, language, format);
  return squeezed(await READERS[format](bytes));
}

const formats = (Object.keys(READERS) as DocumentFormat[]).flatMap((format) =>
  LANGUAGES.map((language) => [format, language] as const),
);

describe.each(formats)('the report as %s in %s', (format, language) => {
  let text = '';
  beforeAll(async () => {
    text = await textOf(format, language);
  }, 60_000);

  it('says every figure of the snapshot in its whole sentence', () => {
    const { round, figures } = model;
    const basis = { asOf: round.asOfOn, round: round.key, sealedOn: round.sealedOn };
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(text).toContain(squeezed(figureSentence(figure, basis)[language]));
  });

  it('holds every row of every table, number by number', () => {
    const tables = annualReport(model, language).blocks.filter(({ type }) => type === 'table');
    expect(tables.length).toBeGreaterThan(10);
    const rows = tables.flatMap((table) => blockText(table).split('\n'));
    const numbers = rows.filter((row) => /\d/u.test(row));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((row) => !text.includes(squeezed(row)))).toEqual([]);
  });
});

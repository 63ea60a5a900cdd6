import { FIGURE_KEYS, STATUS_CLASSES } from '@wegmarke/domain';
import { STATUS_WORDS, sheetWords } from '@wegmarke/wording';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportMeasure, ReportModel } from '../model/report-model';
import { aReportModel } from '../testing/a-model';
import { readOwnOds, type ReadCell } from '../testing/read-ods';
import { renderOds } from './render-ods';
import { renderXlsx } from './render-xlsx';

const model = aReportModel();
/** What either reader answers. */
interface Read {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly (ReadCell | boolean)[])[] }[];
}

const words = sheetWords('de');

async function xlsx(of: ReportModel = model, language: 'de' | 'fr' = 'de'): Promise<Read> {
  const { readXlsx } = await import('hucre/xlsx');
  return readXlsx((await renderXlsx(of, language)).bytes);
}

async function ods(of: ReportModel = model, language: 'de' | 'fr' = 'de'): Promise<Read> {
  return readOwnOds((await renderOds(of, language)).bytes);
}

/** Rows of a sheet as records by column title. */
function records({ sheets }: Read, name: string): Record<string, ReadCell | boolean | undefined>[] {
  const [header = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.map((row) => Object.fromEntries(header.map((title, at) => [String(title), row[at]])));
}

const changed = (change: Partial<ReportMeasure>): ReportModel => ({
  ...model,
  measures: model.measures.map((measure, at) => (at === 0 ? { ...measure, ...change } : measure)),
});

describe.each([
  ['Excel', xlsx],
  ['OpenDocument', ods],
] as const)('the workbook for %s', (_, read) => {
  it('holds the numbers of the figures, number by number', async () => {
    const rows = records(await read(), words.names.figures);
    expect(rows.map((row) => row[words.columns.figureKey])).toEqual(model.figures.map(({ key }) => key));
    for (const [at, { numerator, denominator, percent }] of model.figures.entries())
      expect(rows[at]).toMatchObject({ Zähler: numerator, Nenner: denominator, 'Anteil in Prozent': percent });
  });

  it('holds every class a figure is made of', async () => {
    const rows = records(await read(), words.names.figureParts);
    const expected = model.figures.flatMap(({ key, parts, rest, excluded }) =>
      [...parts, ...rest, ...excluded].map((part) => [key, part.key, part.count]),
    );
    expect(rows.map((row) => [row[words.columns.figureKey], row[words.columns.classKey], row['Anzahl']])).toEqual(
      expected,
    );
  });

  it('has one row per measure, in the order of the codes', async () => {
    const codes = records(await read(), words.names.measures).map((row) => row['Nr.']);
    expect(codes).toHaveLength(model.measures.length);
    expect(codes.indexOf('2.1.4')).toBeLessThan(codes.indexOf('2.1.10'));
  });

  it('counts each ministry in the nine classes, and all in the last row', async () => {
    const rows = records(await read(), words.names.byMinistry);
    const all = rows.at(-1);
    for (const status of STATUS_CLASSES) {
      const title = STATUS_WORDS.de[status];
      const parts = rows.slice(0, -1).reduce((sum, row) => sum + Number(row[title]), 0);
      expect(all?.[title]).toBe(model.measures.filter((measure) => measure.status === status).length);
      expect(parts).toBe(all?.[title]);
    }
  });

  it('closes the bridge', async () => {
    const counts = records(await read(), words.names.bridge).map((row) => Number(row['Anzahl']));
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(counts.at(-1));
    expect(counts.at(-1)).toBe(model.since?.bridge.after);
  });

  it('holds the moves and the moved dates of the comparison', async () => {
    const book = await read();
    expect(records(book, words.names.moves).map((row) => row['Anzahl'])).toEqual(
      model.since?.moves.map(({ count }) => count),
    );
    expect(records(book, words.names.dates).map((row) => row[words.columns.shiftDays])).toEqual(
      model.since?.datesMoved.map(({ days }) => days),
    );
  });

  it('writes days as days', async () => {
    const [row] = records(await read(), words.names.milestones);
    expect(row?.[words.columns.baselineUntil]).toBeInstanceOf(Date);
  });

  it('leaves the sheets of the comparison out of a first report', async () => {
    const names = (await read({ ...model, since: null })).sheets.map(({ name }) => name);
    expect(names).not.toContain(words.names.bridge);
    expect(names).toContain(words.names.byMinistry);
  });

  it('tells the verdict of the rule only where the report prints it', async () => {
    const columns = async (of: ReportModel): Promise<string[]> =>
      Object.keys(records(await read(of), words.names.measures)[0] ?? {});
    expect(await columns(model)).not.toContain('Nach der Regel');
    expect(await columns(aReportModel({ printsVerdicts: true }))).toContain('Nach der Regel');
  });

  it('makes texts harmless that a program could take for a formula', async () => {
    const title = { de: '=HYPERLINK("https://x.example")', fr: null };
    const book = await read(changed({ title, wording: { de: '@SUM(A1)', fr: null } }));
    const [row] = records(book, words.names.measures);
    expect(row?.[words.columns.measureTitle]).toBe(`'${title.de}`);
    expect(row?.[words.columns.wording]).toBe("'@SUM(A1)");
  });

  it('keeps what an XML file cannot hold out, and cuts what a cell cannot hold', async () => {
    const narrative = { done: 'a\u0000b\udc00c 😀', problems: 'x'.repeat(200_000), next: '' };
    const book = await read(changed({ narrative }));
    const [row] = records(book, words.names.measures);
    expect(row?.['Erreicht']).toBe('abc 😀');
    expect(String(row?.['Schwierigkeiten'])).toHaveLength(32_767);
    expect(String(row?.['Schwierigkeiten']).endsWith(words.cut)).toBe(true);
  });

  it('names its sheets in French, none too long for Excel', async () => {
    for (const language of ['de', 'fr'] as const) {
      const names = (await read(model, language)).sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    }
  });

  it('marks a text that is not translated', async () => {
    const rows = records(await read(model, 'fr'), sheetWords('fr').names.measures);
    expect(rows.map((row) => row['Titre de la mesure'])).toContain('Nur deutsch 1.1.3 [DE]');
  });

  it('says on its first sheet what it is', async () => {
    const cover = (await read()).sheets[0]?.rows.flat().map(String) ?? [];
    expect(cover).toEqual(expect.arrayContaining(['Fortschrittsbericht 2025', 'd'.repeat(64), 'e'.repeat(64)]));
    expect(cover.some((text) => text.startsWith('Entwurf'))).toBe(true);
  });
});

describe('both workbooks', () => {
  it('name the same sheets with the same rows', async () => {
    const shape = ({ sheets }: Read): unknown[] =>
      sheets.map(({ name, rows }) => [
        name,
        rows.length,
        rows.map((row) => row.filter((value) => value !== null && value !== '').length),
      ]);
    expect(shape(await ods())).toEqual(shape(await xlsx()));
  });

  it('are the same to the byte when made again', async () => {
    for (const render of [renderXlsx, renderOds]) {
      const [one, other] = [await render(model, 'de'), await render(model, 'de')];
      expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    }
  });

  it('name the places where a text was changed', async () => {
    const narrative = { done: 'a\u0000', problems: 'y'.repeat(40_000), next: '' };
    for (const render of [renderXlsx, renderOds])
      expect((await render(changed({ narrative }), 'de')).places).toEqual([
        { characters: ['U+0000'], heading: words.names.measures, excerpt: 'a' },
        { characters: [], heading: words.names.measures, excerpt: 'y'.repeat(80) },
      ]);
  });

  it('freeze the header of each table, filter it and hold no formula', async () => {
    const parts = unzipSync((await renderXlsx(model, 'de')).bytes);
    const sheets = Object.entries(parts).filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path));
    const tables = sheets.map(([, xml]) => strFromU8(xml)).filter((xml) => xml.includes('<autoFilter'));
    expect(tables).toHaveLength(sheets.length - 1);
    for (const xml of tables) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).not.toMatch(/<f[ >]/);
    }
    const { 'content.xml': content = new Uint8Array(), 'settings.xml': settings = new Uint8Array() } = unzipSync(
      (await renderOds(model, 'de')).bytes,
    );
    expect(strFromU8(content).match(/<table:database-range /g)).toHaveLength(tables.length);
    expect(strFromU8(content)).not.toContain('table:formula');
    expect(strFromU8(settings).match(/VerticalSplitMode"[^>]*>2</g)).toHaveLength(tables.length);
  });

  it('put names of sheets into quotes where Excel wants them', async () => {
    const { 'xl/workbook.xml': book = new Uint8Array() } = unzipSync((await renderXlsx(model, 'de')).bytes);
    const ranges = [...strFromU8(book).matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, range]) => range);
    expect(ranges.length).toBeGreaterThan(10);
    for (const range of ranges) expect(range).toMatch(/^('[^!]+'!\$A:\$A,)?'[^!]+'!\$1:\$1$/);
  });

  it('take 3,000 measures', async () => {
    const [first] = model.measures;
    if (first === undefined) throw new Error('no measure');
    const measures = Array.from({ length: 3000 }, (_unused, at) => ({
      ...first,
      code: `9.9.${at}` as typeof first.code,
    }));
    const begun = performance.now();
    for (const read of [xlsx, ods])
      expect(records(await read({ ...model, measures }), words.names.measures)).toHaveLength(3000);
    expect(performance.now() - begun).toBeLessThan(60_000);
  }, 60_000);

  it('know every figure', () => {
    expect(model.figures.map(({ key }) => key)).toEqual(expect.arrayContaining([...FIGURE_KEYS]));
  });
});

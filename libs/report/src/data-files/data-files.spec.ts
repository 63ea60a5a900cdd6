import { canonicalJson, localDate, type Language } from '@wegmarke/domain';
import type { ReportModel } from '../model/report-model';
import schemaFile from '../model/report-model.schema.json';
import { aReportModel } from '../testing/a-model';
import { schemaFaults, type RootSchema } from '../testing/schema-faults';
import { sealedMeasure, sealedRound } from '../testing/two-rounds';
import { renderCsv } from './csv';
import { csvText } from './csv-text';
import { renderJson } from './json';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

async function csv(...given: Parameters<typeof renderCsv>): Promise<string> {
  return decoder.decode((await renderCsv(...given)).bytes);
}

it('writes one row per measure in the order of codes, with byte order mark and CRLF', async () => {
  const model = aReportModel();
  const text = await csv(model, 'de');
  expect(text.startsWith('\uFEFFround,asOf,code,title,')).toBe(true);
  const codes = text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',')[2]);
  expect(codes).toHaveLength(model.measures.length);
  expect(codes.slice(-2)).toEqual(['2.1.4', '2.1.10']);
});

it('writes codes and ISO days beside labels in the language of the file', async () => {
  const de = await csv(aReportModel(), 'de');
  const fr = await csv(aReportModel(), 'fr');
  expect(de).toContain(',implemented_confirmed,umgesetzt (bestätigt),');
  expect(fr).toContain(',implemented_confirmed,réalisée (confirmée),');
  expect(de).toContain(',2027-12-31,');
});

it.each(['=1+1', '+1', '-1', '@SUM', '\tx', '\rx'])('makes %j harmless for a spreadsheet', (text) => {
  expect(csvText([[text]])).toContain(`'${text}`);
});

it('keeps a comma, a quote and a line end inside one cell', () => {
  expect(csvText([['a,b', 'c"d', 'e\nf', 1, null, true]])).toBe('\uFEFF"a,b","c""d","e\nf",1,,true\r\n');
});

it('leaves an amount nobody named empty', async () => {
  const snapshot = sealedRound(2025, [sealedMeasure('1.1.1', { budget: [] })]);
  const [header = '', row = ''] = (await csv(aReportModel({ snapshot }), 'de')).split('\r\n');
  const at = header.split(',').indexOf('plannedEur');
  expect(row.split(',').at(at)).toBe('');
});

it('writes the model as canonical JSON, the same in both languages', async () => {
  const model = aReportModel();
  const text = decoder.decode((await renderJson(model)).bytes);
  expect(text).toBe(`${canonicalJson(JSON.parse(text))}\n`);
  expect(JSON.parse(text)).toEqual({
    ...JSON.parse(JSON.stringify(model)),
    draftMark: { de: 'Entwurf', fr: 'Projet' },
  });
});

describe('the colophon', () => {
  const frozen = aReportModel({ edition: { number: 2, frozenOn: localDate('2026-05-01') } });
  const columns = ['edition', 'draftMark', 'dataVersion', 'dataChecksum', 'rules'];

  it('stands in every row of the table: edition or draft, checksum of the data, rules', async () => {
    const endOf = async (model: ReportModel, language: Language): Promise<string[][]> => {
      const lines = (await csv(model, language)).split('\r\n').slice(0, -1);
      return lines.map((line) => line.split(',').slice(-columns.length));
    };
    const { version, checksum } = frozen.snapshot;
    const [header, ...rows] = await endOf(frozen, 'de');
    expect(header).toEqual(columns);
    for (const row of rows) expect(row).toEqual(['2', '', String(version), checksum, 'course-2026']);
    expect((await endOf(aReportModel(), 'de'))[1]?.slice(0, 2)).toEqual(['', 'Entwurf']);
    expect((await endOf(aReportModel(), 'fr'))[1]?.slice(0, 2)).toEqual(['', 'Projet']);
  });

  it('of JSON is the model itself; only a draft is marked, as the schema describes', async () => {
    const read = async (model: ReportModel): Promise<Record<string, unknown>> =>
      JSON.parse(decoder.decode((await renderJson(model)).bytes)) as Record<string, unknown>;
    expect(await read(frozen)).not.toHaveProperty('draftMark');
    for (const model of [frozen, aReportModel()]) {
      expect(schemaFaults(schemaFile as unknown as RootSchema, await read(model))).toEqual([]);
    }
  });
});

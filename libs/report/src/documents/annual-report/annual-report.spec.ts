import { LANGUAGES, localDate, type Language, type MeasureCode, type RichText } from '@wegmarke/domain';
import { figureSentence } from '@wegmarke/wording';
import type { Block, ReportDocument, Table } from '../../document/report-document';
import type { ReportModel } from '../../model/report-model';
import { aReportModel } from '../../testing/a-model';
import { demoRounds } from '../../testing/demo-rounds';
import { cellText, documentText, runsOf } from '../../testing/document-text';
import { sealedMeasure, sealedRound } from '../../testing/two-rounds';
import { annualReport } from './annual-report';
import { fallbackCount } from './fallbacks';

const on = localDate('2026-05-01');
const frozen = { number: 1, frozenOn: on } as const;
const text = (said: string): RichText => ({ blocks: [{ type: 'paragraph', runs: [{ text: said }] }] });

function only<Type extends Block['type']>(
  { blocks }: ReportDocument,
  type: Type,
): readonly Extract<Block, { type: Type }>[] {
  return blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
}

function tableOf(document: ReportDocument, id: string): Table {
  const found = only(document, 'table').find((table) => table.id === id);
  if (found === undefined) throw new Error(`No table ${id}`);
  return found;
}

function rowsOf(document: ReportDocument, id: string): readonly (readonly string[])[] {
  return tableOf(document, id).rows.map(({ cells }) => cells.map(cellText));
}

const models: readonly (readonly [string, ReportModel])[] = [
  ['with a round before', aReportModel()],
  ['frozen, with verdicts', aReportModel({ edition: frozen, printsVerdicts: true })],
  ['the first one', aReportModel({ earlier: [] })],
  ['of an empty strategy', aReportModel({ earlier: [], snapshot: sealedRound(2025, []) })],
];
const cases = models.flatMap(([name, model]) => LANGUAGES.map((language) => [name, language, model] as const));

describe.each(cases)('a report %s in %s', (_, language, model) => {
  const document = annualReport(model, language);

  it('never skips a level of headings', () => {
    const levels = only(document, 'heading').map(({ level }) => level);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('gives every heading, table and chart an id of its own', () => {
    const ids = document.blocks.flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('describes every chart in words of its own', () => {
    const words = only(document, 'chart').map(({ alternative }) => alternative);
    expect(new Set(words).size).toBe(words.length);
    for (const alternative of words) expect(alternative.length).toBeGreaterThanOrEqual(40);
  });

  it('says every number of a chart in its description', () => {
    for (const { chart, alternative } of only(document, 'chart')) {
      const numbers =
        chart.type === 'flow'
          ? chart.links.filter(({ from, to }) => from !== to).map(({ count }) => count)
          : chart.rows.flatMap(({ values, total }) => [...values.filter((value) => value > 0), total]);
      for (const number of numbers) expect(alternative).toMatch(new RegExp(`\\b${number}\\b`));
    }
  });

  it('fills every column of every row, one cell over all of a group', () => {
    for (const { columns, rows } of only(document, 'table')) {
      expect(columns.filter(({ rowHeader }) => rowHeader)).toHaveLength(1);
      for (const { kind, cells } of rows) expect(cells).toHaveLength(kind === 'group' ? 1 : columns.length);
    }
  });

  it('has no empty sentence and no placeholder left', () => {
    expect(documentText(document)).not.toMatch(/\{\w+\}|undefined|null/);
    for (const { runs } of only(document, 'paragraph')) expect(runs.map((run) => run.text).join('')).not.toBe('');
  });

  it('says every figure as its sentence and in its table', () => {
    const said = documentText(document);
    const { key: round, asOfOn: asOf, sealedOn } = model.round;
    for (const figure of model.figures)
      expect(said).toContain(figureSentence(figure, { asOf, round, sealedOn })[language]);
    const values = tableOf(document, 'table-figures').rows.map(({ cells }) =>
      cells.slice(1).map(({ value }) => value ?? null),
    );
    expect(values).toEqual(
      model.figures.map(({ numerator, denominator, percent }) => [numerator, denominator, percent]),
    );
  });

  it('lists every measure once in its field and once in the annex', () => {
    const codes = model.measures.map(({ code }) => code).toSorted();
    const inAnnex = codes.length === 0 ? [] : rowsOf(document, 'table-annex-measures').map(([code]) => code);
    const inFields = only(document, 'table').filter(({ id }) => /^table-field-.*-measures$/.test(id));
    expect([...inAnnex].sort()).toEqual(codes);
    expect(inFields.flatMap(({ rows }) => rows.map(({ cells: [code] }) => code && cellText(code))).sort()).toEqual(
      codes,
    );
  });

  it('counts every measure once per table of its status', () => {
    if (model.measures.length === 0) return;
    for (const id of ['table-ministries', 'table-fields', 'table-matrix']) {
      expect(rowsOf(document, id).at(-1)?.at(-1)).toBe(String(model.measures.length));
    }
  });

  it('makes the same document twice', () => {
    expect(annualReport(model, language)).toEqual(document);
  });
});

describe('what changed since the last report', () => {
  const document = annualReport(aReportModel(), 'de');

  it('closes the bridge from the last total to this one', () => {
    const [before = 0, ...steps] = tableOf(document, 'table-since-bridge').rows.map(
      ({ cells }) => cells[1]?.value ?? 0,
    );
    const after = steps.pop();
    expect(before + steps.reduce((sum, step) => sum + step, 0)).toBe(after);
    expect([before, after]).toEqual([6, 7]);
  });

  it('names a split, what ended and what is new', () => {
    expect(rowsOf(document, 'table-since-lineage')).toEqual([['aufgeteilt', '1.1.2', '1.1.3, 1.1.4']]);
    expect(rowsOf(document, 'table-since-ended').map(([code]) => code)).toEqual(['1.1.1', '1.1.2', '2.1.3', '2.1.4']);
    expect(rowsOf(document, 'table-since-added').map(([code, , , origin]) => [code, origin])).toEqual([
      ['1.1.3', 'aufgeteilt aus 1.1.2'],
      ['1.1.4', 'aufgeteilt aus 1.1.2'],
      ['2.1.4', 'neu aufgenommen'],
    ]);
  });

  it('gives the reason of a moved date as a word of the list', () => {
    const [moved] = rowsOf(document, 'table-since-dates');
    expect(moved?.at(-1)).toBe('Vergabe');
  });

  it('names measures that need help without saying what for', () => {
    expect(rowsOf(document, 'table-since-help').map(([code, , , state]) => [code, state])).toEqual([
      ['2.1.1', 'neu erbeten'],
      ['2.1.2', 'nicht mehr erbeten'],
    ]);
    expect(documentText(document)).not.toContain('Geheim');
  });

  it('says in the first report that there is nothing to compare with', () => {
    const first = annualReport(aReportModel({ earlier: [] }), 'de');
    expect(documentText(first)).toContain('Dies ist der erste Bericht');
    expect(only(first, 'heading').some(({ id }) => id === 'since')).toBe(false);
  });
});

describe('texts people wrote', () => {
  const texts = [
    { part: 'foreword', de: text('Grußwort.'), fr: null, translation: 'missing' },
    { part: 'field:transport', de: text('Neu.'), fr: text('Ancien.'), translation: 'outdated-fr' },
  ] as const;
  const said = (language: Language, edition: ReportModel['edition'] = null): string =>
    documentText(annualReport(aReportModel({ texts, edition }), language));

  it('leaves out a text that was not written, and says so in a draft', () => {
    expect(said('de')).toContain('Der Text „Zusammenfassung“ ist noch nicht geschrieben.');
    expect(said('de', frozen)).not.toContain('noch nicht geschrieben');
    expect(said('de', frozen)).not.toContain('Ausblick');
  });

  it('prints a text that is not translated in its own language, marked', () => {
    const document = annualReport(aReportModel({ texts, edition: frozen }), 'fr');
    expect(runsOf(document)).toContainEqual({ text: 'Grußwort.', language: 'de' });
    expect(documentText(document)).toContain('Grußwort.\u00a0[DE]');
  });

  it('says in a draft which translation lags behind', () => {
    expect(said('fr')).toContain('antérieure');
    expect(said('fr', frozen)).not.toContain('antérieure');
    expect(said('de')).not.toContain('älter');
  });

  it('counts in each edition how many texts stand in the other language', () => {
    const model = aReportModel({ texts });
    const counts = { fields: 1, titles: 1, wordings: 9, narratives: 16, foreword: 1 };
    expect(fallbackCount(model, 'fr')).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
    expect(fallbackCount(model, 'de')).toBe(0);
  });
});

describe('a measure', () => {
  it('without a goal and never reported on is printed all the same', () => {
    const snapshot = sealedRound(2025, [
      sealedMeasure('1.0.1', { state: { goal: null, horizon: 'none' }, narrative: null }),
    ]);
    expect(documentText(annualReport(aReportModel({ snapshot }), 'de'))).toContain('Es liegt noch keine Meldung vor.');
  });

  it('stands in the order of codes: 2.1.4 before 2.1.10', () => {
    const codes = rowsOf(annualReport(aReportModel(), 'de'), 'table-annex-measures').map(([code]) => code);
    expect(codes.slice(-2)).toEqual(['2.1.4', '2.1.10']);
  });

  it('shows the rule’s verdict with the ministry’s remark only where the report prints them', () => {
    const said = (printsVerdicts: boolean): string =>
      documentText(annualReport(aReportModel({ printsVerdicts }), 'de'));
    expect(said(true)).toContain('Anmerkung des Ressorts\tGeheim: Anmerkung.');
    expect(said(false)).not.toContain('Nach der Regel\t');
  });
});

it('marks a draft and sample data, and an edition as neither a draft nor undated', () => {
  const draft = annualReport(aReportModel(), 'fr');
  expect([draft.draftMark, draft.marks]).toEqual(['Projet', ['Données d’exemple']]);
  const edition = annualReport(aReportModel({ edition: frozen }), 'de');
  expect([edition.draftMark, edition.datedOn]).toEqual([null, '2026-05-01']);
});

it('puts the figures of a superseded edition beside the ones counted anew, and names the correction without its reason', () => {
  const [, sealed] = demoRounds();
  const amendment = { version: 2, measure: '2.1.1' as MeasureCode, reason: 'Geheim: Grund.', confirmedOn: on };
  const [first, ...others] = sealed.figures;
  if (first === undefined) throw new Error('No figures');
  const supersedes = { edition: 1, figures: [{ ...first, numerator: 1, percent: 14 }, ...others] };
  const snapshot = { ...sealed, amendments: [amendment] };
  const document = annualReport(aReportModel({ snapshot, supersedes, snapshotVersion: 2 }), 'de');
  expect(rowsOf(document, 'table-annex-amendments').map(([, code]) => code)).toEqual(['2.1.1']);
  expect(JSON.stringify(document)).not.toContain('Geheim');
  expect(rowsOf(document, 'table-annex-figures')[0]?.slice(1, 3)).toEqual([
    '1 von 7 (14\u00a0%)',
    '6 von 7 (86\u00a0%)',
  ]);
});

it('prints 3,000 measures', () => {
  const measures = Array.from({ length: 3000 }, (_, index) => sealedMeasure(`2.1.${index + 1}`));
  const document = annualReport(aReportModel({ snapshot: sealedRound(2025, measures), earlier: [] }), 'de');
  expect(tableOf(document, 'table-annex-measures').rows).toHaveLength(3000);
}, 30_000);

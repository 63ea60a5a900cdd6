import { localDate, type MinistryKey, type RoundKey } from '@wegmarke/domain';
import { figureSentence } from '@wegmarke/wording';
import type { Block, ReportDocument, Table } from '../../document/report-document';
import { aLiveInput, aQuestion, ASKED_FOR } from '../../testing/a-live-input';
import { blockText, cellText, documentText } from '../../testing/document-text';
import { measureSheets } from './measure-sheets';
import { writtenQuestion } from './written-question';

function tables({ blocks }: ReportDocument): readonly Table[] {
  return blocks.filter((block): block is Table => block.type === 'table');
}

function headings({ blocks }: ReportDocument): readonly Extract<Block, { type: 'heading' }>[] {
  return blocks.filter((block) => block.type === 'heading');
}

describe.each(['de', 'fr'] as const)('every document of the living state in %s', (language) => {
  const documents = [writtenQuestion(aQuestion(), language), measureSheets(aLiveInput(), language)];

  it.each(documents)('$kind has ids of its own, no skipped level, no placeholder left', (document) => {
    const ids = document.blocks.flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const levels = headings(document).map(({ level }) => level);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(documentText(document)).not.toMatch(/\{\w+\}|undefined|null/);
  });

  it.each(documents)('$kind fills every column of every row', (document) => {
    for (const { columns, rows } of tables(document))
      for (const { kind, cells } of rows) expect(cells).toHaveLength(kind === 'group' ? 1 : columns.length);
  });
});

describe('a written question', () => {
  const document = writtenQuestion(aQuestion(), 'de');

  it('names the day in its title and marks the state as unsealed', () => {
    expect(document.title).toBe('Stand der Maßnahmen am 31. Dezember 2025');
    expect(document.marks).toEqual(['Musterdaten', 'unversiegelter Stand vom 31. Dezember 2025']);
    expect(document.datedOn).toBe('2026-11-22');
  });

  it('says of a sealed round that it is one, and of a day ahead that it is a projection', () => {
    const sealed = {
      asOf: ASKED_FOR,
      projection: false,
      round: { key: '2025' as RoundKey, sealedOn: localDate('2026-03-17') },
    };
    expect(writtenQuestion(aQuestion({ basis: sealed }), 'de').marks).toEqual(['Musterdaten']);
    expect(documentText(writtenQuestion(aQuestion({ basis: sealed }), 'de'))).toContain('Laut Berichtsrunde 2025');
    const ahead = { asOf: localDate('2027-01-01'), projection: true, round: null };
    expect(writtenQuestion(aQuestion({ basis: ahead }), 'fr').marks).toContain('Projection');
  });

  it('says every figure as its sentence', () => {
    const { figures } = aQuestion();
    for (const figure of figures.filter(({ denominator }) => denominator > 0))
      expect(documentText(document)).toContain(figureSentence(figure, { asOf: ASKED_FOR, projection: false }).de);
  });

  it('lists every measure with its state on the day, by field', () => {
    const [measures] = tables(document);
    const rows = measures?.rows.filter(({ kind }) => kind === 'normal') ?? [];
    expect(rows.map(({ cells: [code] }) => code && cellText(code)).toSorted()).toEqual(
      aQuestion()
        .measures.map(({ code }) => code)
        .toSorted(),
    );
    expect(measures?.rows.filter(({ kind }) => kind === 'group')).toHaveLength(2);
  });

  it('keeps a measure that ended since, marked, and says what became of it', () => {
    const [measures, ended] = tables(document);
    const row = measures?.rows.find(({ cells: [code] }) => code && cellText(code) === '2.1.1');
    expect(row?.cells[1] && cellText(row.cells[1])).toContain('seitdem ersetzt, 2. Mai 2026');
    expect(ended?.rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['2.1.1', 'Mustermaßnahme 2.1.1', 'ersetzt', '2. Mai 2026', '2.1.11'],
    ]);
  });

  it('says what was asked for', () => {
    const filter = { ministries: ['um', 'vm'] as MinistryKey[], fields: [] };
    const text = documentText(writtenQuestion(aQuestion({ filter }), 'de'));
    expect(text).toContain('Federführung\tUM, VM');
    expect(text).toContain('Aktionsfeld\talle Aktionsfelder');
  });

  it('holds nothing that stays inside the administration', () => {
    expect(documentText(document)).not.toContain('Geheim');
  });

  it('answers with no measure where none was meant', () => {
    const none = writtenQuestion(aQuestion({ measures: [], figures: [], endedSince: [] }), 'de');
    expect(documentText(none)).toContain('am 31. Dezember 2025 keine Maßnahme');
  });
});

describe('measure sheets', () => {
  const document = measureSheets(aLiveInput(), 'de');

  it('begin a page for each measure, in the order of codes', () => {
    const pages = headings(document).filter(({ level }) => level === 1);
    expect(pages).toHaveLength(aLiveInput().measures.length);
    expect(pages.at(-1)?.text).toMatch(/^2\.1\.10 /);
  });

  it('are named after their measure where there is one only', () => {
    const [first] = aLiveInput().measures;
    if (first === undefined) throw new Error('No measure');
    expect(measureSheets(aLiveInput({ measures: [first] }), 'de').title).toBe('Maßnahmenblatt 1.1.1');
    expect(document.title).toBe('9 Maßnahmenblätter');
  });

  it('show the minister the three views, the cause and what helps', () => {
    const said = document.blocks.map(blockText).join('\n');
    expect(said).toContain('Verlauf nach Meldung\tgefährdet');
    expect(said).toContain('Verlauf nach der Regel\tGefährdet, weil');
    expect(said).toContain('Ursache\tVergabe. Geheim: Vergabe.');
    expect(said).toContain('Hilfe nötig von\tFM');
  });

  it('show plan, forecast and how often it moved, and the money of each year', () => {
    const own = tables(document).find(({ id }) => id === 'table-milestones-2-1-1');
    expect(own?.rows[0]?.cells.map(cellText)).toEqual([
      'Ende der Maßnahme',
      '4.\u00a0Qu.\u00a02027',
      '05/2028\n1 Mal verschoben',
      '–',
    ]);
    const budget = tables(document).find(({ id }) => id === 'table-budget-2-1-1');
    expect(budget?.rows[0]?.cells.map(({ value }) => value)).toEqual([undefined, undefined, 120000, undefined]);
  });
});

import { MEASURE_COLUMNS, REQUIRED_MEASURE_COLUMNS, readCatalogue, readMeasuresCsv, type ImportIssue } from '../index';

const ABOUT = { format: 'wegmarke-catalogue', version: 1 };
const measure = { code: '3.2.1', title: { de: 'Mustermaßnahme' }, kind: 'one_off', field: 'language', lead: 'km' };
const goal = { code: '3.1', field: 'language', title: { de: 'Musterziel', fr: null }, horizon: 'short' };
const where = (issues: readonly ImportIssue[]): string[] =>
  issues.map(({ section, row, column, code }) => `${section} ${row ?? '-'} ${column ?? '-'} ${code}`);
const measuresWith = (...rows: unknown[]): string[] => where(readCatalogue({ ...ABOUT, measures: rows }).issues);
const section = (content: object): string[] => where(readCatalogue({ ...ABOUT, ...content }).issues);

describe('readCatalogue', () => {
  it('reads a measure with little and one with everything', () => {
    const full = {
      ...measure,
      title: { de: 'Muster', fr: 'Exemple' },
      wording: { de: 'Wortlaut', fr: null },
      goal: '3.1',
      furtherGoals: ['3.2'],
      participants: ['mwk'],
      responsibleUnit: 'Referat 1',
      contact: { office: 'Referat 1', mailbox: null },
      partners: [{ name: 'Musterpartner', country: 'FR' }],
      themes: ['youth'],
      budget: [{ year: 2026, source: 'Land', plannedEur: 1000, spentEur: null }],
      start: '2026',
      end: { on: '2026-12-31', precision: 'day' },
      milestones: [{ key: 'step-1', title: { de: 'Schritt' }, critical: false, baseline: '2026-Q3' }],
      sources: [{ url: 'https://muster.example' }],
      provenance: { title: 'public' },
      level: { de: 'found', fr: 'unverified' },
      leadLevel: 'inferred',
      fieldLevel: 'found',
      note: { de: 'Hinweis' },
      knownOn: '2026-01-01',
    };
    const { file, issues, rows } = readCatalogue({ ...ABOUT, measures: [measure, full] });
    expect(issues).toEqual([]);
    expect(rows.measures).toEqual([1, 2]);
    expect(file.measures[0]).toEqual(measure);
    expect(file.measures[1]).toMatchObject({
      start: { on: '2026-01-01', precision: 'year' },
      partners: [{ name: 'Musterpartner', country: 'FR', role: null }],
      milestones: [{ title: { de: 'Schritt', fr: null }, baseline: { on: '2026-07-01', precision: 'quarter' } }],
      sources: [{ url: 'https://muster.example', note: null }],
      knownOn: '2026-01-01',
    });
  });

  it('reads a horizon alone or with its provenance', () => {
    const marked = { ...goal, code: '3.2', horizon: { value: 'long', provenance: 'sample' } };
    const { file } = readCatalogue({ ...ABOUT, goals: [goal, marked] });
    expect(file.goals.map(({ horizon }) => horizon)).toEqual([
      { value: 'short', provenance: 'recorded' },
      { value: 'long', provenance: 'sample' },
    ]);
  });

  it('reads strategy, fields and ministries, and passes over what a file says of itself', () => {
    const { file, issues } = readCatalogue({
      ...ABOUT,
      compiledOn: '2026-11-22',
      events: [],
      strategy: {
        key: 'frankreich',
        title: { de: 'Muster' },
        adoptedOn: '2020-07-14',
        lead: 'stm',
        horizonSpans: { short: 2, medium: 5, long: 10 },
      },
      fields: [{ key: 'language', number: 3, name: { de: 'Sprache' }, note: null }],
      ministries: [
        {
          key: 'km',
          names: [
            {
              name: { de: 'Kultusministerium' },
              abbreviation: { de: 'KM' },
              validFrom: '2016-05-12',
              validTo: null,
              level: { name: 'found', abbreviation: 'found', fr: 'not_found' },
            },
          ],
        },
      ],
    });
    expect(issues).toEqual([]);
    expect(file.strategy?.key).toBe('frankreich');
    expect(file.ministries[0]?.names[0]?.validTo).toBeNull();
  });

  it.each<[string, unknown]>([
    ['a list', []],
    ['nothing', null],
    ['a text', 'wegmarke-catalogue'],
    ['another format', { format: 'other', version: 1 }],
    ['another version', { ...ABOUT, version: 2 }],
  ])('does not take %s for a catalogue', (_, json) => {
    expect(where(readCatalogue(json).issues)).toEqual(['file - - file-not-a-catalogue']);
  });

  it.each<[string, object, string[]]>([
    ['an unknown section', { projects: [] }, ['file - projects column-unknown']],
    ['a section that is no list', { goals: {} }, ['file - goals value-invalid']],
    ['a strategy that is no object', { strategy: 'frankreich' }, ['strategy - - value-invalid']],
    [
      'a strategy without day',
      { strategy: { key: 'a', title: { de: 'a' }, lead: 'stm' } },
      ['strategy - adoptedOn value-missing'],
    ],
    [
      'a field with a number as text',
      { fields: [{ key: 'a', number: '3', name: { de: 'a' } }] },
      ['fields 1 number number-invalid'],
    ],
    ['a field without number', { fields: [{ key: 'a', name: { de: 'a' } }] }, ['fields 1 number value-missing']],
    ['an unknown horizon', { goals: [{ ...goal, horizon: 'soon' }] }, ['goals 1 horizon.value value-unknown']],
    ['no horizon', { goals: [{ ...goal, horizon: null }] }, ['goals 1 horizon.value value-missing']],
    [
      'a broken horizon',
      { goals: [{ ...goal, horizon: { value: 'short' } }] },
      ['goals 1 horizon.provenance value-missing'],
    ],
  ])('reports %s', (_, content, expected) => {
    expect(section(content)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['no code', { code: undefined }, ['measures 1 code value-missing']],
    ['a blank code', { code: '  ' }, ['measures 1 code value-missing']],
    ['a number as code', { code: 3 }, ['measures 1 code value-invalid']],
    ['no German title', { title: { fr: 'Titre' } }, ['measures 1 title.de value-missing']],
    ['a title that is a text', { title: 'Titel' }, ['measures 1 title value-invalid']],
    ['an endless title', { title: { de: 'x'.repeat(20_001) } }, ['measures 1 title.de text-too-long']],
    ['control characters', { title: { de: 'a\u0000' } }, ['measures 1 title.de text-control-characters']],
    ['an unknown kind', { kind: 'sometimes' }, ['measures 1 kind value-unknown']],
    ['an unknown property', { colour: 'red' }, ['measures 1 colour column-unknown']],
    ['an unknown property inside', { title: { de: 'a', en: 'b' } }, ['measures 1 title.en column-unknown']],
    ['a day that does not exist', { start: '2026-02-30' }, ['measures 1 start invalid-day']],
    ['a day that is a number', { start: 2026 }, ['measures 1 start invalid-day']],
    ['a broken precise day', { start: { on: '2026-02-30', precision: 'day' } }, ['measures 1 start.on invalid-day']],
    ['a day of knowledge that is a month', { knownOn: '2026-02' }, ['measures 1 knownOn invalid-day']],
    ['a day of knowledge that is a number', { knownOn: 2026 }, ['measures 1 knownOn invalid-day']],
    ['a list that is a text', { participants: 'mwk' }, ['measures 1 participants value-invalid']],
    ['an empty list item', { participants: ['mwk', ''] }, ['measures 1 participants.1 value-missing']],
    [
      'an amount as text',
      { budget: [{ year: 2026, source: 'a', plannedEur: '1.000', spentEur: null }] },
      ['measures 1 budget.0.plannedEur number-invalid'],
    ],
    [
      'a milestone without day',
      { milestones: [{ key: 'a', title: { de: 'a' }, critical: false }] },
      ['measures 1 milestones.0.baseline value-missing'],
    ],
    [
      'a milestone that is hardly critical',
      { milestones: [{ key: 'a', title: { de: 'a' }, critical: 'no', baseline: '2026' }] },
      ['measures 1 milestones.0.critical value-invalid'],
    ],
    ['two faults at once', { code: '', kind: '' }, ['measures 1 code value-missing', 'measures 1 kind value-missing']],
  ])('reports %s', (_, change, expected) => {
    expect(measuresWith({ ...measure, ...change })).toEqual(expected);
  });

  it('keeps the good rows and the places of all', () => {
    const read = readCatalogue({ ...ABOUT, measures: [{ ...measure, code: '' }, 'row', measure] });
    expect(where(read.issues)).toEqual(['measures 1 code value-missing', 'measures 2 - value-invalid']);
    expect(read.rows.measures).toEqual([3]);
  });
});

describe('readMeasuresCsv', () => {
  const HEADER = 'code,title.de,kind,field,lead';
  const ROW = '3.2.1,Mustermaßnahme,one_off,language,km';
  const csv = (...lines: string[]): string[] => where(readMeasuresCsv(lines.join('\n')).issues);

  it('cannot do without its required columns', () => {
    expect(csv('other')).toEqual([
      ...REQUIRED_MEASURE_COLUMNS.map((column) => `measures 1 ${column} column-missing`),
      'measures 1 other column-unknown',
    ]);
  });

  it('reads the same measure as from JSON', () => {
    expect(readMeasuresCsv(`${HEADER}\n${ROW}`).file.measures).toEqual([measure]);
  });

  it('reads every column, trims cells and splits lists', () => {
    const cells = [
      '3.2.1',
      ' Muster ',
      'Exemple',
      'Wortlaut',
      '',
      'one_off',
      'language',
      '3.1',
      '3.2|3.3',
      'km',
      'mwk | wm',
      'Referat 1',
      'Referat 1',
      '',
      'youth',
      '2026',
      '31.12.2026',
      '2026-01-01',
    ];
    const read = readMeasuresCsv(`${MEASURE_COLUMNS.join(';')}\r\n${cells.join(';')}\r\n`);
    expect(read.issues).toEqual([]);
    expect(read.file.measures[0]).toEqual({
      code: '3.2.1',
      title: { de: 'Muster', fr: 'Exemple' },
      wording: { de: 'Wortlaut', fr: null },
      kind: 'one_off',
      field: 'language',
      goal: '3.1',
      furtherGoals: ['3.2', '3.3'],
      lead: 'km',
      participants: ['mwk', 'wm'],
      responsibleUnit: 'Referat 1',
      contact: { office: 'Referat 1', mailbox: null },
      themes: ['youth'],
      start: { on: '2026-01-01', precision: 'year' },
      end: { on: '2026-12-31', precision: 'day' },
      knownOn: '2026-01-01',
    });
  });

  it('reads empty cells as nothing', () => {
    const cells = MEASURE_COLUMNS.map(
      (column) =>
        ({ code: '3.2.1', 'title.de': 'Muster', kind: 'one_off', field: 'a', lead: 'km' })[column as string] ?? '',
    );
    const read = readMeasuresCsv(`${MEASURE_COLUMNS.join(',')}\n${cells.join(',')}`);
    expect(read.issues).toEqual([]);
    expect(read.file.measures[0]).toMatchObject({
      wording: null,
      contact: null,
      goal: null,
      furtherGoals: [],
      start: null,
    });
  });

  it.each<[string, string[], string[]]>([
    ['an empty file', [''], ['file - - file-empty']],
    ['a missing column', ['code,title.de,kind,field', 'a'], ['measures 1 lead column-missing']],
    ['an unknown column', [`${HEADER},colour`, ROW], ['measures 1 colour column-unknown']],
    ['a column twice', [`${HEADER},code`, ROW], ['measures 1 code column-twice']],
    ['too few cells', [HEADER, '3.2.1,Muster', ROW], ['measures 2 - cell-count']],
    ['an unknown kind', [HEADER, ROW, '', '3.2.2,Muster,oft,language,km'], ['measures 4 kind value-unknown']],
    ['an empty title', [HEADER, '3.2.1,,one_off,language,km'], ['measures 2 title.de value-missing']],
    [
      'a mailbox without office',
      [`${HEADER},contact.mailbox`, `${ROW},a@muster.example`],
      ['measures 2 contact.office value-missing'],
    ],
    [
      'a mailbox with an empty office',
      [`${HEADER},contact.office,contact.mailbox`, `${ROW},,a@muster.example`],
      ['measures 2 contact.office value-missing'],
    ],
    ['a bad day', [`${HEADER},end`, `${ROW},irgendwann`], ['measures 2 end invalid-day']],
    ['a quote that never closes', [HEADER, '"3.2.1'], ['file 2 - quote-not-closed']],
  ])('reports %s', (_, lines, expected) => {
    expect(csv(...lines)).toEqual(expected);
  });

  it('passes over empty rows', () => {
    const read = readMeasuresCsv(`${HEADER}\n${ROW}\n,,,,\n\n`);
    expect(read.issues).toEqual([]);
    expect(read.rows.measures).toEqual([2]);
  });
});

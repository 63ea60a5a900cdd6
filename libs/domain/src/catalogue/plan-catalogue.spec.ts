import {
  CATALOGUE_SECTIONS,
  confirmImplemented,
  liveMeasure,
  planCatalogue,
  readCatalogue,
  readMeasuresCsv,
  type BeforeImport,
  type CataloguePlan,
  type GoalRecord,
  type MeasureRecord,
  type ReadCatalogue,
} from '@wegmarke/domain';
import { A_DECISION, on, planned, refusalOf } from '@wegmarke/domain-testing';
import fc from 'fast-check';

const today = on('2026-02-01');
const strategy = { key: 'frankreich', title: { de: 'Musterkonzeption' }, adoptedOn: '2020-07-14', lead: 'stm' };
const fields = [
  { key: 'language', number: 3, name: { de: 'Sprache' } },
  { key: 'health', number: 4, name: { de: 'Gesundheit' } },
];
const ministry = (key: string, validFrom = '2016-05-12', validTo: string | null = null) => ({
  key,
  names: [{ name: { de: key }, abbreviation: { de: key.toUpperCase() }, validFrom, validTo }],
});
const ministries = [
  ministry('stm'),
  ministry('km'),
  ministry('sm'),
  ministry('mlw', '2021-05-12'),
  ministry('vum', '2011-05-12', '2021-05-11'),
];
const goals = [
  {
    code: '3.1',
    field: 'language',
    title: { de: 'Musterziel', fr: null },
    horizon: 'short',
    level: { de: 'found', fr: 'unverified' },
  },
  {
    code: '4.1',
    field: 'health',
    title: { de: 'Musterziel' },
    horizon: { value: 'long', provenance: 'sample' },
    owner: 'sm',
  },
];
const measures = [
  {
    code: '3.1.1',
    title: { de: 'Mustermaßnahme', fr: 'Mesure' },
    kind: 'one_off',
    field: 'language',
    goal: '3.1',
    lead: 'km',
    start: '2026-01',
    end: '2026-12-31',
    participants: ['sm'],
    partners: [{ name: 'Musterpartner', country: 'FR' }],
    budget: [{ year: 2026, source: 'Land', plannedEur: 1, spentEur: null }],
    milestones: [{ key: 'step-1', title: { de: 'Schritt' }, critical: true, baseline: '2026-Q2' }],
    level: { de: 'found', fr: 'found' },
    leadLevel: 'inferred',
  },
  { code: '4.1.1', title: { de: 'Daueraufgabe' }, kind: 'permanent', field: 'health', lead: null },
];
const FILE = { format: 'wegmarke-catalogue', version: 1, strategy, fields, ministries, goals, measures };
const NOTHING: BeforeImport = {
  strategy: null,
  fields: [],
  ministries: [],
  goals: [],
  measures: [],
  hasSealedRound: false,
};

type Part = 'fields' | 'ministries' | 'goals' | 'measures';
const file = (change: object = {}): ReadCatalogue => readCatalogue({ ...FILE, ...change });
/** The file with the first row of one part changed. */
const fileWith = (part: Part, change: object): ReadCatalogue =>
  file({ [part]: (FILE[part] as readonly object[]).map((row, index) => (index === 0 ? { ...row, ...change } : row)) });
const plan = (read: ReadCatalogue, before: BeforeImport = NOTHING, day = today): CataloguePlan =>
  planCatalogue(read, before, A_DECISION, day);

/** What is there once a plan has been applied. */
function applied(read: ReadCatalogue, done: CataloguePlan, before: BeforeImport = NOTHING): BeforeImport {
  const records = new Map(before.measures.map((record) => [record.facts.code, record]));
  for (const { record } of [...done.measures.create, ...done.measures.update]) records.set(record.facts.code, record);
  const after = new Map(before.goals.map((goal) => [goal.facts.code, goal]));
  for (const { goal } of [...done.goals.create, ...done.goals.update]) after.set(goal.facts.code, goal);
  return {
    ...before,
    strategy: before.strategy ?? read.file.strategy,
    fields: read.file.fields,
    ministries: read.file.ministries,
    goals: [...after.values()],
    measures: [...records.values()],
  };
}
const imported = (): BeforeImport => applied(file(), plan(file()));
const where = ({ issues }: CataloguePlan): string[] =>
  issues.map(({ section, row, column, code }) => `${section} ${row ?? '-'} ${column ?? '-'} ${code}`);
const counts = ({ fields: f, ministries: m, goals: g, measures: s }: CataloguePlan) =>
  [f, m, g, s].map(({ create, update, unchanged }) => [create.length, update.length, unchanged.length]);
const measureNow = (done: CataloguePlan): MeasureRecord | undefined => done.measures.update.at(-1)?.record;
const goalNow = (done: CataloguePlan): GoalRecord | undefined => done.goals.update.at(-1)?.goal;

describe('The first import', () => {
  it('creates everything', () => {
    const done = plan(file());
    expect(done.issues).toEqual([]);
    expect(done.applicable).toBe(true);
    expect(done.strategy?.key).toBe('frankreich');
    expect(counts(done)).toEqual([
      [2, 0, 0],
      [5, 0, 0],
      [2, 0, 0],
      [2, 0, 0],
    ]);
  });

  it('plans each measure with its dates as baseline and says where each part comes from', () => {
    const [record] = plan(file()).measures.create.map((change) => change.record);
    expect(record?.facts).toMatchObject({
      goal: { code: '3.1', adoptedOn: '2020-07-14' },
      start: planned('2026-01-01', 'month'),
      recordedOn: today,
      milestones: [
        { key: 'step-1', role: 'step', critical: true },
        { key: 'end', role: 'end', critical: true },
      ],
    });
    expect(record?.details.provenance).toEqual({
      title: 'public',
      lead: 'public',
      goal: 'recorded',
      participants: 'public',
      budget: 'public',
      status: 'recorded',
    });
    expect(record?.details.milestoneTitles).toEqual({ 'step-1': { de: 'Schritt', fr: null } });
  });

  it('gives a measure without lead to the ministry that coordinates', () => {
    const record = plan(file()).measures.create[1]?.record;
    expect(record?.facts.leads[0]?.ministry).toBe('stm');
    expect(record?.details.provenance.lead).toBe('recorded');
  });

  it('marks the provenance of a goal', () => {
    const details = plan(file()).goals.create.map(({ goal }) => goal.details);
    expect(details[0]).toMatchObject({ provenance: { title: 'public', horizon: 'recorded' }, owner: null });
    expect(details[1]).toMatchObject({ provenance: { title: 'recorded', horizon: 'sample' }, owner: 'sm' });
  });

  it('takes a day on which a measure became known', () => {
    const [change] = plan(fileWith('measures', { knownOn: '2021-01-01', participants: [] })).measures.create;
    expect(change?.record.facts).toMatchObject({ recordedOn: '2021-01-01', enteredOn: today });
  });

  it('needs a strategy', () => {
    const done = plan(file({ strategy: null }));
    expect(where(done)).toEqual(['strategy - - strategy-missing']);
    expect(
      counts(done)
        .flat()
        .every((count) => count === 0),
    ).toBe(true);
  });

  it('needs a document number', () => {
    expect(refusalOf(() => planCatalogue(file(), NOTHING, { documentNumber: '', decidedOn: null }, today))?.code).toBe(
      'document-number-missing',
    );
  });

  it('carries explicit provenance over what levels say', () => {
    const [change] = plan(fileWith('measures', { provenance: { title: 'sample' } })).measures.create;
    expect(change?.record.details.provenance).toMatchObject({ title: 'sample', lead: 'public' });
  });

  it('takes what is not there for unknown, not for published', () => {
    const [change] = plan(fileWith('measures', { partners: undefined, budget: undefined })).measures.create;
    expect(change?.record.details.provenance).toMatchObject({
      title: 'public',
      participants: 'recorded',
      budget: 'recorded',
    });
  });

  it('makes a milestone of the list the end when it is named so', () => {
    const milestones = [{ key: 'end', title: { de: 'Ende' }, critical: false, baseline: '2026' }];
    const [change] = plan(fileWith('measures', { milestones, end: null, wording: { de: 'Wortlaut' } })).measures.create;
    expect(change?.record.facts.milestones[0]).toMatchObject({ role: 'end', critical: true });
    expect(change?.record.details.wording).toEqual({ de: 'Wortlaut', fr: null });
  });
});

describe('The same file a second time', () => {
  it('changes nothing', () => {
    const again = plan(file(), imported(), on('2026-05-01'));
    expect(again.issues).toEqual([]);
    expect(again.strategy).toBeNull();
    expect(counts(again)).toEqual([
      [0, 0, 2],
      [0, 0, 5],
      [0, 0, 2],
      [0, 0, 2],
    ]);
  });

  it('changes nothing after a seal either, with days of knowledge', () => {
    const known = fileWith('measures', { knownOn: '2021-05-12', participants: [] });
    const before = { ...applied(known, plan(known)), hasSealedRound: true };
    expect(counts(plan(known, before))).toEqual(counts(plan(file(), imported())));
  });

  it('changes nothing, whatever the file held', () => {
    const texts = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() !== '' && /^[ -~]*$/.test(text));
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
    const row = fc.record(
      {
        title: fc.record({ de: texts, fr: fc.option(texts) }, { requiredKeys: ['de'] }),
        kind: fc.constant('permanent'),
        field: fc.constantFrom('language', 'health'),
        lead: fc.constantFrom('km', 'sm', null),
        wording: fc.option(fc.record({ de: texts }), { nil: null }),
        start: fc.option(day, { nil: null }),
        themes: fc.uniqueArray(texts),
        participants: fc.constantFrom([], ['mlw']),
        milestones: fc
          .uniqueArray(fc.constantFrom('a', 'b', 'c'))
          .map((keys) => keys.map((key) => ({ key, title: { de: key }, critical: false, baseline: '2027' }))),
      },
      { requiredKeys: ['title', 'kind', 'field', 'lead'] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const read = file({ measures: rows.map((values, index) => ({ ...values, code: `3.1.${index}` })) });
        const first = plan(read);
        expect(first.issues).toEqual([]);
        const again = plan(read, applied(read, first), on('2026-06-01'));
        expect(again.issues).toEqual([]);
        expect(counts(again)[3]).toEqual([0, 0, rows.length]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A later import', () => {
  it('without strategy, fields and ministries leaves them as they are', () => {
    const csv = readMeasuresCsv('code,title.de,kind,field,lead\n3.1.1,Neuer Titel,one_off,language,km');
    const done = plan(csv, imported());
    expect(done.issues).toEqual([]);
    expect(done.measures.update.map(({ audit }) => audit.new['title'])).toEqual([{ de: 'Neuer Titel', fr: 'Mesure' }]);
  });

  it.each<[string, object, string[], (record: MeasureRecord) => unknown, unknown]>([
    [
      'title',
      { title: { de: 'Neu', fr: null } },
      ['master-data-changed'],
      ({ details }) => details.title,
      { de: 'Neu', fr: null },
    ],
    [
      'wording',
      { wording: { de: 'Neu' } },
      ['master-data-changed'],
      ({ details }) => details.wording,
      { de: 'Neu', fr: null },
    ],
    [
      'lead',
      { lead: 'mlw' },
      ['lead-handed-over'],
      ({ facts }) => facts.leads.at(-1),
      { ministry: 'mlw', from: today },
    ],
    [
      'lead, from the list of participants',
      { lead: 'sm', participants: ['km'] },
      ['lead-handed-over', 'master-data-changed'],
      ({ details }) => details.participants,
      ['km'],
    ],
    ['goal', { goal: null }, ['measure-goal-changed'], ({ facts }) => facts.goal, null],
    [
      'field and goal',
      { field: 'health', goal: '4.1' },
      ['measure-field-changed'],
      ({ facts }) => [facts.field, facts.goal?.code],
      ['health', '4.1'],
    ],
    [
      'field, without goal',
      { field: 'health', goal: undefined },
      ['measure-field-changed'],
      ({ facts }) => facts.goal,
      null,
    ],
    ['start', { start: null }, ['measure-rebaselined'], ({ facts }) => facts.start, null],
    ['end', { end: '2027' }, ['measure-rebaselined'], ({ facts }) => facts.milestones[1]?.baselines.length, 2],
    [
      'milestone',
      { milestones: [{ key: 'step-1', title: { de: 'Schritt' }, critical: true, baseline: '2026-Q3' }] },
      ['measure-rebaselined'],
      ({ facts }) => facts.milestones[0]?.baselines.length,
      2,
    ],
    [
      'title of a milestone',
      { milestones: [{ key: 'step-1', title: { de: 'Neu' }, critical: true, baseline: '2026-Q2' }] },
      ['master-data-changed'],
      ({ details }) => details.milestoneTitles['step-1']?.de,
      'Neu',
    ],
    [
      'one more milestone',
      { milestones: [{ key: 'step-2', title: { de: 'Neu' }, critical: false, baseline: '2026' }] },
      ['milestone-added'],
      ({ facts }) => facts.milestones.length,
      3,
    ],
    ['nothing for an empty end', { end: null }, [], () => null, null],
    ['nothing for a goal not named', { goal: undefined }, [], () => null, null],
  ])('changes %s by the decision it needs', (_, change, kinds, read, expected) => {
    const done = plan(fileWith('measures', change), imported());
    expect(done.issues).toEqual([]);
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual(kinds);
    const record = measureNow(done);
    if (kinds.length > 0) expect(record && read(record)).toEqual(expected);
  });

  it('makes a permanent task one-off and gives it an end', () => {
    const row = { ...measures[1], kind: 'one_off', end: '2027' };
    const done = plan(file({ measures: [measures[0], row] }), imported());
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual(['measure-kind-changed', 'milestone-added']);
    expect(done.measures.unchanged).toEqual(['3.1.1']);
  });

  it('keeps a lead that was handed over where the file names none', () => {
    const before = imported();
    const moved = before.measures.map((record) => ({
      ...record,
      facts: { ...record.facts, leads: [{ ...record.facts.leads[0], ministry: 'km' }] },
    }));
    expect(plan(file(), { ...before, measures: moved as unknown as MeasureRecord[] }).measures.unchanged).toHaveLength(
      2,
    );
  });

  it.each<[string, object, (goal: GoalRecord) => unknown, unknown]>([
    [
      'horizon',
      { horizon: { value: 'long', provenance: 'sample' } },
      ({ facts, details }) => [facts.horizon, details.provenance.horizon],
      ['long', 'sample'],
    ],
    ['due day', { dueOn: '2030-12-31' }, ({ facts }) => facts.dueOn, '2030-12-31'],
    [
      'title',
      { title: { de: 'Neu' } },
      ({ details }) => [details.title, details.provenance.title],
      [{ de: 'Neu', fr: null }, 'public'],
    ],
    [
      'owner',
      { owner: 'km', level: undefined },
      ({ details }) => [details.owner, details.provenance.owner],
      ['km', 'recorded'],
    ],
    [
      'two things',
      { horizon: 'medium', dueOn: '2030-12-31' },
      ({ facts }) => [facts.horizon, facts.dueOn],
      ['medium', '2030-12-31'],
    ],
    [
      'nothing by the day of adoption it has',
      { adoptedOn: '2020-07-14', dueOn: '2031-01-01' },
      ({ facts }) => facts.dueOn,
      '2031-01-01',
    ],
    [
      'nothing by an empty day of adoption',
      { adoptedOn: null, dueOn: '2031-01-01' },
      ({ facts }) => facts.dueOn,
      '2031-01-01',
    ],
  ])('changes the %s of a goal', (_, change, read, expected) => {
    const done = plan(fileWith('goals', change), imported());
    expect(done.issues).toEqual([]);
    const goal = goalNow(done);
    expect(goal && read(goal)).toEqual(expected);
    expect(done.goals.unchanged).toEqual(['4.1']);
  });

  it('moves a goal to another field with its measures', () => {
    const moved = { ...goals[0], field: 'health', horizon: 'long' };
    const row = { ...measures[0], field: 'health' };
    const done = plan(file({ goals: [moved, goals[1]], measures: [row, measures[1]] }), imported());
    expect(done.issues).toEqual([]);
    expect(done.goals.update).toHaveLength(2);
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual(['measure-field-changed']);
    expect(measureNow(done)?.facts.field).toBe('health');
  });

  it('leaves a measure its goal where the goals are not told', () => {
    const row = { ...measures[0], goal: '3.1', themes: ['youth'] };
    const done = plan(file({ goals: [], measures: [{ ...row, goal: null }] }), { ...imported(), goals: [] });
    expect(done.issues).toEqual([]);
    expect(done.measures.update.map(({ audit }) => audit.kind)).toEqual([
      'measure-goal-changed',
      'master-data-changed',
    ]);
  });

  it('renames a field and a ministry', () => {
    const done = plan(
      file({
        fields: [{ ...fields[0], name: { de: 'Sprachen' } }, fields[1]],
        ministries: [
          { ...ministry('km', '2016-05-12', '2026-05-11') },
          ...ministries.filter(({ key }) => key !== 'km'),
        ],
      }),
      imported(),
    );
    expect(done.issues).toEqual([]);
    expect(done.fields.update.map(({ key }) => key)).toEqual(['language']);
    expect(done.ministries.update.map(({ key }) => key)).toEqual(['km']);
  });
});

describe('An import is refused as a whole for', () => {
  it.each<[string, () => CataloguePlan, string[]]>([
    ['a code twice', () => plan(file({ measures: [measures[1], measures[1]] })), ['measures 2 code code-twice']],
    ['a goal twice', () => plan(file({ goals: [...goals, goals[0]] })), ['goals 3 code code-twice']],
    ['a field twice', () => plan(file({ fields: [...fields, fields[0]] })), ['fields 3 key code-twice']],
    [
      'a key with blanks',
      () => plan(fileWith('fields', { key: 'Sprache A' })),
      ['fields 1 key key-invalid', 'goals 1 field field-unknown', 'measures 1 goal goal-unknown'],
    ],
    ['a field number twice', () => plan(fileWith('fields', { number: 4 })), ['fields 2 number field-number-taken']],
    [
      'a field number in use',
      () => plan(file({ fields: [{ key: 'culture', number: 3, name: { de: 'Kultur' } }] }), imported()),
      ['fields 1 number field-number-taken'],
    ],
    [
      'a ministry key with capitals',
      () => plan(file({ ministries: [...ministries, ministry('KM')] })),
      ['ministries 6 key key-invalid'],
    ],
    [
      'another strategy',
      () => plan(file({ strategy: { ...strategy, key: 'donau' } }), imported()),
      ['strategy - key strategy-differs'],
    ],
    [
      'an unknown field',
      () => plan(fileWith('measures', { field: 'sports', goal: null })),
      ['measures 1 field field-unknown'],
    ],
    ['an unknown goal', () => plan(fileWith('measures', { goal: '9.9' })), ['measures 1 goal goal-unknown']],
    [
      'a goal of another field',
      () => plan(fileWith('measures', { goal: '4.1' })),
      ['measures 1 goal goal-in-other-field'],
    ],
    ['an unknown lead', () => plan(fileWith('measures', { lead: 'zzz' })), ['measures 1 lead ministry-unknown']],
    ['a lead of former days', () => plan(fileWith('measures', { lead: 'vum' })), ['measures 1 lead ministry-unknown']],
    [
      'an unknown participant',
      () => plan(fileWith('measures', { participants: ['zzz'] })),
      ['measures 1 participants.0 ministry-unknown'],
    ],
    [
      'an end before the start',
      () => plan(fileWith('measures', { end: '2025-12-31' })),
      ['measures 1 end end-before-start'],
    ],
    [
      'a step without title',
      () =>
        plan(
          fileWith('measures', { milestones: [{ key: 'Step', title: { de: 'a' }, critical: true, baseline: '2026' }] }),
        ),
      ['measures 1 milestones.0.key milestone-key-invalid'],
    ],
    [
      'a title of a milestone that is too long',
      () =>
        plan(
          fileWith('measures', {
            milestones: [{ key: 'step-1', title: { de: 'x'.repeat(501) }, critical: true, baseline: '2026' }],
          }),
        ),
      ['measures 1 milestones text-too-long'],
    ],
    [
      'an owner nobody knows',
      () => plan(fileWith('goals', { owner: 'zzz' })),
      ['goals 1 owner ministry-unknown', 'measures 1 goal goal-unknown'],
    ],
    [
      'a day of knowledge to come',
      () => plan(fileWith('measures', { knownOn: '2026-02-02' })),
      ['measures 1 knownOn known-on-in-future'],
    ],
    [
      'a day of knowledge before the adoption',
      () => plan(fileWith('measures', { knownOn: '2020-07-13' })),
      ['measures 1 knownOn day-before-adoption'],
    ],
    [
      'a day of knowledge after a seal',
      () =>
        plan(fileWith('measures', { code: '3.1.9', knownOn: '2021-01-01' }), { ...imported(), hasSealedRound: true }),
      ['measures 1 knownOn known-on-after-seal'],
    ],
    [
      'a fault found while reading',
      () => plan(fileWith('measures', { kind: 'oft' })),
      ['measures 1 kind value-unknown'],
    ],
    [
      'no lead where the file brings no strategy',
      () => plan(file({ strategy: null, measures: [{ ...measures[1], code: '4.1.2' }] }), imported()),
      ['measures 1 lead value-missing'],
    ],
    [
      'another day of adoption',
      () => plan(fileWith('goals', { adoptedOn: '2021-01-01' }), imported()),
      ['goals 1 adoptedOn adoption-day-fixed'],
    ],
    [
      'an unknown goal of a known measure',
      () => plan(fileWith('measures', { goal: '9.9' }), imported()),
      ['measures 1 goal goal-unknown'],
    ],
    [
      'a known measure in an unknown field',
      () => plan(fileWith('measures', { field: 'sports', goal: null }), imported()),
      ['measures 1 field field-unknown'],
    ],
    [
      'an unknown lead of a known measure',
      () => plan(fileWith('measures', { lead: 'zzz' }), imported()),
      ['measures 1 lead ministry-unknown'],
    ],
    [
      'an end of a permanent task',
      () => plan(file({ measures: [measures[0], { ...measures[1], end: '2027' }] }), imported()),
      ['measures 2 end permanent-with-end'],
    ],
    [
      'a start after the end',
      () => plan(fileWith('measures', { start: '2027' }), imported()),
      ['measures 1 start end-before-start'],
    ],
  ])('%s', (_, act, expected) => {
    const done = act();
    expect(where(done)).toEqual(expected);
    expect(done.applicable).toBe(false);
  });

  it('dates of an implemented measure', () => {
    const before = imported();
    const word = {
      source: 'report',
      asOfOn: today,
      acceptedOn: today,
      sequence: 1,
      round: null,
      unchanged: false,
      implementation: 'implemented',
    } as const;
    const implemented = before.measures.map((record) => ({ ...record, facts: { ...record.facts, word: [word] } }));
    expect(liveMeasure(confirmImplemented(implemented[0] as MeasureRecord, today).record.facts).confirmedOn).toBe(
      today,
    );
    expect(where(plan(fileWith('measures', { end: '2027' }), { ...before, measures: implemented }))).toEqual([
      'measures 1 end measure-closed',
    ]);
  });
});

it('names a section of the file in every issue', () => {
  const done = plan(fileWith('fields', { key: 'Sprache A' }));
  for (const { section } of done.issues) expect(CATALOGUE_SECTIONS).toContain(section);
});

it('does not hide a fault of the program behind an issue', () => {
  const broken = {
    ...imported(),
    measures: [{ facts: { ...imported().measures[0]?.facts, leads: [] } }],
  } as unknown as BeforeImport;
  expect(() => plan(file(), broken)).toThrow(TypeError);
});

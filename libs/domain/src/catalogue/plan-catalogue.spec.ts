import { planCatalogue, type BeforeImport } from '../index';
import { on, planned, refusalOf, catalogueCase } from '@wegmarke/domain-testing';
import fc from 'fast-check';

const { today, nothing, file, fileWith, plan, applied, imported, where, counts } = catalogueCase;

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
    expect(refusalOf(() => planCatalogue(file(), nothing, { documentNumber: '', decidedOn: null }, today))?.code).toBe(
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

it('does not hide a fault of the program behind an issue', () => {
  const broken = {
    ...imported(),
    measures: [{ facts: { ...imported().measures[0]?.facts, leads: [] } }],
  } as unknown as BeforeImport;
  expect(() => plan(file(), broken)).toThrow(TypeError);
});

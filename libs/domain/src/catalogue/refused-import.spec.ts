import { CATALOGUE_SECTIONS, confirmImplemented, liveMeasure, type CataloguePlan, type MeasureRecord } from '../index';
import { catalogueCase } from '@wegmarke/domain-testing';

const { today, strategy, fields, ministry, ministries, goals, measures, file, fileWith, plan, imported, where } =
  catalogueCase;

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

import { liveMeasure, planMeasure, type MeasureDetails, type PlannedMeasure, type PlanningDay } from '../../index';
import {
  A_DECISION,
  aGoal,
  aPlannedMeasure,
  aPlanningDay,
  END,
  fieldKey,
  goalCode,
  measureCode,
  milestoneKey,
  ministryKey,
  on,
  planned,
  refusalOf,
  SAMPLE_DETAILS,
} from '@wegmarke/domain-testing';

const plan = (change: Partial<PlannedMeasure> = {}, day: Partial<PlanningDay> = {}) =>
  planMeasure(aPlannedMeasure(change), A_DECISION, aPlanningDay(day));
const withDetails = (change: Partial<MeasureDetails>): Partial<PlannedMeasure> => ({
  details: { ...aPlannedMeasure().details, ...change },
});
const step = (key: string, role: 'step' | 'end' = 'step') => ({
  key: milestoneKey(key),
  role,
  critical: false,
  baseline: planned('2026-06-30'),
});
const title = { de: 'Musterschritt', fr: null };

describe('planMeasure', () => {
  it('records a measure that has not started, from today, with its first dates as baseline', () => {
    const { record, audit } = plan();
    expect(record.facts).toMatchObject({
      code: '3.2.9',
      recordedOn: '2026-02-01',
      cancelledOn: null,
      leads: [{ ministry: 'ministry-a', from: '2026-02-01' }],
      word: [],
    });
    expect(record.facts).not.toHaveProperty('enteredOn');
    expect(record.facts.milestones[1]).toEqual({
      key: 'end',
      role: 'end',
      critical: true,
      baselines: [{ day: planned('2026-12-31'), setOn: '2026-02-01', decision: 'Musterbeschluss 1' }],
    });
    expect(liveMeasure(record.facts).implementation).toBe('not_started');
    expect(audit).toMatchObject({ kind: 'measure-planned', subject: '3.2.9', old: null, decision: A_DECISION });
    expect(audit.new).toMatchObject({ code: '3.2.9', title: { de: 'Mustermaßnahme' } });
  });

  it('makes the end critical whatever the plan says', () => {
    const { record } = plan({ milestones: [step('end', 'end')] });
    expect(record.facts.milestones[0]?.critical).toBe(true);
  });

  it('takes a day of knowledge before today and says when it was entered', () => {
    const { record } = plan({}, { knownOn: on('2026-01-01') });
    expect(record.facts).toMatchObject({ recordedOn: '2026-01-01', enteredOn: '2026-02-01' });
    expect(record.facts.leads[0]?.from).toBe('2026-01-01');
    expect(record.facts.milestones[0]?.baselines[0]?.setOn).toBe('2026-01-01');
  });

  it.each<[string, Partial<PlannedMeasure>]>([
    ['a goal in its field', { goal: aGoal().facts() }],
    ['no dates at all', { start: null, milestones: [] }],
    ['a permanent task with steps', { kind: 'permanent', milestones: [step('step-1')] }],
    ['an end in the month of its start', { start: planned('2026-12-15', 'month') }],
    ['an end without title', withDetails({ milestoneTitles: { 'step-1': title } })],
    ['other participants than the lead', withDetails({ participants: [ministryKey('ministry-b')] })],
    ['a further goal', withDetails({ furtherGoals: [goalCode('3.2')] })],
    [
      'budget lines with unknown amounts',
      withDetails({ budget: [{ year: 2026, source: 'Land', plannedEur: 0, spentEur: null }] }),
    ],
    ['a function mailbox', withDetails({ contact: { office: 'Referat 1', mailbox: 'referat@muster.example' } })],
    ['an office without mailbox', withDetails({ contact: { office: 'Referat 1', mailbox: null } })],
    [
      'a unit, themes, partners and sources',
      withDetails({
        responsibleUnit: 'Referat 1',
        themes: ['climate'],
        partners: [
          { name: 'Musterpartner', country: 'FR', role: { de: 'Träger', fr: 'porteur' } },
          { name: 'B', country: 'DE', role: null },
        ],
        sources: [
          { url: 'https://muster.example/a', note: 'Seite 3' },
          { url: 'http://muster.example', note: null },
        ],
        wording: { de: 'Muster:\n\tWörter', fr: null },
      }),
    ],
  ])('accepts %s', (_, change) => {
    expect(refusalOf(() => plan(change))).toBeNull();
  });

  it.each<[string, Partial<PlannedMeasure>, string, string]>([
    ['a code with blanks', { code: measureCode('3 2') }, 'code-invalid', '/code'],
    ['a code that would be a formula', { code: measureCode('=1') }, 'code-invalid', '/code'],
    ['an empty code', { code: measureCode('') }, 'code-invalid', '/code'],
    ['an unknown field', { field: fieldKey('9') }, 'field-unknown', '/field'],
    ['a goal of another field', { goal: aGoal().inField(fieldKey('4')).facts() }, 'goal-in-other-field', '/goal'],
    ['an unknown lead', { lead: ministryKey('ministry-x') }, 'ministry-unknown', '/lead'],
    ['an empty title', withDetails({ title: { de: ' ', fr: 'Titre' } }), 'text-missing', '/title/de'],
    [
      'a title that is too long',
      withDetails({ title: { de: 'x'.repeat(501), fr: null } }),
      'text-too-long',
      '/title/de',
    ],
    [
      'a French title with control characters',
      withDetails({ title: { de: 'a', fr: 'b\u0007' } }),
      'text-control-characters',
      '/title/fr',
    ],
    [
      'a title with a delete character',
      withDetails({ title: { de: 'a\u007f', fr: null } }),
      'text-control-characters',
      '/title/de',
    ],
    ['a wording without German', withDetails({ wording: { de: '', fr: 'Texte' } }), 'text-missing', '/wording/de'],
    [
      'the lead as participant',
      withDetails({ participants: [ministryKey('ministry-a')] }),
      'participant-is-lead',
      '/participants/0',
    ],
    [
      'an unknown participant',
      withDetails({ participants: [ministryKey('ministry-x')] }),
      'ministry-unknown',
      '/participants/0',
    ],
    [
      'a participant twice',
      withDetails({ participants: ['ministry-b', 'ministry-b'].map(ministryKey) }),
      'listed-twice',
      '/participants/1',
    ],
    ['an unknown further goal', withDetails({ furtherGoals: [goalCode('9.9')] }), 'goal-unknown', '/furtherGoals/0'],
    [
      'the main goal as further one',
      { goal: aGoal().facts(), ...withDetails({ furtherGoals: [goalCode('3.1')] }) },
      'further-goal-is-main-goal',
      '/furtherGoals/0',
    ],
    ['an empty unit', withDetails({ responsibleUnit: '' }), 'text-missing', '/responsibleUnit'],
    ['an empty office', withDetails({ contact: { office: '', mailbox: null } }), 'text-missing', '/contact/office'],
    [
      'a mailbox that is none',
      withDetails({ contact: { office: 'a', mailbox: 'nobody' } }),
      'mailbox-invalid',
      '/contact/mailbox',
    ],
    [
      'an endless mailbox',
      withDetails({ contact: { office: 'a', mailbox: `${'x'.repeat(500)}@muster.example` } }),
      'mailbox-invalid',
      '/contact/mailbox',
    ],
    [
      'a partner without name',
      withDetails({ partners: [{ name: '', country: 'FR', role: null }] }),
      'text-missing',
      '/partners/0/name',
    ],
    [
      'a partner role without German',
      withDetails({ partners: [{ name: 'a', country: 'FR', role: { de: '', fr: 'b' } }] }),
      'text-missing',
      '/partners/0/role/de',
    ],
    ['a theme twice', withDetails({ themes: ['climate', 'climate'] }), 'listed-twice', '/themes/1'],
    [
      'half a budget year',
      withDetails({ budget: [{ year: 2026.5, source: 'a', plannedEur: 1, spentEur: 1 }] }),
      'year-invalid',
      '/budget/0/year',
    ],
    [
      'a budget of long ago',
      withDetails({ budget: [{ year: 1989, source: 'a', plannedEur: 1, spentEur: 1 }] }),
      'year-invalid',
      '/budget/0/year',
    ],
    [
      'a budget of far ahead',
      withDetails({ budget: [{ year: 2200, source: 'a', plannedEur: 1, spentEur: 1 }] }),
      'year-invalid',
      '/budget/0/year',
    ],
    [
      'a budget without source',
      withDetails({ budget: [{ year: 2026, source: '', plannedEur: 1, spentEur: 1 }] }),
      'text-missing',
      '/budget/0/source',
    ],
    [
      'a negative amount',
      withDetails({ budget: [{ year: 2026, source: 'a', plannedEur: -1, spentEur: 1 }] }),
      'amount-invalid',
      '/budget/0/plannedEur',
    ],
    [
      'cents',
      withDetails({ budget: [{ year: 2026, source: 'a', plannedEur: 1, spentEur: 0.5 }] }),
      'amount-invalid',
      '/budget/0/spentEur',
    ],
    [
      'a source that is no address',
      withDetails({ sources: [{ url: 'javascript:alert(1)', note: null }] }),
      'link-invalid',
      '/sources/0/url',
    ],
    [
      'a source with an endless note',
      withDetails({ sources: [{ url: 'https://muster.example', note: 'x'.repeat(501) }] }),
      'text-too-long',
      '/sources/0/note',
    ],
    ['a milestone twice', { milestones: [step('step-1'), step('step-1')] }, 'milestone-exists', '/milestones/1/key'],
    ['a milestone key with capitals', { milestones: [step('Step')] }, 'milestone-key-invalid', '/milestones/0/key'],
    ['an endless milestone key', { milestones: [step('x'.repeat(41))] }, 'milestone-key-invalid', '/milestones/0/key'],
    [
      'a step that calls itself the end',
      { milestones: [step('end', 'step')] },
      'milestone-key-invalid',
      '/milestones/0/key',
    ],
    ['an end of another name', { milestones: [step('finish', 'end')] }, 'milestone-key-invalid', '/milestones/0/key'],
    ['a step without title', { details: SAMPLE_DETAILS }, 'text-missing', '/milestoneTitles/step-1'],
    [
      'a step named like an inherited property',
      { milestones: [step('constructor')] },
      'text-missing',
      '/milestoneTitles/constructor',
    ],
    [
      'an empty milestone title',
      withDetails({ milestoneTitles: { 'step-1': { de: '', fr: null } } }),
      'text-missing',
      '/milestoneTitles/step-1/de',
    ],
    ['a permanent task with an end', { kind: 'permanent' }, 'permanent-with-end', '/milestones/1'],
    ['an end before its start', { start: planned('2027-01-01') }, 'end-before-start', '/milestones/1/baseline'],
  ])('refuses %s', (_, change, code, pointer) => {
    expect(refusalOf(() => plan(change))).toEqual({ code, pointer });
  });

  it('refuses a code in use and a day of knowledge in the future', () => {
    const taken = { takenCodes: [measureCode('3.2.9')] };
    expect(refusalOf(() => plan({}, taken))).toEqual({ code: 'code-taken', pointer: '/code' });
    const future = { knownOn: on('2026-02-02') };
    expect(refusalOf(() => plan({}, future))).toEqual({ code: 'known-on-in-future', pointer: '/knownOn' });
  });

  it('refuses to plan without a document number', () => {
    const nothing = { documentNumber: '', decidedOn: null };
    expect(refusalOf(() => planMeasure(aPlannedMeasure(), nothing, aPlanningDay()))).toEqual({
      code: 'document-number-missing',
      pointer: '/decision/documentNumber',
    });
  });

  it('starts without a view of the coordination', () => {
    const coordinatorView = { course: 'critical', note: 'Muster', on: on('2026-01-01') } as const;
    expect(plan(withDetails({ coordinatorView })).record.details.coordinatorView).toBeNull();
  });

  it('keeps the key of the end apart from the steps', () => {
    expect(plan().record.facts.milestones.map(({ key }) => key)).toEqual(['step-1', END]);
  });
});

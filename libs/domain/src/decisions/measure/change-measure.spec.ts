import {
  addMilestone,
  cancelMeasure,
  changeField,
  changeGoal,
  changeKind,
  changeMasterData,
  dropMilestone,
  IMPLEMENTATIONS,
  isKnownOn,
  rebaseline,
  setCoordinatorView,
  type Implementation,
  type MeasureChange,
  type MeasureRecord,
} from '../../index';
import {
  A_DECISION,
  aGoal,
  aMeasure,
  aPlanningDay,
  END,
  fieldKey,
  goalCode,
  milestoneKey,
  ministryKey,
  on,
  planned,
  refusalOf,
  type MeasureBuilder,
} from '@wegmarke/domain-testing';
const today = on('2026-02-01');
const day = aPlanningDay();
const STEP = milestoneKey('step-1');
const NO_PAPER = { documentNumber: '', decidedOn: null };

const open = (): MeasureBuilder =>
  aMeasure()
    .startingOn(on('2026-02-01'))
    .withMilestone({ baselineOn: on('2026-06-30') })
    .withEnd(on('2026-12-31'));
const as = (implementation: Implementation): MeasureBuilder =>
  open().reported({ asOfOn: on('2026-01-20'), implementation, effectiveOn: on('2026-01-20') });
const newGoal = aGoal().withCode('3.2').facts();
const added = { key: milestoneKey('step-2'), role: 'step', critical: true, baseline: planned('2026-09-30') } as const;
const title = { de: 'Musterschritt', fr: null };

/** Every decision that needs an open measure. */
const ON_OPEN: Readonly<Record<string, (record: MeasureRecord) => MeasureChange>> = {
  rebaseline: (record) => rebaseline(record, { milestone: STEP, baseline: planned('2026-08-31') }, A_DECISION, today),
  addMilestone: (record) => addMilestone(record, { ...added, title }, A_DECISION, today),
  dropMilestone: (record) => dropMilestone(record, { milestone: STEP, reason: 'Muster' }, A_DECISION, today),
  changeGoal: (record) => changeGoal(record, newGoal, A_DECISION, day),
  changeField: (record) => changeField(record, { field: fieldKey('4'), goal: null }, A_DECISION, day),
};

describe.each(Object.entries(ON_OPEN))('%s', (_, decide) => {
  const allowed: readonly Implementation[] = ['not_started', 'preparing', 'running', 'on_hold'];

  it.each(allowed)('is possible while %s', (implementation) => {
    expect(refusalOf(() => decide(as(implementation).record()))).toBeNull();
  });

  it.each(IMPLEMENTATIONS.filter((value) => !allowed.includes(value)))('is refused when %s', (implementation) => {
    expect(refusalOf(() => decide(as(implementation).record()))?.code).toBe('measure-closed');
  });

  it('is refused once cancelled', () => {
    const cancelled = open().cancelledOn(on('2026-01-30')).record();
    expect(refusalOf(() => decide(cancelled))?.code).toBe('measure-cancelled');
  });

  it('leaves the record it was given as it was', () => {
    const record = open().record();
    const copy = structuredClone(record);
    decide(record);
    expect(record).toEqual(copy);
  });
});

describe('Without a document number', () => {
  it.each<[string, () => MeasureChange]>([
    ['rebaseline', () => rebaseline(open().record(), { start: null }, NO_PAPER, today)],
    ['addMilestone', () => addMilestone(open().record(), { ...added, title }, NO_PAPER, today)],
    ['dropMilestone', () => dropMilestone(open().record(), { milestone: STEP, reason: 'a' }, NO_PAPER, today)],
    ['changeGoal', () => changeGoal(open().record(), newGoal, NO_PAPER, day)],
    ['changeField', () => changeField(open().record(), { field: fieldKey('4'), goal: null }, NO_PAPER, day)],
    ['changeKind', () => changeKind(aMeasure().record(), 'permanent', NO_PAPER, today)],
    ['cancelMeasure', () => cancelMeasure(open().record(), { reason: 'a', inSealedRound: false }, NO_PAPER, today)],
  ])('%s is refused', (_, decide) => {
    expect(refusalOf(decide)?.code).toBe('document-number-missing');
  });
});

describe('changeGoal and changeField', () => {
  const withGoal = (): MeasureBuilder =>
    open()
      .withGoal(aGoal().facts())
      .withDetails({ furtherGoals: [goalCode('3.2')] });

  it('gives another goal of the same field and lists it no longer among the further ones', () => {
    const { record, audit } = changeGoal(withGoal().record(), newGoal, A_DECISION, day);
    expect(record.facts.goal).toEqual(newGoal);
    expect(record.details.furtherGoals).toEqual([]);
    expect(record.details.provenance.goal).toBe('recorded');
    expect(Object.keys(audit.new).sort()).toEqual(['furtherGoals', 'goal', 'provenance']);
  });

  it('can leave a measure without goal', () => {
    const { record } = changeGoal(withGoal().record(), null, A_DECISION, { today, origin: 'sample' });
    expect(record.facts.goal).toBeNull();
    expect(record.details.furtherGoals).toEqual(['3.2']);
    expect(record.details.provenance.goal).toBe('sample');
  });

  it('moves a measure to another field with a goal of that field', () => {
    const goal = aGoal().withCode('4.1').inField(fieldKey('4')).facts();
    const { record } = changeField(withGoal().record(), { field: fieldKey('4'), goal }, A_DECISION, day);
    expect(record.facts).toMatchObject({ field: '4', goal });
  });

  it.each<[string, () => MeasureChange, string, string]>([
    [
      'a goal of another field',
      () => changeGoal(open().record(), aGoal().inField(fieldKey('4')).facts(), A_DECISION, day),
      'goal-in-other-field',
      '/goal',
    ],
    [
      'the goal it has',
      () => changeGoal(withGoal().record(), aGoal().facts(), A_DECISION, day),
      'nothing-changed',
      '/goal',
    ],
    [
      'no goal where there is none',
      () => changeGoal(open().record(), null, A_DECISION, day),
      'nothing-changed',
      '/goal',
    ],
    [
      'the field it has',
      () => changeField(open().record(), { field: fieldKey('3'), goal: null }, A_DECISION, day),
      'nothing-changed',
      '/field',
    ],
    [
      'an unknown field',
      () => changeField(open().record(), { field: fieldKey('9'), goal: null }, A_DECISION, day),
      'field-unknown',
      '/field',
    ],
    [
      'a goal left behind',
      () => changeField(open().record(), { field: fieldKey('4'), goal: aGoal().facts() }, A_DECISION, day),
      'goal-in-other-field',
      '/goal',
    ],
  ])('refuses %s', (_, decide, code, pointer) => {
    expect(refusalOf(decide)).toEqual({ code, pointer });
  });
});

describe('changeKind', () => {
  it('makes a permanent task one-off, so that it can end', () => {
    const { record } = changeKind(aMeasure().permanent().record(), 'one_off', A_DECISION, today);
    expect(record.facts.kind).toBe('one_off');
  });

  it('makes a measure permanent once its end is dropped', () => {
    expect(refusalOf(() => changeKind(open().record(), 'permanent', A_DECISION, today))).toEqual({
      code: 'permanent-with-end',
      pointer: '/kind',
    });
    const dropped = dropMilestone(open().record(), { milestone: END, reason: 'a' }, A_DECISION, today).record;
    expect(changeKind(dropped, 'permanent', A_DECISION, today).record.facts.kind).toBe('permanent');
  });

  it('refuses the kind it is', () => {
    expect(refusalOf(() => changeKind(open().record(), 'one_off', A_DECISION, today))?.code).toBe('kind-unchanged');
  });

  it('refuses an implemented measure', () => {
    expect(refusalOf(() => changeKind(as('implemented').record(), 'permanent', A_DECISION, today))?.code).toBe(
      'measure-closed',
    );
  });
});

describe('changeMasterData', () => {
  it('changes what is said and nothing else', () => {
    const { record, audit } = changeMasterData(
      open().record(),
      { title: { de: 'Neuer Titel', fr: null }, themes: ['youth'] },
      day,
    );
    expect(record.details).toMatchObject({ title: { de: 'Neuer Titel' }, themes: ['youth'] });
    expect(record.details.provenance).toMatchObject({ title: 'recorded', budget: 'sample' });
    expect(audit).toMatchObject({ kind: 'master-data-changed', decision: null, reason: null });
    expect(Object.keys(audit.new).sort()).toEqual(['provenance', 'themes', 'title']);
  });

  it('ignores a part that is undefined', () => {
    const { record } = changeMasterData(open().record(), { title: undefined, responsibleUnit: 'Referat 1' }, day);
    expect(record.details.title.de).toBe('Mustermaßnahme');
    expect(record.details.provenance.title).toBe('sample');
  });

  it('keeps the mark of the sample data', () => {
    const { record } = changeMasterData(
      open().record(),
      { participants: [ministryKey('ministry-b')] },
      { ...day, origin: 'sample' },
    );
    expect(record.details.provenance.participants).toBe('sample');
  });

  it('names a milestone', () => {
    const { record } = changeMasterData(open().record(), { milestoneTitles: { 'step-1': title } }, day);
    expect(record.details.milestoneTitles).toEqual({ 'step-1': title });
  });

  it('is refused where it says nothing', () => {
    const refusal = refusalOf(() => changeMasterData(open().record(), {}, day));
    expect(refusal).toEqual({ code: 'nothing-changed', pointer: '' });
  });

  it('keeps the titles of milestones it does not name', () => {
    const named = open()
      .withDetails({ milestoneTitles: { end: title } })
      .record();
    const { record } = changeMasterData(named, { milestoneTitles: { 'step-1': title } }, day);
    expect(record.details.milestoneTitles).toEqual({ end: title, 'step-1': title });
  });

  it.each<[string, MeasureBuilder, Parameters<typeof changeMasterData>[1], string, string]>([
    [
      'a title for an unknown milestone',
      open(),
      { milestoneTitles: { 'step-9': title } },
      'milestone-unknown',
      '/milestoneTitles/step-9',
    ],
    [
      'the lead of today as participant',
      open().ledBy(ministryKey('ministry-b'), on('2026-02-01')),
      { participants: [ministryKey('ministry-b')] },
      'participant-is-lead',
      '/participants/0',
    ],
    [
      'the main goal as further goal',
      open().withGoal(aGoal().facts()),
      { furtherGoals: [goalCode('3.1')] },
      'further-goal-is-main-goal',
      '/furtherGoals/0',
    ],
    ['any change once cancelled', open().cancelledOn(today), { themes: ['a'] }, 'measure-cancelled', ''],
  ])('refuses %s', (_, measure, change, code, pointer) => {
    expect(refusalOf(() => changeMasterData(measure.record(), change, day))).toEqual({ code, pointer });
  });
});

describe('setCoordinatorView', () => {
  it('stands beside the word of the ministry', () => {
    const before = as('running').record();
    const { record } = setCoordinatorView(before, { course: 'at_risk', note: 'Mustertext' }, today);
    expect(record.details.coordinatorView).toEqual({ course: 'at_risk', note: 'Mustertext', on: today });
    expect(record.facts).toEqual(before.facts);
  });

  it.each<[string, MeasureBuilder, string, string, string]>([
    ['a measure without course', as('on_hold'), 'Mustertext', 'measure-without-course', ''],
    ['a view without note', as('running'), ' ', 'reason-missing', '/note'],
    ['an endless note', as('running'), 'x'.repeat(20_001), 'text-too-long', '/note'],
    ['a cancelled measure', as('running').cancelledOn(today), 'a', 'measure-cancelled', ''],
  ])('refuses %s', (_, measure, note, code, pointer) => {
    expect(refusalOf(() => setCoordinatorView(measure.record(), { course: 'critical', note }, today))).toEqual({
      code,
      pointer,
    });
  });
});

describe('cancelMeasure', () => {
  const input = { reason: 'doppelt erfasst', inSealedRound: false };

  it('takes a measure out of every count from today', () => {
    const { record } = cancelMeasure(open().record(), input, A_DECISION, today);
    expect(isKnownOn(record.facts, on('2026-01-31'))).toBe(true);
    expect(isKnownOn(record.facts, today)).toBe(false);
  });

  it.each<[string, MeasureBuilder, typeof input, string]>([
    ['part of a sealed round', open(), { ...input, inSealedRound: true }, 'measure-in-sealed-round'],
    ['without reason', open(), { ...input, reason: '' }, 'reason-missing'],
    ['cancelled already', open().cancelledOn(on('2026-01-15')), input, 'measure-cancelled'],
  ])('is refused when %s', (_, measure, cancellation, code) => {
    expect(refusalOf(() => cancelMeasure(measure.record(), cancellation, A_DECISION, today))?.code).toBe(code);
  });
});

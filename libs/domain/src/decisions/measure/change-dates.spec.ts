import {
  addMilestone,
  changeField,
  changeGoal,
  dropMilestone,
  liveMeasure,
  rebaseline,
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
  milestoneKey,
  on,
  planned,
  refusalOf,
  type MeasureBuilder,
} from '@wegmarke/domain-testing';
const today = on('2026-02-01');
const day = aPlanningDay();
const STEP = milestoneKey('step-1');
const open = (): MeasureBuilder =>
  aMeasure()
    .startingOn(on('2026-02-01'))
    .withMilestone({ baselineOn: on('2026-06-30') })
    .withEnd(on('2026-12-31'));
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

describe('rebaseline', () => {
  it('adds a baseline from today and keeps the first one', () => {
    const { record, audit } = rebaseline(
      open().record(),
      { milestone: END, baseline: planned('2027-06-30') },
      A_DECISION,
      today,
    );
    expect(record.facts.milestones[1]?.baselines).toEqual([
      { day: planned('2026-12-31'), setOn: '2026-01-01', decision: null },
      { day: planned('2027-06-30'), setOn: today, decision: 'Musterbeschluss 1' },
    ]);
    expect(Object.keys(audit.new)).toEqual(['milestones']);
    expect(audit.kind).toBe('measure-rebaselined');
  });

  it('moves or takes away the start', () => {
    const moved = rebaseline(open().record(), { start: planned('2026-03-01') }, A_DECISION, today).record;
    expect(moved.facts.start).toEqual(planned('2026-03-01'));
    expect(rebaseline(moved, { start: null }, A_DECISION, today).record.facts.start).toBeNull();
  });

  it('moves the start of a measure without end', () => {
    const { record } = rebaseline(aMeasure().record(), { start: planned('2030-01-01') }, A_DECISION, today);
    expect(record.facts.start?.on).toBe('2030-01-01');
  });

  it.each<[string, Parameters<typeof rebaseline>[1], string, string]>([
    [
      'an unknown milestone',
      { milestone: milestoneKey('step-9'), baseline: planned('2026-07-01') },
      'milestone-unknown',
      '/milestone',
    ],
    ['the same day', { milestone: STEP, baseline: planned('2026-06-30') }, 'nothing-changed', '/baseline'],
    ['the same start', { start: planned('2026-02-01') }, 'nothing-changed', '/start'],
    ['an end before the start', { milestone: END, baseline: planned('2026-01-31') }, 'end-before-start', '/baseline'],
    ['a start after the end', { start: planned('2027-01-01') }, 'end-before-start', '/start'],
  ])('refuses %s', (_, change, code, pointer) => {
    expect(refusalOf(() => rebaseline(open().record(), change, A_DECISION, today))).toEqual({ code, pointer });
  });

  it('takes the same last day in another precision for a change', () => {
    const change = { milestone: STEP, baseline: planned('2026-06-01', 'month') } as const;
    expect(refusalOf(() => rebaseline(open().record(), change, A_DECISION, today))).toBeNull();
  });

  it('refuses a milestone that has been reached', () => {
    const reached = open()
      .reported({ asOfOn: today, milestones: [{ key: STEP, actualOn: today }] })
      .record();
    expect(refusalOf(() => ON_OPEN['rebaseline']?.(reached))).toEqual({
      code: 'milestone-closed',
      pointer: '/milestone',
    });
    expect(refusalOf(() => ON_OPEN['dropMilestone']?.(reached))).toEqual({
      code: 'milestone-closed',
      pointer: '/milestone',
    });
  });
});

describe('addMilestone', () => {
  it('adds a milestone with its first baseline and its title', () => {
    const { record } = addMilestone(open().record(), { ...added, title }, A_DECISION, today);
    expect(record.facts.milestones[2]).toEqual({
      key: 'step-2',
      role: 'step',
      critical: true,
      baselines: [{ day: added.baseline, setOn: today, decision: 'Musterbeschluss 1' }],
    });
    expect(record.details.milestoneTitles['step-2']).toEqual(title);
  });

  it('gives an end to a measure that had none, critical and without title', () => {
    const end = { key: END, role: 'end', critical: false, baseline: planned('2026-12-31'), title: null } as const;
    const { record } = addMilestone(aMeasure().record(), end, A_DECISION, today);
    expect(record.facts.milestones[0]).toMatchObject({ key: 'end', critical: true });
    expect(record.details.milestoneTitles).toEqual({});
  });

  it.each<[string, MeasureBuilder, Parameters<typeof addMilestone>[1], string, string]>([
    ['a key in use', open(), { ...added, key: STEP, title }, 'milestone-exists', '/key'],
    ['a key that is none', open(), { ...added, key: milestoneKey('A B'), title }, 'milestone-key-invalid', '/key'],
    ['a step without title', open(), { ...added, title: null }, 'text-missing', '/milestoneTitles/step-2'],
    [
      'an end before the start',
      aMeasure().startingOn(on('2026-05-01')),
      { ...added, key: END, role: 'end', baseline: planned('2026-04-30'), title: null },
      'end-before-start',
      '/baseline',
    ],
    [
      'an end of a permanent task',
      aMeasure().permanent(),
      { ...added, key: END, role: 'end', title: null },
      'permanent-with-end',
      '/role',
    ],
  ])('refuses %s', (_, measure, milestone, code, pointer) => {
    expect(refusalOf(() => addMilestone(measure.record(), milestone, A_DECISION, today))).toEqual({ code, pointer });
  });
});

describe('dropMilestone', () => {
  it('drops it from today, with reason', () => {
    const { record, audit } = dropMilestone(
      open().record(),
      { milestone: STEP, reason: 'Musterbegründung' },
      A_DECISION,
      today,
    );
    expect(liveMeasure(record.facts).milestones[0]).toMatchObject({ droppedOn: today, open: false });
    expect(audit).toMatchObject({ kind: 'milestone-dropped', reason: 'Musterbegründung', decision: A_DECISION });
    expect(record.facts.word).toEqual([
      {
        source: 'decision',
        asOfOn: today,
        acceptedOn: today,
        sequence: 1,
        round: null,
        unchanged: false,
        milestones: [{ key: STEP, droppedOn: today }],
      },
    ]);
  });

  it.each([
    [{ milestone: STEP, reason: ' ' }, 'reason-missing', '/reason'],
    [{ milestone: milestoneKey('step-9'), reason: 'a' }, 'milestone-unknown', '/milestone'],
  ])('refuses %j', (input, code, pointer) => {
    expect(refusalOf(() => dropMilestone(open().record(), input, A_DECISION, today))).toEqual({ code, pointer });
  });
});

import { aMeasure, END, measureCode, milestoneKey, on, planned } from '@wegmarke/domain-testing';
import { liveMeasure } from './live-measure';
import type { MilestoneWord } from './measure-facts';

const step = milestoneKey('step-1');

describe('what a measure is before any report', () => {
  it('is not begun, not assessed, its effect not yet to be judged', () => {
    expect(liveMeasure(aMeasure().facts())).toMatchObject({
      implementation: 'not_started',
      implementationKnownOn: null,
      effectiveOn: null,
      course: 'not_assessed',
      effect: 'not_yet',
      lastReportAsOfOn: null,
      startLastOn: null,
      milestones: [],
    });
  });
});

describe('overlaying the reports', () => {
  const measure = aMeasure()
    .reported({ asOfOn: on('2026-03-31'), acceptedOn: on('2026-04-20'), implementation: 'running', course: 'at_risk' })
    .reported({
      asOfOn: on('2026-01-31'),
      acceptedOn: on('2026-05-05'),
      implementation: 'preparing',
      effect: 'plausible',
    });

  it('knows a report from the day it was accepted', () => {
    expect(liveMeasure(measure.facts(), on('2026-04-19')).implementation).toBe('not_started');
    expect(liveMeasure(measure.facts(), on('2026-04-20')).implementation).toBe('running');
  });

  it('never lets an older as-of day overwrite a newer one, but takes what only the older one says', () => {
    expect(liveMeasure(measure.facts(), on('2026-05-05'))).toMatchObject({
      implementation: 'running',
      course: 'at_risk',
      effect: 'plausible',
      lastReportAsOfOn: '2026-03-31',
    });
  });

  it('decides between reports of one as-of day by the day, then by the order of acceptance', () => {
    const asOfOn = on('2026-03-31');
    const twice = aMeasure()
      .reported({ asOfOn, acceptedOn: on('2026-04-20'), implementation: 'running', course: 'critical' })
      .reported({ asOfOn, acceptedOn: on('2026-04-10'), implementation: 'preparing' })
      .reported({ asOfOn, acceptedOn: on('2026-04-20'), course: 'on_track' });
    expect(liveMeasure(twice.facts())).toMatchObject({ implementation: 'running', course: 'on_track' });
  });

  it('does not take a decision for a report', () => {
    const decided = measure.decided({ on: on('2026-06-01'), implementation: 'running' });
    expect(liveMeasure(decided.facts()).lastReportAsOfOn).toBe('2026-03-31');
  });

  it('remembers since when a course and an implementation are known without interruption', () => {
    const repeated = aMeasure()
      .reported({ asOfOn: on('2026-01-31'), implementation: 'running', course: 'on_track' })
      .reported({ asOfOn: on('2026-02-28'), implementation: 'running', course: 'at_risk' })
      .reported({ asOfOn: on('2026-03-31'), implementation: 'running', course: 'at_risk' });
    expect(liveMeasure(repeated.facts())).toMatchObject({
      implementationKnownOn: '2026-01-31',
      courseKnownOn: '2026-02-28',
    });
  });

  it('was not begun from the beginning if the first report only says so', () => {
    const same = aMeasure().reported({ asOfOn: on('2026-02-28'), implementation: 'not_started' });
    expect(liveMeasure(same.facts()).implementationKnownOn).toBeNull();
  });
});

describe('implemented, on hold and replaced', () => {
  const implemented = aMeasure().reported({
    asOfOn: on('2026-03-31'),
    implementation: 'implemented',
    effectiveOn: on('2026-03-15'),
    confirmedOn: on('2026-04-10'),
  });

  it('is confirmed from the day of the confirmation', () => {
    expect(liveMeasure(implemented.facts(), on('2026-04-09')).confirmedOn).toBeNull();
    expect(liveMeasure(implemented.facts(), on('2026-04-10')).confirmedOn).toBe('2026-04-10');
  });

  it('stays confirmed and keeps its day through a later report', () => {
    const again = implemented.reported({ asOfOn: on('2026-05-31'), implementation: 'implemented', effect: 'shown' });
    expect(liveMeasure(again.facts())).toMatchObject({
      confirmedOn: '2026-04-10',
      effectiveOn: '2026-03-15',
      effect: 'shown',
    });
  });

  it('takes a corrected day of effect from a later report', () => {
    const corrected = implemented.reported({
      asOfOn: on('2026-05-31'),
      implementation: 'implemented',
      effectiveOn: on('2026-03-10'),
    });
    expect(liveMeasure(corrected.facts()).effectiveOn).toBe('2026-03-10');
  });

  it('loses the confirmation when it runs again', () => {
    const again = implemented
      .decided({ on: on('2026-05-01'), implementation: 'running' })
      .reported({ asOfOn: on('2026-06-30'), implementation: 'implemented' });
    expect(liveMeasure(again.facts(), on('2026-05-01')).confirmedOn).toBeNull();
    expect(liveMeasure(again.facts())).toMatchObject({ confirmedOn: null, effectiveOn: '2026-06-30' });
  });

  it('keeps the day of re-decision as long as it is on hold', () => {
    const held = aMeasure()
      .reported({ asOfOn: on('2026-01-31'), implementation: 'on_hold', redecideOn: on('2026-06-30') })
      .reported({ asOfOn: on('2026-02-28'), implementation: 'on_hold' });
    const resumed = held.reported({ asOfOn: on('2026-03-31'), implementation: 'running' });
    expect(liveMeasure(held.facts()).redecideOn).toBe('2026-06-30');
    expect(liveMeasure(resumed.facts()).redecideOn).toBeNull();
  });

  it('names its successors', () => {
    const successors = [measureCode('3.2.7'), measureCode('3.2.8')];
    const replaced = aMeasure().decided({ on: on('2026-02-01'), implementation: 'replaced', successors });
    expect(liveMeasure(replaced.facts())).toMatchObject({ successors, effectiveOn: '2026-02-01' });
  });
});

describe('a milestone', () => {
  const measure = aMeasure()
    .withMilestone({ baselineOn: planned('2026-04-01', 'quarter') })
    .withEnd(on('2026-12-31'));
  const say = (asOfOn: string, word: Omit<MilestoneWord, 'key'>): Parameters<typeof measure.reported>[0] => ({
    asOfOn: on(asOfOn),
    milestones: [{ key: step, ...word }],
  });

  it('is planned for the last day of its span, without a forecast', () => {
    const [first, end] = liveMeasure(measure.facts()).milestones;
    expect(first).toMatchObject({ baselineLastOn: '2026-06-30', forecast: null, critical: false, open: true });
    expect(end).toMatchObject({ key: 'end', role: 'end', critical: true });
  });

  it('is unknown before its first baseline was set', () => {
    const added = aMeasure()
      .withMilestone({ baselineOn: on('2026-12-31'), setOn: on('2026-05-01') })
      .reported(say('2026-04-01', { forecast: planned('2027-01-31') }))
      .facts();
    expect(liveMeasure(added, on('2026-04-30')).milestones).toEqual([]);
    expect(liveMeasure(added, on('2026-05-01')).milestones).toMatchObject([{ forecastLastOn: '2027-01-31' }]);
  });

  it('counts a first forecast later than the baseline as a shift', () => {
    const late = measure.reported(say('2026-02-01', { forecast: planned('2026-07-30'), cause: 'staff' }));
    expect(liveMeasure(late.facts()).milestones[0]).toMatchObject({
      forecastKnownOn: '2026-02-01',
      shifts: { count: 1, days: 30, lastCause: 'staff' },
    });
  });

  it.each([
    ['an earlier day', planned('2026-05-15')],
    ['a more exact day inside the span', planned('2026-06-30')],
    ['the same span', planned('2026-05-01', 'quarter')],
  ])('does not count %s as a shift', (_case, forecast) => {
    expect(liveMeasure(measure.reported(say('2026-02-01', { forecast })).facts()).milestones[0]?.shifts.count).toBe(0);
  });

  it('sums up its shifts and keeps the last cause', () => {
    const often = measure
      .reported(say('2026-02-01', { forecast: planned('2026-07-10'), cause: 'staff' }))
      .reported(say('2026-03-01', { forecast: planned('2026-07-05') }))
      .reported(say('2026-04-01', { forecast: planned('2026-07-25'), cause: 'money' }))
      .reported(say('2026-05-01', { forecast: planned('2026-07-26') }));
    expect(liveMeasure(often.facts()).milestones[0]?.shifts).toEqual({ count: 3, days: 31, lastCause: null });
  });

  it('remembers the last day named when a forecast is taken back', () => {
    const back = measure
      .reported(say('2026-02-01', { forecast: planned('2026-07-30') }))
      .reported(say('2026-03-01', { forecast: null }));
    expect(liveMeasure(back.facts()).milestones[0]).toMatchObject({
      forecast: null,
      forecastLastOn: null,
      forecastKnownOn: '2026-03-01',
      shifts: { count: 1, days: 30 },
    });
    const again = back.reported(say('2026-04-01', { forecast: planned('2026-07-30') }));
    expect(liveMeasure(again.facts()).milestones[0]?.shifts).toMatchObject({ count: 1, days: 30 });
  });

  it('measures a first forecast by the baseline of that day', () => {
    const rebased = measure.withNewBaseline(step, on('2026-09-30'), on('2026-05-01'));
    const before = rebased.reported(say('2026-04-01', { forecast: planned('2026-07-10') }));
    const after = rebased.reported(say('2026-05-01', { forecast: planned('2026-07-10') }));
    expect(liveMeasure(before.facts()).milestones[0]?.shifts).toMatchObject({ count: 1, days: 10 });
    expect(liveMeasure(after.facts()).milestones[0]?.shifts.count).toBe(0);
  });

  it('is reached, dropped, and open again when that is taken back', () => {
    const reached = measure.reported(say('2026-05-31', { actualOn: on('2026-05-20') }));
    const dropped = measure.reported(say('2026-05-31', { droppedOn: on('2026-05-20') }));
    const takenBack = reached.reported(say('2026-06-30', { actualOn: null }));
    expect(liveMeasure(reached.facts()).milestones[0]).toMatchObject({ actualOn: '2026-05-20', open: false });
    expect(liveMeasure(dropped.facts()).milestones[0]).toMatchObject({ droppedOn: '2026-05-20', open: false });
    expect(liveMeasure(takenBack.facts()).milestones[0]).toMatchObject({
      actualOn: null,
      settledKnownOn: null,
      open: true,
    });
  });

  it('the plan does not know is passed over', () => {
    const unknown = measure.reported({
      asOfOn: on('2026-02-01'),
      milestones: [{ key: milestoneKey('nowhere'), actualOn: on('2026-01-20') }],
    });
    expect(liveMeasure(unknown.facts()).milestones).toEqual(liveMeasure(measure.facts()).milestones);
  });
});

describe('milestones when their measure ends', () => {
  const measure = aMeasure()
    .withMilestone({ baselineOn: on('2026-03-31') })
    .withMilestone({ baselineOn: on('2026-09-30') })
    .withEnd(on('2026-12-31'))
    .reported({ asOfOn: on('2026-04-01'), milestones: [{ key: step, actualOn: on('2026-03-20') }] });

  it('are closed on the day of the implementation, the end as reached', () => {
    const ended = measure.reported({
      asOfOn: on('2026-06-30'),
      implementation: 'implemented',
      effectiveOn: on('2026-06-15'),
    });
    expect(liveMeasure(ended.facts()).milestones).toMatchObject([
      { key: 'step-1', actualOn: '2026-03-20', closedOn: null },
      { key: 'step-2', actualOn: null, closedOn: '2026-06-15', open: false },
      { key: END, actualOn: '2026-06-15', closedOn: null, open: false },
    ]);
  });

  it.each(['dropped', 'replaced'] as const)('are all closed unreached when it is %s', (implementation) => {
    const ended = measure.decided({ on: on('2026-06-30'), implementation });
    const [, second, end] = liveMeasure(ended.facts()).milestones;
    expect([second, end]).toMatchObject([
      { closedOn: '2026-06-30', actualOn: null },
      { closedOn: '2026-06-30', actualOn: null },
    ]);
  });

  it('open again when the measure runs again', () => {
    const again = measure
      .decided({ on: on('2026-06-30'), implementation: 'dropped' })
      .decided({ on: on('2026-08-01'), implementation: 'running' });
    expect(liveMeasure(again.facts()).milestones.map(({ open }) => open)).toEqual([false, true, true]);
  });
});

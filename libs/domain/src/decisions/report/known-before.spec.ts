import { aMeasure, aReportContent, aRound, milestoneKey, on, type MeasureBuilder } from '@wegmarke/domain-testing';
import { knownBefore, leadIssues, prefilledContent, reportIssues, unchangedContent } from '../../index';
import type { Implementation } from '../../index';

const today = on('2026-03-01');
const ABOUT = { asOfOn: today, round: null };
const open = (): MeasureBuilder =>
  aMeasure()
    .withMilestone({ baselineOn: on('2026-06-30') })
    .withEnd(on('2026-12-31'));
const running = (): MeasureBuilder =>
  open().reported({ asOfOn: on('2026-01-20'), implementation: 'running', course: 'on_track', effect: 'plausible' });
const known = (measure: MeasureBuilder, day = today) => knownBefore(measure.record(), { ...ABOUT, asOfOn: day }, day);

describe('What a report starts from', () => {
  it('is the state known on its day, not on a later one', () => {
    const moved = running().reported({ asOfOn: on('2026-02-20'), implementation: 'preparing' });
    const round = aRound(2025).asOf(on('2026-01-31')).facts();
    expect(prefilledContent(moved.record(), { asOfOn: round.asOfOn, round }, null, today).implementation).toBe(
      'running',
    );
    expect(prefilledContent(moved.record(), ABOUT, null, today).implementation).toBe('preparing');
  });

  it('takes the texts of the last report as far as they still fit', () => {
    const cause = { key: 'money', text: 'Muster' } as const;
    const remedy = { text: 'Muster', dueOn: null, helpFrom: null };
    const narrative = { done: 'a', problems: 'b', next: 'c', helpNeeded: 'd' };
    const last = aReportContent({
      effect: 'plausible',
      evidence: 'Beleg',
      cause,
      remedy,
      narrative,
      remarkOnRule: 'x',
    });
    const content = (said: typeof last) => prefilledContent(running().record(), ABOUT, said, today);
    expect(content(last)).toMatchObject({
      course: 'on_track',
      cause,
      remedy,
      narrative,
      evidence: 'Beleg',
      remarkOnRule: 'x',
    });
    expect(content({ ...last, course: 'critical' })).toMatchObject({
      cause: null,
      remedy: null,
      remarkOnRule: null,
      narrative,
    });
    expect(content({ ...last, effect: 'shown' }).evidence).toBeNull();
    expect(content({ ...last, implementation: 'preparing' }).evidence).toBeNull();
  });

  it('leaves a course empty that was never assessed', () => {
    expect(prefilledContent(open().record(), ABOUT, null, today)).toMatchObject({
      course: null,
      narrative: { done: '' },
    });
  });

  it.each([
    ['running', { effectiveOn: null, redecideOn: null, reason: null }],
    ['on_hold', { effectiveOn: '2026-01-20', redecideOn: '2026-09-01', reason: 'Muster', course: null }],
    ['dropped', { effectiveOn: '2026-01-20', redecideOn: null, reason: 'Muster', course: null }],
    ['implemented', { effectiveOn: '2026-01-20', redecideOn: null, reason: null, course: null }],
  ] as const)('knows the days of a measure that is %s', (implementation: Implementation, expected) => {
    const measure = open().reported({ asOfOn: on('2026-01-20'), implementation, redecideOn: on('2026-09-01') });
    const last = aReportContent({ implementation, reason: 'Muster' });
    expect(prefilledContent(measure.record(), ABOUT, last, today)).toMatchObject(expected);
  });
});

describe('A confirmation of no change', () => {
  it('says what is known, so that nothing stands against it', () => {
    const record = running().record();
    const content = unchangedContent(record, ABOUT, null, today);
    expect(content).toMatchObject({ unchanged: true, implementation: 'running', effect: 'plausible' });
    expect(reportIssues(record, { ...ABOUT, content }, today)).toEqual([]);
    expect(known(running())).toMatchObject({ unchangedPossible: true, unchangedRefusal: null, unchangedInARow: 0 });
  });

  it('needs a reason the third time', () => {
    const twice = [on('2026-02-01'), on('2026-02-10')].reduce(
      (measure, asOfOn) => measure.reported({ asOfOn, unchanged: true }),
      running(),
    );
    expect(known(twice)).toMatchObject({
      unchangedInARow: 2,
      unchangedPossible: true,
      unchangedRefusal: 'unchanged-reason-missing',
    });
  });

  it('is not possible while a milestone is overdue', () => {
    expect(known(running(), on('2026-07-01'))).toMatchObject({
      unchangedPossible: false,
      unchangedRefusal: 'unchanged-while-overdue',
    });
  });

  it('is judged without what a correction still lacks', () => {
    const record = running().record();
    const correction = { ...ABOUT, corrects: 1 };
    expect(knownBefore(record, correction, today)).toMatchObject({ unchangedRefusal: null, hasCourse: true });
  });

  it('knows a permanent measure without an open milestone to have no course', () => {
    const permanent = aMeasure()
      .permanent()
      .withMilestone({ baselineOn: on('2026-06-30') });
    const reached = permanent.reported({
      asOfOn: on('2026-01-20'),
      implementation: 'running',
      milestones: [{ key: milestoneKey('step-1'), actualOn: on('2026-01-15') }],
    });
    expect(known(reached).hasCourse).toBe(false);
    expect(known(permanent).hasCourse).toBe(true);
  });
});

describe('The lead of a report', () => {
  it('is asked for again when the lead has moved on', () => {
    const { facts } = open().record();
    const [lead] = facts.leads;
    if (!lead) throw new Error('a measure has a lead');
    const moved = open().ledBy('ministry-z' as never, today);
    expect(leadIssues(open().record(), lead.ministry, today)).toEqual([]);
    expect(leadIssues(moved.record(), lead.ministry, today)).toMatchObject([
      { pointer: '', code: 'lead-moved', data: { ministry: 'ministry-z' } },
    ]);
  });
});

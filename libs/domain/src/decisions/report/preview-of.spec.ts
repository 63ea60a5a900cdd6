import {
  aContext,
  aMeasure,
  anInterimReport,
  aReportContent,
  aRound,
  END,
  milestoneKey,
  on,
} from '@wegmarke/domain-testing';
import fc from 'fast-check';
import {
  acceptReport,
  addDays,
  COURSES,
  divergence,
  EFFECTS,
  IMPLEMENTATIONS,
  previewOf,
  reportIssues,
  stateOn,
  type FiledReport,
  type StatusReportContent,
} from '../../index';

const today = on('2026-09-01');
const context = aContext();
const measure = aMeasure()
  .withMilestone({ baselineOn: on('2026-06-30') })
  .withEnd(on('2026-12-31'))
  .reported({ asOfOn: on('2026-01-20'), implementation: 'running', course: 'on_track' });
const record = measure.record();

const day = fc.integer({ min: -200, max: 900 }).map((offset) => addDays(today, offset));
const milestone = fc.record(
  {
    key: fc.constantFrom(milestoneKey('step-1'), END, milestoneKey('nowhere')),
    forecast: fc.option(fc.record({ on: day, precision: fc.constantFrom('day' as const, 'month' as const) })),
    actualOn: fc.option(day),
    cause: fc.constant('money' as const),
  },
  { requiredKeys: ['key', 'cause'] },
);
const content: fc.Arbitrary<StatusReportContent> = fc
  .record({
    unchanged: fc.constantFrom(false, false, true),
    implementation: fc.constantFrom('running' as const, 'running' as const, ...IMPLEMENTATIONS),
    course: fc.option(fc.constantFrom(...COURSES)),
    effect: fc.constantFrom(...EFFECTS),
    effectiveOn: fc.option(day),
    redecideOn: fc.option(day),
    milestones: fc.array(milestone, { maxLength: 2 }),
  })
  .map((said) => {
    const grounds = { reason: 'Muster', evidence: 'Muster', cause: { key: 'money', text: 'Muster' } } as const;
    return aReportContent({ ...grounds, remedy: { text: 'Muster', dueOn: today, helpFrom: null }, ...said });
  });
const report: fc.Arbitrary<FiledReport> = fc.tuple(content, fc.integer({ min: 0, max: 300 })).map(([said, age]) => ({
  ...anInterimReport(said, addDays(today, -age)),
}));

describe('The preview of a report', () => {
  it('is exactly what its acceptance yields', () => {
    let acceptable = 0;
    fc.assert(
      fc.property(report, (filed) => {
        const preview = previewOf(record, filed, context, today);
        if (reportIssues(record, filed, today).length > 0) return;
        acceptable += 1;
        const after = stateOn(acceptReport(record, filed, today).record.facts, context, today);
        expect({ computed: preview.computed, reported: preview.reported }).toEqual({
          computed: after?.computed,
          reported: after?.reported,
        });
        expect(preview.divergence).toBe(divergence(preview.reported, preview.computed?.verdict ?? null));
      }),
      { numRuns: 600 },
    );
    expect(acceptable).toBeGreaterThan(20);
  });

  it('also reads a form that is far from complete', () => {
    const unfinished = anInterimReport(
      { course: null, milestones: [{ key: milestoneKey('nowhere'), actualOn: today }] },
      today,
    );
    expect(reportIssues(record, unfinished, today)).not.toEqual([]);
    expect(previewOf(record, unfinished, context, today).computed).toMatchObject({ verdict: 'at_risk' });
  });

  it('shows the round’s older word to change nothing once a newer one is known', () => {
    const newer = measure.reported({
      asOfOn: on('2026-08-20'),
      course: 'on_track',
      milestones: [{ key: milestoneKey('step-1'), actualOn: on('2026-08-01') }],
    });
    const round = aRound(2026).asOf(on('2026-07-31')).facts();
    const older = { content: aReportContent({ course: 'critical' }), asOfOn: round.asOfOn, round };
    expect(previewOf(newer.record(), older, context, today)).toMatchObject({
      computed: { verdict: 'on_track' },
      reported: 'on_track',
    });
  });

  it('has nothing to say of a measure that was cancelled, or has no course', () => {
    const nothing = { computed: null, reported: null, divergence: null };
    const cancelled = measure.cancelledOn(on('2026-05-01')).record();
    expect(previewOf(cancelled, anInterimReport({}, today), context, today)).toEqual(nothing);
    const done = anInterimReport(
      { implementation: 'implemented', course: null, effectiveOn: today, evidence: 'x' },
      today,
    );
    expect(previewOf(record, done, context, today)).toEqual(nothing);
  });
});

import { snapshotMeasure, type MeasureCode } from '../index';
import {
  aContext,
  aMeasure,
  aReportContent,
  aRequest,
  aRound,
  measureCode,
  milestoneKey,
  ministryKey,
  on,
  planned,
  roundKey,
} from '@wegmarke/domain-testing';

describe('A measure in a snapshot', () => {
  const step = milestoneKey('step-1');
  const measure = () =>
    aMeasure()
      .recordedOn(on('2025-01-01'))
      .ledBy(ministryKey('ministry-a'))
      .withMilestone({ key: step, baselineOn: on('2025-10-31'), setOn: on('2025-01-01') })
      .withEnd(planned('2026-12-31'), on('2025-01-01'))
      .withDetails({ milestoneTitles: { 'step-1': { de: 'Musterschritt', fr: null } } });
  const narrative = { done: 'Mustertext', problems: '', next: '', helpNeeded: '' };
  const sealed = aRound(2025).sealedOn(on('2026-03-15')).sealed();
  const context = aContext({ rounds: [sealed], requests: [aRequest(2025)] });

  it('holds a measure as the round established it', () => {
    const reported = measure().reported({
      asOfOn: on('2025-12-31'),
      acceptedOn: on('2026-02-10'),
      round: roundKey('2025'),
      implementation: 'running',
      milestones: [
        { key: step, actualOn: on('2025-12-01') },
        { key: milestoneKey('end'), actualOn: on('2026-01-15') },
      ],
    });
    const words = aReportContent({ narrative, remarkOnRule: 'Musteranmerkung' });
    const taken = snapshotMeasure(reported.record(), words, context, sealed);
    expect(taken).toMatchObject({ code: '3.2.1', narrative, state: { implementation: 'running', lead: 'ministry-a' } });
    expect(taken).toMatchObject({ remarkOnRule: 'Musteranmerkung', needsHelp: false, coordinatorView: null });
    expect(taken?.milestones).toEqual([
      {
        key: step,
        role: 'step',
        critical: false,
        title: { de: 'Musterschritt', fr: null },
        baseline: planned('2025-10-31'),
        forecast: null,
        actualOn: '2025-12-01',
        droppedOn: null,
        shifts: { count: 0, days: 0, lastCause: null },
      },
      {
        key: 'end',
        role: 'end',
        critical: true,
        title: null,
        baseline: planned('2026-12-31'),
        forecast: null,
        actualOn: null,
        droppedOn: null,
        shifts: { count: 0, days: 0, lastCause: null },
      },
    ]);
  });

  it('says whom it came from and who came after it, in the order of codes', () => {
    const codes = (...of: string[]): MeasureCode[] => of.map(measureCode);
    const replaced = measure()
      .withDetails({ predecessors: codes('1.1.2', '1.1.1') })
      .decided({ on: on('2025-06-01'), implementation: 'replaced', successors: codes('3.2.9', '3.2.8') });
    expect(snapshotMeasure(replaced.record(), null, context, sealed)).toMatchObject({
      predecessors: ['1.1.1', '1.1.2'],
      successors: ['3.2.8', '3.2.9'],
      narrative: null,
      remarkOnRule: null,
      needsHelp: false,
    });
  });

  it('counts the moves of a forecast and keeps the last reason', () => {
    const moved = measure().reported({
      asOfOn: on('2025-09-30'),
      milestones: [{ key: step, forecast: planned('2025-11-30'), cause: 'staff' }],
    });
    const taken = snapshotMeasure(moved.record(), null, context, sealed);
    expect(taken?.milestones[0]?.shifts).toEqual({ count: 1, days: 30, lastCause: 'staff' });
  });

  it.each([
    ['nothing asked', {}, false],
    ['a text', { narrative: { done: '', problems: '', next: '', helpNeeded: 'Musterbitte' } }, true],
    ['somebody named', { remedy: { text: 'Muster', dueOn: null, helpFrom: 'Musterstelle' } }, true],
    ['a remedy without help', { remedy: { text: 'Muster', dueOn: null, helpFrom: null } }, false],
    ['blanks', { remedy: { text: 'Muster', dueOn: null, helpFrom: ' ' } }, false],
  ])('asks for help with %s: %j → %s', (_, words, needsHelp) => {
    expect(snapshotMeasure(measure().record(), aReportContent(words), context, sealed)?.needsHelp).toBe(needsHelp);
  });

  it('leaves out a measure recorded after the as-of day', () => {
    expect(snapshotMeasure(aMeasure().recordedOn(on('2026-01-01')).record(), null, context, sealed)).toBeNull();
  });
});

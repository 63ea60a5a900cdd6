import { aContext, aMeasure, milestoneKey, on } from '@wegmarke/domain-testing';
import { stateOn } from '../state/state-on';

const step = milestoneKey('step-1');
const sinceOf = (measure: ReturnType<typeof aMeasure>, day: string): string | null | undefined =>
  stateOn(measure.facts(), aContext(), on(day))?.computed?.since;

describe('nothing is amiss before the plan said so', () => {
  const running = aMeasure().reported({ asOfOn: on('2026-01-01'), implementation: 'running' });

  it.each([false, true])('with a baseline moved into the past by decision (critical: %s)', (critical) => {
    const moved = running
      .withMilestone({ baselineOn: on('2026-12-31'), critical })
      .withNewBaseline(step, on('2026-02-28'), on('2026-06-10'));
    expect(sinceOf(moved, '2026-07-01')).toBe('2026-06-10');
  });

  it('with a milestone and a start that had passed when the measure was taken in', () => {
    const late = aMeasure().recordedOn(on('2026-06-10'));
    expect(sinceOf(late.withMilestone({ baselineOn: on('2026-05-31') }), '2026-07-01')).toBe('2026-06-10');
    expect(sinceOf(late.startingOn(on('2026-03-31')), '2026-07-01')).toBe('2026-06-10');
  });
});

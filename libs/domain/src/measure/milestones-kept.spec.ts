import { aMeasure, milestoneKey, on, planned } from '@wegmarke/domain-testing';
import type { LocalDate } from '../calendar/local-date';
import { liveMeasure } from './live-measure';
import type { MeasureFacts, MilestoneWord } from './measure-facts';
import { expiredBaselineOn, isKeptOn, milestonesDueOn, milestonesKeptOn } from './milestones-kept';

const step = milestoneKey('step-1');
const measure = aMeasure().withMilestone({ baselineOn: on('2026-03-31') });

function countOn(facts: MeasureFacts, day: LocalDate): { due: number; kept: number } {
  const { milestones } = liveMeasure(facts, day);
  return { due: milestonesDueOn(milestones, day), kept: milestonesKeptOn(milestones, day) };
}

function afterWord(word: Omit<MilestoneWord, 'key'>): MeasureFacts {
  return measure.reported({ asOfOn: on('2026-03-01'), milestones: [{ key: step, ...word }] }).facts();
}

describe('a milestone counts', () => {
  it('from the day after the last day of its baseline', () => {
    expect(countOn(measure.facts(), on('2026-03-31')).due).toBe(0);
    expect(countOn(measure.facts(), on('2026-04-01')).due).toBe(1);
  });

  it.each([
    ['2026-03-31', 1],
    ['2026-04-01', 0],
  ])('as kept when reached on or before it: %s → %i', (day, kept) => {
    expect(countOn(afterWord({ actualOn: on(day) }), on('2026-06-01'))).toEqual({ due: 1, kept });
  });

  it.each([
    ['2026-03-31', 0],
    ['2026-04-01', 1],
  ])('only if it was not dropped before: dropped on %s → %i', (day, due) => {
    expect(countOn(afterWord({ droppedOn: on(day) }), on('2026-06-01')).due).toBe(due);
  });

  it('says of each milestone whether it was kept', () => {
    const [kept] = liveMeasure(afterWord({ actualOn: on('2026-03-20') })).milestones;
    expect(kept && isKeptOn(kept, on('2026-06-01'))).toBe(true);
    expect(kept && isKeptOn(kept, on('2026-03-31'))).toBe(false);
  });
});

describe('the baseline that counts', () => {
  const promisedOn = (facts: MeasureFacts, day: string): LocalDate | null => {
    const [milestone] = liveMeasure(facts, on(day)).milestones;
    return milestone === undefined ? null : expiredBaselineOn(milestone, on(day));
  };

  it('is the first that expired, whatever was decided afterwards', () => {
    const movedAfter = measure.withNewBaseline(step, on('2026-12-31'), on('2026-04-01')).facts();
    expect(promisedOn(movedAfter, '2026-06-01')).toBe('2026-03-31');
    expect(promisedOn(movedAfter, '2027-06-01')).toBe('2026-03-31');
  });

  it('is the later one if it was moved on its last day', () => {
    const movedInTime = measure.withNewBaseline(step, on('2026-12-31'), on('2026-03-31')).facts();
    expect(promisedOn(movedInTime, '2026-12-31')).toBeNull();
    expect(promisedOn(movedInTime, '2027-01-01')).toBe('2026-12-31');
  });

  it('is never one that was replaced on the very day it was set', () => {
    const mistaken = aMeasure()
      .withMilestone({ baselineOn: on('2025-03-31'), setOn: on('2026-01-01') })
      .withNewBaseline(step, on('2026-12-31'), on('2026-01-01'))
      .facts();
    expect(promisedOn(mistaken, '2026-06-01')).toBeNull();
  });

  it('may have expired before it was known', () => {
    const old = aMeasure()
      .withMilestone({ baselineOn: planned('2024-05-01', 'year'), setOn: on('2026-01-01') })
      .facts();
    expect(promisedOn(old, '2026-01-01')).toBe('2024-12-31');
  });
});

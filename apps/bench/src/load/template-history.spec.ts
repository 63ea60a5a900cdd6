import { sameState } from '@wegmarke/domain';
import { TODAY } from './frame';
import { templateHistory } from './template-history';

const NUMBERS = Array.from({ length: 60 }, (_, index) => index + 1);

describe('the history of a template', () => {
  it('is the same in every run', () => {
    expect(templateHistory(7)).toEqual(templateHistory(7));
    expect(templateHistory(7)).not.toEqual(templateHistory(8));
  });

  it.each(NUMBERS)('has no gap and no end, and changes from interval to interval (%i)', (number) => {
    const { intervals, versions } = templateHistory(number);
    expect(intervals[0]?.from_on).toBe(versions[0]?.from_on);
    expect(intervals.at(-1)?.to_on).toBeNull();
    for (const [index, interval] of intervals.slice(1).entries()) {
      const before = intervals[index];
      expect(before?.to_on).toBe(interval.from_on);
      expect(before?.version === interval.version && sameState(before.state, interval.state)).toBe(false);
    }
  });

  it.each(NUMBERS)('points to the version that was in force (%i)', (number) => {
    const { intervals, versions } = templateHistory(number);
    for (const { from_on, version } of intervals) {
      const inForce = versions.findLast((candidate) => candidate.from_on <= from_on);
      expect(version).toBe(inForce?.version);
    }
  });

  it('gives a believable mixture', () => {
    const today = NUMBERS.map((number) => stateToday(number));
    expect(today).not.toContain(undefined);
    expect(new Set(today.map((state) => state?.status)).size).toBeGreaterThan(4);
    expect(new Set(today.map((state) => state?.computed?.verdict)).size).toBeGreaterThan(2);
  });
});

function stateToday(number: number) {
  const { intervals } = templateHistory(number);
  return intervals.find(({ from_on, to_on }) => from_on <= TODAY && (to_on === null || to_on > TODAY))?.state;
}

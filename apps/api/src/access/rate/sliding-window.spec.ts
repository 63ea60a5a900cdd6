import { SlidingWindow } from './sliding-window';

const MINUTE = 60_000;

describe('a sliding window of three a minute', () => {
  const counted = (window: SlidingWindow, ...instants: number[]): number[] =>
    instants.map((instant) => window.count('k', MINUTE * 100 + instant));

  it('lets three pass and tells the fourth how long to wait', () => {
    expect(counted(new SlidingWindow(3, MINUTE), 0, 0, 0, 15_000)).toEqual([0, 0, 0, 45_000]);
  });

  it('counts every key by itself', () => {
    const window = new SlidingWindow(1, MINUTE);
    expect([window.count('a', MINUTE), window.count('b', MINUTE), window.count('a', MINUTE)]).toEqual([0, 0, MINUTE]);
  });

  it('gives no second burst at the turn of the minute', () => {
    const window = new SlidingWindow(3, MINUTE);
    expect(counted(window, 59_000, 59_000, 59_000)).toEqual([0, 0, 0]);
    expect(counted(window, 61_000)[0]).toBeGreaterThan(0);
  });

  it('lets pass again after the time it named', () => {
    const window = new SlidingWindow(3, MINUTE);
    counted(window, 0, 0, 0);
    const [wait = 0] = counted(window, 61_000);
    expect(wait).toBeGreaterThan(0);
    // A millisecond is lost to rounding.
    expect(counted(window, 61_000 + wait - 2)[0]).toBeGreaterThan(0);
    expect(counted(window, 61_000 + wait)).toEqual([0]);
  });

  it('forgets after two windows', () => {
    const window = new SlidingWindow(1, MINUTE);
    expect(counted(window, 0, 2 * MINUTE)).toEqual([0, 0]);
  });

  it('is not confused by a clock that is set back', () => {
    const window = new SlidingWindow(1, MINUTE);
    expect(counted(window, MINUTE)).toEqual([0]);
    expect(counted(window, 0)[0]).toBeGreaterThan(0);
  });
});

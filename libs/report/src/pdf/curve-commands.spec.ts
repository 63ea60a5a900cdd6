import { curveCommands } from './curve-commands';

describe('the outline of a path', () => {
  it('has absolute lines, from relative, horizontal and vertical ones', () => {
    expect(curveCommands('M2 2h12v12H2z')).toEqual([['M', 2, 2], ['L', 14, 2], ['L', 14, 14], ['L', 2, 14], ['Z']]);
  });

  it('goes on with lines after a move, and from the start after a close', () => {
    expect(curveCommands('M1 1 3 1zl0 2')).toEqual([['M', 1, 1], ['L', 3, 1], ['Z'], ['L', 1, 3]]);
  });

  it('turns half a circle into two quarters that end where it ends', () => {
    const [, first, second] = curveCommands('M8 1.5a6.5 6.5 0 1 1 0 13');
    expect(first?.slice(-2)).toEqual([14.5, 8]);
    expect(second?.slice(-2)).toEqual([8, 14.5]);
  });

  it('goes the long way round where the path says so', () => {
    const long = curveCommands('M5 8a3 3 0 1 1 3 3');
    expect(long).toHaveLength(4);
    expect(long.at(-1)?.slice(-2)).toEqual([8, 11]);
    expect(long.some(([, , , , , , y]) => typeof y === 'number' && y < 6)).toBe(true);
  });
});

import { partitionPercent, percentOf } from './percent';

describe('a single share', () => {
  it.each([
    [48, 100, 48],
    [1, 3, 33],
    [2, 3, 67],
    [1, 200, 1],
    [29, 200, 15],
    [1, 201, 0],
    [199, 200, 100],
    [0, 7, 0],
    [7, 7, 100],
  ])('%d of %d is %d %%, rounded half up', (numerator, denominator, percent) => {
    expect(percentOf(numerator, denominator)).toBe(percent);
  });

  it('does not exist without a denominator', () => {
    expect(percentOf(0, 0)).toBeNull();
  });
});

describe('the shares of a partition', () => {
  it.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [48, 52],
      [48, 52],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1],
      [15, 15, 14, 14, 14, 14, 14],
    ],
    [
      [2, 0, 1],
      [67, 0, 33],
    ],
    [
      [1, 2, 3],
      [17, 33, 50],
    ],
    [
      [0, 5],
      [0, 100],
    ],
  ])('of %j are %j', (counts, shares) => {
    expect(partitionPercent(counts)).toEqual(shares);
  });

  it('are all 0 when nothing is counted', () => {
    expect(partitionPercent([0, 0, 0])).toEqual([0, 0, 0]);
  });
});

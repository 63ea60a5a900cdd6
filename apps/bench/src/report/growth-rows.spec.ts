import type { GrowthPoint } from '../measure/growth';
import { growthRows } from './growth-rows';

const point = (measures: number, overviewMs: number, trendMs: number): GrowthPoint => ({
  loaded: { measures, intervals: measures * 27, intervalsPerMeasure: 27, seconds: 1 },
  overview: { median: overviewMs, p95: overviewMs },
  trend: { median: trendMs, p95: trendMs },
  cells: measures,
  memoryMb: null,
});

const verdicts = (points: GrowthPoint[]) => growthRows(points).map((row) => row.at(-1));

describe('growth', () => {
  it('meets its target as long as ten times as many measures take ten times as long', () => {
    expect(verdicts([point(100, 5, 4), point(1_000, 50, 20)])).toEqual(['', 'met']);
  });

  it('misses it when one of the questions grows faster', () => {
    expect(verdicts([point(100, 5, 4), point(1_000, 20, 41)])).toEqual(['', '**not met**']);
  });
});

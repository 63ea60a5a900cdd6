import type { GrowthPoint } from '../measure/growth';
import { TARGETS } from './benchmark';
import { megabytes, ms, ratio, verdict, whole } from './numbers';

export function growthRows(points: readonly GrowthPoint[]): string[][] {
  return points.map((point, index) => growthRow(point, points[index - 1]));
}

function growthRow(
  { loaded, cells, overview, trend, memoryMb }: GrowthPoint,
  before: GrowthPoint | undefined,
): string[] {
  const factors = before && [overview.median / before.overview.median, trend.median / before.trend.median];
  const [overviewFactor, trendFactor] = factors?.map(ratio) ?? ['', ''];
  return [
    whole(loaded.measures),
    whole(loaded.intervals),
    whole(cells),
    ms(overview.median),
    overviewFactor ?? '',
    ms(trend.median),
    trendFactor ?? '',
    megabytes(memoryMb),
    factors ? `≤ ${TARGETS.growthPerTenfold}` : '',
    factors ? verdict(Math.max(...factors) <= TARGETS.growthPerTenfold) : '',
  ];
}

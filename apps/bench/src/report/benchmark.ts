import type { EmbeddedSize } from '../measure/embedded';
import type { GrowthPoint } from '../measure/growth';
import type { MainSize } from '../measure/main-size';
import type { BenchPlan } from '../plan';
import type { Machine } from './machine';

/** Everything one run has found out. */
export interface Benchmark {
  readonly plan: BenchPlan;
  readonly machine: Machine;
  readonly main: MainSize;
  readonly growth: readonly GrowthPoint[];
  readonly embedded: EmbeddedSize;
  readonly seconds: number;
}

/** What we promise; printed beside each number, never a reason for a failed run. */
export const TARGETS = {
  /** Overview over HTTP against its own SQL, at most. */
  overviewToSql: 1.5,
  /** 304 answers a second against one row from a bare server, at least. */
  unchangedToBare: 0.6,
  /** Ten times the measures take at most so many times as long. */
  growthPerTenfold: 10,
  trendMs: 1_000,
} as const;

import type { EmbeddedSize } from '../measure/embedded';
import type { GrowthPoint } from '../measure/growth';
import type { MainSize } from '../measure/main-size';
import type { Reports } from '../measure/reports';
import type { BenchPlan } from '../plan';
import type { Machine } from './machine';

/** Everything one run has found out. */
export interface Benchmark {
  readonly plan: BenchPlan;
  readonly machine: Machine;
  readonly main: MainSize;
  readonly growth: readonly GrowthPoint[];
  readonly embedded: EmbeddedSize;
  readonly reports: Reports;
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
  /** The PDF of a report against the typesetter alone, at most. */
  pdfToTypesetter: 1.3,
  /** A long report of about so many pages. */
  longReportPages: 150,
  longReportMs: 10_000,
  longReportMb: 400,
  servedFileMs: 20,
  /** The overview while a file is made against the overview otherwise, at most. */
  besideExport: 1.5,
} as const;

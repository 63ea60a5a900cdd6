/** How much is measured. */
export interface BenchPlan {
  readonly name: 'full' | 'quick';
  /** Ascending, each ten times the one before. */
  readonly sizes: readonly number[];
  /** The size at which everything is measured; one of `sizes`. */
  readonly mainSize: number;
  readonly embeddedSize: number;
  /** Sequential requests per question; a third of them for growth. */
  readonly rounds: number;
  /** Of each turn of the requests per second. */
  readonly secondsPerTurn: number;
}

export const FULL: BenchPlan = {
  name: 'full',
  sizes: [100, 1_000, 10_000, 100_000],
  mainSize: 10_000,
  embeddedSize: 10_000,
  rounds: 25,
  secondsPerTurn: 3,
};

/** For checks: does every measurement still run, and roughly where are we. */
export const QUICK: BenchPlan = {
  name: 'quick',
  sizes: [100, 1_000],
  mainSize: 1_000,
  embeddedSize: 100,
  rounds: 12,
  secondsPerTurn: 1,
};

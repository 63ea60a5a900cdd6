import type { LoadedDatabase } from '../load/loaded-database';
import type { LoadedStrategy } from '../load/bulk-load';
import type { Child } from '../server/child';
import { startProduct } from '../server/product-server';
import { askWell } from './ask';
import { QUESTIONS } from './questions';
import { type Samples, timeInTurn } from './samples';

/** The same questions at one size. */
export interface GrowthPoint {
  readonly loaded: LoadedStrategy;
  readonly overview: Samples;
  readonly trend: Samples;
  readonly cells: number;
  readonly memoryMb: number | null;
}

export async function measureGrowth(main: string, database: LoadedDatabase, rounds: number): Promise<GrowthPoint> {
  const product = await startProduct(main, { url: database.url });
  try {
    const acts = [QUESTIONS.overviewToday, QUESTIONS.trend].map((path) => () => askWell(product.url + path));
    const [overview, trend] = (await timeInTurn(acts, rounds)) as [Samples, Samples];
    const cells = await countCells(product, database.loaded.measures);
    return { loaded: database.loaded, overview, trend, cells, memoryMb: product.memoryMb() };
  } finally {
    await product.stop();
  }
}

/** Fails when the cube does not count every measure once: then something else is measured than is said. */
async function countCells(product: Child, measures: number): Promise<number> {
  const { body } = await askWell(product.url + QUESTIONS.cubeToday);
  const { total, cells } = JSON.parse(body.toString()) as { total: number; cells: readonly unknown[] };
  if (total !== measures) throw new Error(`the cube counts ${total} of ${measures} measures`);
  return cells.length;
}

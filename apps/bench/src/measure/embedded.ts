import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@wegmarke/database';
import { bulkLoad, type LoadedStrategy } from '../load/bulk-load';
import { startProduct } from '../server/product-server';
import { askWell } from './ask';
import { QUESTIONS } from './questions';
import { type Samples, timeInTurn } from './samples';

export interface EmbeddedSize {
  readonly loaded: LoadedStrategy;
  readonly overview: Samples;
  readonly memoryMb: number | null;
}

/** The overview from the embedded database, in one process with the server. */
export async function measureEmbedded(main: string, measures: number, rounds: number): Promise<EmbeddedSize> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wegmarke-bench-'));
  try {
    await (await startProduct(main, { dataDir })).stop();
    const loaded = await load(dataDir, measures);
    const product = await startProduct(main, { dataDir });
    try {
      const acts = [() => askWell(product.url + QUESTIONS.overviewToday)];
      const [overview] = (await timeInTurn(acts, rounds)) as [Samples];
      return { loaded, overview, memoryMb: product.memoryMb() };
    } finally {
      await product.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function load(dataDir: string, measures: number): Promise<LoadedStrategy> {
  const database = await openDatabase({ dataDir, entities: [] });
  try {
    return await bulkLoad((text, values) => database.query(text, values), measures);
  } finally {
    await database.close();
  }
}

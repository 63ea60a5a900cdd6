import { join } from 'node:path';
import { TODAY } from '../load/frame';
import { type Child, startChild } from './child';
import { READER, signIn } from './sessions';

export interface ProductServerOptions {
  /** PostgreSQL by `url`, or the embedded database in `dataDir`. */
  readonly url?: string;
  readonly dataDir?: string;
  /** File to which every statement is written as one line of JSON. */
  readonly recordTo?: string;
  /** With the sample strategy, which takes about a minute to load. */
  readonly sampleData?: boolean;
  /** Who is signed in beside the reader. */
  readonly people?: readonly string[];
}

/** Starts the built product as `npm start` does, on the fixed day and without sample data unless asked for, and signs its people in. */
export async function startProduct(main: string, options: ProductServerOptions): Promise<Child> {
  const recorder = options.recordTo ? ['--require', join(__dirname, 'recorder.js')] : [];
  const product = await startChild([...recorder, main], {
    PORT: '0',
    DEMO_DATA: options.sampleData ? 'on' : 'off',
    LOG_LEVEL: 'error',
    // Reports are written faster here than people write.
    WRITES_PER_MINUTE: '100000',
    CLOCK_TODAY: TODAY,
    ...(options.url && { DATABASE_URL: options.url }),
    ...(options.dataDir && { DATA_DIR: options.dataDir }),
    ...(options.recordTo && { BENCH_RECORD_TO: options.recordTo }),
  });
  for (const person of new Set([READER, ...(options.people ?? [])])) await signIn(product.url, person);
  return product;
}

import { join } from 'node:path';
import type { LoadedDatabase } from '../load/loaded-database';
import { openRound } from '../load/open-round';
import { connect } from '../load/sql';
import type { BenchPlan } from '../plan';
import { type Child, startChild } from '../server/child';
import { startProduct } from '../server/product-server';
import { askWell } from './ask';
import { compareAll, type Comparison } from './comparison';
import { OF_READERS, QUESTIONS, type Question } from './questions';
import { unchangedAgainstBare, type UnchangedRatio } from './requests-per-second';
import { type Samples, timeInTurn } from './samples';
import { DESK, measureWriting, WORK, WRITERS, type Writing } from './writing';

export interface MainSize {
  readonly comparisons: readonly Comparison[];
  readonly unchanged: UnchangedRatio;
  readonly listPage: Samples;
  readonly search: Samples;
  readonly writing: Writing;
  readonly memoryAtStartMb: number | null;
  readonly memoryAfterLoadMb: number | null;
}

/** First everything that is read; then a round is opened, a ministry looks at its work and reports are written. */
export async function measureMainSize(plan: BenchPlan, main: string, database: LoadedDatabase): Promise<MainSize> {
  const { url } = database;
  const product = await startProduct(main, { url, people: WRITERS });
  const compared = { product, main, url, rounds: plan.rounds };
  try {
    const memoryAtStartMb = product.memoryMb();
    const read = await compareAll(compared, [...OF_READERS, await oneMeasure(product)]);
    await expectFindings(product);
    const lists = [QUESTIONS.listPage, QUESTIONS.search].map((path) => () => askWell(product.url + path));
    const [listPage, search] = (await timeInTurn(lists, plan.rounds)) as [Samples, Samples];
    const unchanged = await measureUnchanged(product, url, plan.secondsPerTurn);
    await on(url, ({ sql }) => openRound(sql));
    const work = await compareAll(compared, [{ name: 'work', path: WORK, person: DESK }]);
    const writing = await measureWriting(product, plan.rounds);
    const comparisons = [...read, ...work];
    const memoryAfterLoadMb = product.memoryMb();
    return { comparisons, unchanged, listPage, search, writing, memoryAtStartMb, memoryAfterLoadMb };
  } finally {
    await product.stop();
  }
}

/** The first of the list, by its id. */
async function oneMeasure(product: Child): Promise<Question> {
  const { body } = await askWell(product.url + QUESTIONS.listPage);
  const { items } = JSON.parse(body.toString()) as { items: readonly { id: string }[] };
  return { name: 'measure', path: `/api/measures/${items[0]?.id}` };
}

async function measureUnchanged(product: Child, url: string, seconds: number): Promise<UnchangedRatio> {
  const bare = await startChild([join(__dirname, '..', 'server', 'bare-server.js')], { BENCH_DATABASE_URL: url });
  try {
    const row = `/rows/${await strategyId(url)}`;
    return await unchangedAgainstBare(product, QUESTIONS.overviewToday, bare, row, seconds);
  } finally {
    await bare.stop();
  }
}

async function strategyId(url: string): Promise<string> {
  const [row] = await on(url, ({ sql }) => sql<{ id: string }>('select id from strategy'));
  return row?.id ?? '';
}

async function on<T>(url: string, work: (connection: Awaited<ReturnType<typeof connect>>) => Promise<T>): Promise<T> {
  const connection = await connect(url);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** A search that finds nothing would be fast for nothing. */
async function expectFindings(product: Child): Promise<void> {
  const { body } = await askWell(product.url + QUESTIONS.search);
  if ((JSON.parse(body.toString()) as { total: number }).total === 0) throw new Error('the search found no measure');
}

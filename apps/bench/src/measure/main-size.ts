import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadedDatabase } from '../load/loaded-database';
import { connect } from '../load/sql';
import type { BenchPlan } from '../plan';
import { type Child, startChild } from '../server/child';
import { startProduct } from '../server/product-server';
import { askWell } from './ask';
import { QUESTIONS } from './questions';
import { recordWaves, type Wave } from './recorded-waves';
import { Replay } from './replay';
import { unchangedAgainstBare, type UnchangedRatio } from './requests-per-second';
import { type Samples, timeInTurn } from './samples';

/** One question over HTTP, uncached, beside its own statements through bare `pg`. */
export interface Comparison {
  readonly question: keyof typeof QUESTIONS;
  readonly http: Samples;
  /** Sent as the server sends them. */
  readonly sql: Samples;
  readonly sqlOneByOne: Samples;
  readonly statements: number;
  /** Most statements under way at once. */
  readonly together: number;
  readonly kilobytes: number;
}

export interface MainSize {
  readonly comparisons: readonly Comparison[];
  readonly unchanged: UnchangedRatio;
  readonly listPage: Samples;
  readonly search: Samples;
  readonly memoryAtStartMb: number | null;
  readonly memoryAfterLoadMb: number | null;
}

const COMPARED = ['overviewToday', 'overviewPast', 'cubeToday', 'cubePast', 'trend'] as const;

export async function measureMainSize(plan: BenchPlan, main: string, database: LoadedDatabase): Promise<MainSize> {
  const waves = await recordedWaves(main, database.url);
  const product = await startProduct(main, { url: database.url });
  const replay = new Replay(database.url, [...waves.values()].flat(2)[0]?.settings ?? null);
  try {
    const memoryAtStartMb = product.memoryMb();
    const comparisons: Comparison[] = [];
    for (const question of COMPARED) {
      comparisons.push(await compare(question, product, replay, waves.get(question) ?? [], plan.rounds));
    }
    await expectFindings(product);
    const lists = [QUESTIONS.listPage, QUESTIONS.search].map((path) => () => askWell(product.url + path));
    const [listPage, search] = (await timeInTurn(lists, plan.rounds)) as [Samples, Samples];
    const unchanged = await measureUnchanged(product, database.url, plan.secondsPerTurn);
    return { comparisons, unchanged, listPage, search, memoryAtStartMb, memoryAfterLoadMb: product.memoryMb() };
  } finally {
    await replay.close();
    await product.stop();
  }
}

/** What a second server, which writes down its statements, sends for each question. */
async function recordedWaves(main: string, url: string): Promise<Map<string, Wave[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'wegmarke-bench-'));
  const recordTo = join(folder, 'statements.jsonl');
  const product = await startProduct(main, { url, recordTo });
  try {
    const waves = new Map<string, Wave[]>();
    for (const question of COMPARED) {
      waves.set(question, await recordWaves(recordTo, () => askWell(product.url + QUESTIONS[question])));
    }
    return waves;
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  question: (typeof COMPARED)[number],
  product: Child,
  replay: Replay,
  waves: readonly Wave[],
  rounds: number,
): Promise<Comparison> {
  const url = product.url + QUESTIONS[question];
  const acts = [() => askWell(url), () => replay.asSent(waves), () => replay.oneByOne(waves)];
  const [http, sql, sqlOneByOne] = (await timeInTurn(acts, rounds)) as [Samples, Samples, Samples];
  const { body } = await askWell(url);
  return {
    question,
    http,
    sql,
    sqlOneByOne,
    statements: waves.flat().length,
    together: Math.max(...waves.map(({ length }) => length)),
    kilobytes: body.length / 1024,
  };
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
  const connection = await connect(url);
  const [row] = await connection.sql<{ id: string }>('select id from strategy');
  await connection.close();
  return row?.id ?? '';
}

/** A search that finds nothing would be fast for nothing. */
async function expectFindings(product: Child): Promise<void> {
  const { body } = await askWell(product.url + QUESTIONS.search);
  if ((JSON.parse(body.toString()) as { total: number }).total === 0) throw new Error('the search found no measure');
}

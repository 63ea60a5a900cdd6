import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Child } from '../server/child';
import { startProduct } from '../server/product-server';
import { askWell } from './ask';
import type { Question } from './questions';
import { recordWaves, type Wave } from './recorded-waves';
import { Replay } from './replay';
import { type Samples, timeInTurn } from './samples';

/** One question over HTTP, uncached, beside its own statements through bare `pg`. */
export interface Comparison {
  readonly question: Question['name'];
  readonly http: Samples;
  /** Sent as the server sends them. */
  readonly sql: Samples;
  readonly sqlOneByOne: Samples;
  readonly statements: number;
  /** Most statements under way at once. */
  readonly together: number;
  readonly kilobytes: number;
}

/** Where the questions are asked: a running server, the program it runs, its database. */
export interface Compared {
  readonly product: Child;
  readonly main: string;
  readonly url: string;
  readonly rounds: number;
}

export async function compareAll(compared: Compared, questions: readonly Question[]): Promise<Comparison[]> {
  const waves = await recordedWaves(compared, questions);
  const replay = new Replay(compared.url, waves.flat(2)[0]?.settings ?? null);
  try {
    const comparisons: Comparison[] = [];
    for (const [index, question] of questions.entries()) {
      comparisons.push(await compare(compared, question, replay, waves[index] ?? []));
    }
    return comparisons;
  } finally {
    await replay.close();
  }
}

/** What a second server, which writes down its statements, sends for each question. */
async function recordedWaves({ main, url }: Compared, questions: readonly Question[]): Promise<Wave[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'wegmarke-bench-'));
  const recordTo = join(folder, 'statements.jsonl');
  const people = questions.flatMap(({ person }) => person ?? []);
  const product = await startProduct(main, { url, recordTo, people });
  try {
    const waves: Wave[][] = [];
    for (const { path, person } of questions) {
      waves.push(await recordWaves(recordTo, () => askWell(product.url + path, person)));
    }
    return waves;
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  { product, rounds }: Compared,
  { name, path, person }: Question,
  replay: Replay,
  waves: readonly Wave[],
): Promise<Comparison> {
  const overHttp = () => askWell(product.url + path, person);
  const acts = [overHttp, () => replay.asSent(waves), () => replay.oneByOne(waves)];
  const [http, sql, sqlOneByOne] = (await timeInTurn(acts, rounds)) as [Samples, Samples, Samples];
  const { body } = await overHttp();
  return {
    question: name,
    http,
    sql,
    sqlOneByOne,
    statements: waves.flat().length,
    together: Math.max(...waves.map(({ length }) => length)),
    kilobytes: body.length / 1024,
  };
}

import autocannon from 'autocannon';
import type { Child } from '../server/child';
import { askWell } from './ask';

const CONNECTIONS = 10;
const TURNS = 2;

export interface UnchangedRatio {
  readonly unchangedPerSecond: number;
  readonly barePerSecond: number;
  readonly connections: number;
}

/** Unchanged answers (304) a second against one row from a bare server, in turns: A B A B. */
export async function unchangedAgainstBare(
  product: Child,
  path: string,
  bare: Child,
  barePath: string,
  seconds: number,
): Promise<UnchangedRatio> {
  const { etag } = await askWell(product.url + path);
  if (!etag) throw new Error(`${path} has no ETag`);
  await askWell(bare.url + barePath);
  const unchanged: number[] = [];
  const row: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    unchanged.push(await perSecond(product.url + path, 304, seconds, { 'if-none-match': etag }));
    row.push(await perSecond(bare.url + barePath, 200, seconds));
  }
  return { unchangedPerSecond: mean(unchanged), barePerSecond: mean(row), connections: CONNECTIONS };
}

/** Fails when any answer has another status than the one expected. */
async function perSecond(
  url: string,
  status: number,
  duration: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration, headers });
  const others = Object.keys(result.statusCodeStats).filter((code) => Number(code) !== status);
  if (others.length > 0 || result.errors > 0 || result.timeouts > 0) {
    throw new Error(
      `expected only ${status}: ${others.join(', ')}, ${result.errors} errors, ${result.timeouts} timeouts`,
    );
  }
  return result.requests.average;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

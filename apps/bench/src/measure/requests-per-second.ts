import autocannon from 'autocannon';
import type { Child } from '../server/child';
import { sessionHeaders } from '../server/sessions';
import { askWell } from './ask';

const CONNECTIONS = 10;
const TURNS = 4;

/** How many requests a server answers, and what each costs it. */
export interface Throughput {
  readonly perSecond: number;
  /** Processor time of the server's process per request; hardly disturbed by other work on the machine. */
  readonly microsecondsEach: number | null;
}

export interface UnchangedRatio {
  readonly unchanged: Throughput;
  readonly bare: Throughput;
  readonly connections: number;
}

/** Unchanged answers (304) against one row from a bare server, in turns A B A B after a turn that is not counted. */
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
  const unchanged: Throughput[] = [];
  const row: Throughput[] = [];
  for (let turn = -1; turn < TURNS; turn++) {
    const turns = [
      await throughputOf(product, path, 304, seconds, { 'if-none-match': etag }),
      await throughputOf(bare, barePath, 200, seconds),
    ] as const;
    if (turn < 0) continue;
    unchanged.push(turns[0]);
    row.push(turns[1]);
  }
  return { unchanged: meanOf(unchanged), bare: meanOf(row), connections: CONNECTIONS };
}

/** Fails when any answer has another status than the one expected. */
async function throughputOf(
  server: Child,
  path: string,
  status: number,
  duration: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Throughput> {
  const before = server.processorMs();
  const result = await autocannon({
    url: server.url + path,
    connections: CONNECTIONS,
    duration,
    headers: { ...sessionHeaders(server.url), ...headers },
  });
  const after = server.processorMs();
  const others = Object.keys(result.statusCodeStats).filter((code) => Number(code) !== status);
  if (others.length > 0 || result.errors > 0 || result.timeouts > 0) {
    throw new Error(
      `expected only ${status}: ${others.join(', ')}, ${result.errors} errors, ${result.timeouts} timeouts`,
    );
  }
  const used = before === null || after === null ? null : ((after - before) * 1_000) / result.requests.total;
  return { perSecond: result.requests.average, microsecondsEach: used };
}

function meanOf(turns: readonly Throughput[]): Throughput {
  const used = turns.flatMap(({ microsecondsEach }) => microsecondsEach ?? []);
  return {
    perSecond: mean(turns.map(({ perSecond }) => perSecond)),
    microsecondsEach: used.length === turns.length ? mean(used) : null,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

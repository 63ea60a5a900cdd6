import { availableParallelism, cpus, totalmem } from 'node:os';
import { connect } from '../load/sql';

/** What the numbers were measured on; no names and no paths. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
  /** What PostgreSQL keeps in memory of its own, as it says it. */
  readonly sharedBuffers: string;
}

export async function machineOf(databaseUrl: string): Promise<Machine> {
  const connection = await connect(databaseUrl);
  const [row] = await connection.sql<{ version: string; buffers: string }>(
    `select current_setting('server_version') as version, current_setting('shared_buffers') as buffers`,
  );
  await connection.close();
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    postgres: row?.version.split(' ')[0] ?? 'unknown',
    sharedBuffers: row?.buffers ?? 'unknown',
  };
}

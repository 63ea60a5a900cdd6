import { availableParallelism, cpus, totalmem } from 'node:os';
import { connect } from '../load/sql';

/** What the numbers were measured on; no names and no paths. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
}

export async function machineOf(databaseUrl: string): Promise<Machine> {
  const connection = await connect(databaseUrl);
  const [row] = await connection.sql<{ server_version: string }>('show server_version');
  await connection.close();
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    postgres: row?.server_version.split(' ')[0] ?? 'unknown',
  };
}

import 'reflect-metadata';
import { DatabaseRefusal } from '@wegmarke/database';
import { type Config, readConfig } from './platform/config';
import { ConfigRefusal } from './platform/config-reader';
import { Readiness } from './platform/readiness';
import { announceProgress, say } from './platform/start/announce';
import { type RunningServer, startServer } from './start-server';

const REFUSED = 1;

async function main(): Promise<void> {
  const config = readConfig();
  const readiness = new Readiness();
  announceProgress(readiness);
  const server = await listen(config, readiness);
  stopOnSignals(server);
  await server.prepared;
  say(`Wegmarke läuft unter ${server.url} · Wegmarke is running at ${server.url}`);
}

async function listen(config: Config, readiness: Readiness): Promise<RunningServer> {
  try {
    return await startServer(config, readiness);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new ConfigRefusal([
      `PORT ${config.port} on ${config.host} is taken by another program; choose another PORT.`,
    ]);
  }
}

/** The first signal lets open requests finish; a second one ends the program at once. */
function stopOnSignals(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      const stopped = server.close();
      stopped.then(() => process.exit(0)).catch(refuse);
    });
  }
}

/** Expected refusals are sentences for the operator; anything else shows where it came from. */
function refuse(error: unknown): void {
  const expected = error instanceof ConfigRefusal || error instanceof DatabaseRefusal;
  process.stderr.write(`${expected ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(REFUSED);
}

main().catch(refuse);

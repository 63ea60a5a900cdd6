import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Database, migrate, openDatabase } from '@wegmarke/database';
import { DemoPeople } from './access';
import { ExportOffice } from './annual-report';
import { createApi } from './create-api';
import { migrations } from './migrations';
import { PostOffice } from './notifications';
import { Clock } from './platform/clock';
import type { Config } from './platform/config';
import { findDemoData } from './platform/demo-data';
import { createAdapter } from './platform/http/adapter';
import { Readiness } from './platform/readiness';
import { createPreparingServer } from './platform/start/preparing-server';

/** Open requests get this long to finish when the program stops. */
const FINISH_MS = 5_000;

export interface RunningServer {
  readonly url: string;
  readonly readiness: Readiness;
  /** Settles when the server answers questions, or fails with the reason why it never will. */
  readonly prepared: Promise<void>;
  /** Finishes open requests, then closes application and database. Safe to call at any time, also twice. */
  close(): Promise<void>;
}

/**
 * Listens at once and prepares in the background: database, migrations, application, sample data.
 * Until then `/api/health/ready` answers 503 with progress.
 */
export async function startServer(config: Config, readiness = new Readiness()): Promise<RunningServer> {
  const server = createPreparingServer(config, readiness);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const started = new StartedParts(server);
  const prepared = prepare(config, readiness, started);
  return { url: urlOf(server, config), readiness, prepared, close: () => started.close() };
}

async function prepare(config: Config, readiness: Readiness, started: StartedParts): Promise<void> {
  readiness.report('database');
  const database = await openDatabase({ url: config.databaseUrl ?? undefined, dataDir: config.dataDir, migrations });
  await started.keepDatabase(database);
  readiness.report('migrations');
  await migrate(database);
  const platform = { config, database, readiness, clock: new Clock(config.clockToday) };
  const app = await createApi(platform, createAdapter(config, started.server));
  await started.keepApp(app);
  if (config.demoData) {
    await findDemoData(app)?.prepare((done, total) => readiness.report('demo-data', done, total));
  }
  await app.get(DemoPeople, { strict: false }).ensure();
  readiness.ready();
  app.get(ExportOffice, { strict: false }).open();
  await app.get(PostOffice, { strict: false }).open();
}

/** What has been opened so far, to be closed in reverse order whenever the end comes. */
class StartedParts {
  private database: Database | null = null;
  private app: NestFastifyApplication | null = null;
  private closing: Promise<void> | null = null;

  constructor(readonly server: Server) {}

  async keepDatabase(database: Database): Promise<void> {
    this.database = database;
    await this.endIfClosing();
  }

  async keepApp(app: NestFastifyApplication): Promise<void> {
    this.app = app;
    await this.endIfClosing();
  }

  close(): Promise<void> {
    this.closing ??= this.closeParts();
    return this.closing;
  }

  /** The stop may come while a part is still opening. */
  private async endIfClosing(): Promise<void> {
    if (!this.closing) return;
    await this.closing;
    await this.closeParts();
    throw new Error('stopped while starting');
  }

  private async closeParts(): Promise<void> {
    await closeServer(this.server);
    await this.app?.close();
    await this.database?.close();
  }
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const force = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
  clearTimeout(force);
}

function urlOf(server: Server, config: Config): string {
  const { port } = server.address() as AddressInfo;
  return config.publicUrl ?? `http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`;
}

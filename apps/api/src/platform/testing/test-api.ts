import type { LocalDate } from '@wegmarke/domain';
import { createTestDatabase, type Database, type TestDatabase } from '@wegmarke/database';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ApiExtras, createApi } from '../../create-api';
import { migrations } from '../../migrations';
import { Clock } from '../clock';
import { Config, type LogLevel } from '../config';
import { createAdapter, fastifyOf } from '../http/adapter';
import { Readiness } from '../readiness';
import { demoTemplate } from './demo-template';

export interface TestApiOptions extends ApiExtras {
  /** The day that is today, `YYYY-MM-DD`. */
  readonly today: string;
  /** `demo` is the replayed sample strategy, `empty` the migrated schema. */
  readonly seed: 'demo' | 'empty';
  /** What the application logs while it is tested; errors nobody expects are worth seeing. */
  readonly logLevel?: LogLevel;
}

export interface TestRequest {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** The body read as JSON; the spec names the shape it expects. */
  json<T = unknown>(): T;
}

export type TestMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TestApi {
  http(method: TestMethod, path: string, request?: TestRequest): Promise<TestResponse>;
  /** For use cases without a route yet: `api.app.get(PlanMeasure)`. */
  readonly app: NestFastifyApplication;
  readonly clock: Clock;
  readonly database: Database;
  close(): Promise<void>;
}

/** The whole application on a real database of its own: PostgreSQL with DATABASE_URL, else the embedded one. */
export async function startTestApi({ today, seed, logLevel, ...extras }: TestApiOptions): Promise<TestApi> {
  const template = seed === 'demo' ? demoTemplate(appOn) : undefined;
  const test = await createTestDatabase({ migrations, ...(template && { template }) });
  const clock = new Clock(today as LocalDate);
  const app = await appOn(test.database, clock, { logLevel, ...extras }).catch(async (error: unknown) => {
    await test.drop();
    throw error;
  });
  return testApi(app, clock, test);
}

type AppOptions = ApiExtras & { readonly logLevel?: LogLevel | undefined };

/** The application on a database that is there already. */
export async function appOn(
  database: Database,
  clock: Clock,
  options: AppOptions = {},
): Promise<NestFastifyApplication> {
  const { logLevel = 'error', ...extras } = options;
  const config = new Config({ logLevel, demoData: false });
  return createApi({ config, clock, database, readiness: new Readiness() }, createAdapter(config), extras);
}

function testApi(app: NestFastifyApplication, clock: Clock, test: TestDatabase): TestApi {
  const fastify = fastifyOf(app.getHttpAdapter() as Parameters<typeof fastifyOf>[0]);
  return {
    app,
    clock,
    database: test.database,
    async http(method, path, { body, headers } = {}) {
      const payload = body === undefined ? {} : { payload: body as object };
      const answer = await fastify.inject({ method, url: path, headers: { ...headers }, ...payload });
      return {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string | undefined>,
        text: answer.payload,
        json: <T>() => JSON.parse(answer.payload) as T,
      };
    },
    async close() {
      await app.close();
      await test.drop();
    },
  };
}

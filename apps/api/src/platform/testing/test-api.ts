import type { LocalDate } from '@wegmarke/domain';
import { createTestDatabase, type Database, type TestTemplate } from '@wegmarke/database';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoPeople, sessionCookie, Sessions } from '../../access';
import { type ApiExtras, createApi } from '../../create-api';
import { migrations } from '../../migrations';
import { Clock } from '../clock';
import { Config, type LogLevel } from '../config';
import { createAdapter, fastifyOf } from '../http/adapter';
import { Readiness } from '../readiness';
import { demoTemplate, templateOf } from './templates';

export interface TestApiOptions extends ApiExtras {
  /** The day that is today, `YYYY-MM-DD`. */
  readonly today: string;
  /** `demo` is the replayed sample strategy, `empty` the migrated schema; else what `found` makes of that. */
  readonly seed: 'demo' | 'empty' | Founding;
  /** What the application logs while it is tested; errors nobody expects are worth seeing. */
  readonly logLevel?: LogLevel;
  /** What else is configured differently. */
  readonly config?: Partial<Config>;
}

/** What tests of a kind start from. */
export interface Founding {
  readonly name: string;
  /** Done once for all of them. */
  found(api: TestApi): Promise<void>;
}

export interface TestRequest {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** The body as it goes over the wire. */
  readonly bytes: Uint8Array;
  /** The body read as JSON; the spec names the shape it expects. */
  json<T = unknown>(): T;
}

export type TestMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Asks the API as one person. */
export interface TestCaller {
  http(method: TestMethod, path: string, request?: TestRequest): Promise<TestResponse>;
}

/** Signed in as `reader` unless told otherwise. */
export interface TestApi extends TestCaller {
  /** Signed in as a person of the demonstration: `coordinator`, `vm-desk`, `um-approver`, `admin` … */
  as(person: string): TestCaller;
  /** Not signed in. */
  readonly anonymous: TestCaller;
  /** The headers of a person's requests, for requests that go over a wire. */
  headersOf(person: string): Promise<Readonly<Record<string, string>>>;
  /** For use cases without a route yet: `api.app.get(PlanMeasure)`. */
  readonly app: NestFastifyApplication;
  readonly clock: Clock;
  readonly database: Database;
  close(): Promise<void>;
}

/** The whole application on a real database of its own: PostgreSQL with DATABASE_URL, else the embedded one. */
export async function startTestApi({ today, seed, logLevel, ...extras }: TestApiOptions): Promise<TestApi> {
  const test = await createTestDatabase({ migrations, template: templateFor(seed) });
  const clock = new Clock(today as LocalDate);
  const app = await appOn(test.database, clock, { logLevel, ...extras }).catch(async (error: unknown) => {
    await test.drop();
    throw error;
  });
  return testApi(app, clock, test.database, async () => {
    await app.close();
    await test.drop();
  });
}

function templateFor(seed: TestApiOptions['seed']): TestTemplate {
  if (seed === 'demo') return demoTemplate(appOn);
  if (seed === 'empty') return templateOf('empty', () => Promise.resolve());
  return templateOf(seed.name, async (database) => {
    const clock = new Clock();
    const app = await appOn(database, clock);
    await seed.found(testApi(app, clock, database, () => app.close()));
    await app.close();
  });
}

/** Specs ask faster than people do. */
const UNLIMITED = { signInsPerMinute: 1_000_000, writesPerMinute: 1_000_000, publicReadsPerMinute: 1_000_000 } as const;

type AppOptions = ApiExtras & { readonly logLevel?: LogLevel | undefined; readonly config?: Partial<Config> };

/** The application on a database that is there already. */
export async function appOn(
  database: Database,
  clock: Clock,
  options: AppOptions = {},
): Promise<NestFastifyApplication> {
  const { logLevel = 'error', config: changes, ...extras } = options;
  const config = new Config({ logLevel, demoData: false, ...UNLIMITED, ...changes });
  return createApi({ config, clock, database, readiness: new Readiness() }, createAdapter(config), extras);
}

function testApi(app: NestFastifyApplication, clock: Clock, database: Database, close: () => Promise<void>): TestApi {
  const ask = asker(app);
  const signedIn = new SignedIn(app, database);
  const as = (person: string): TestCaller => ({
    http: async (method, path, request) => ask(method, path, request, await signedIn.headersOf(person)),
  });
  return {
    app,
    clock,
    database,
    ...as('reader'),
    as,
    anonymous: { http: (method, path, request) => ask(method, path, request) },
    headersOf: (person) => signedIn.headersOf(person),
    close,
  };
}

type Ask = (
  method: TestMethod,
  path: string,
  request?: TestRequest,
  headers?: Readonly<Record<string, string>>,
) => Promise<TestResponse>;

function asker(app: NestFastifyApplication): Ask {
  const fastify = fastifyOf(app.getHttpAdapter() as Parameters<typeof fastifyOf>[0]);
  return async (method, path, { body, headers } = {}, own = {}) => {
    const payload = body === undefined ? {} : { payload: body as object };
    const answer = await fastify.inject({ method, url: path, headers: { ...own, ...headers }, ...payload });
    return {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string | undefined>,
      text: answer.payload,
      bytes: new Uint8Array(answer.rawPayload),
      json: <T>() => JSON.parse(answer.payload) as T,
    };
  };
}

/** One session per person, begun when first needed and again when it has ended; the people are completed when strategies or ministries were added. */
class SignedIn {
  private readonly tokens = new Map<string, string>();
  private readonly sessions: Sessions;
  private readonly cookie: string;
  private completeFor = '';

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly database: Database,
  ) {
    this.sessions = app.get(Sessions, { strict: false });
    this.cookie = sessionCookie(app.get(Config)).named;
  }

  async headersOf(person: string): Promise<Readonly<Record<string, string>>> {
    await this.completePeople();
    const known = this.tokens.get(person);
    const token = known && (await this.sessions.find(known)) ? known : await this.sessions.start(person);
    this.tokens.set(person, token);
    return { cookie: `${this.cookie}=${token}`, 'x-requested-with': 'spec' };
  }

  private async completePeople(): Promise<void> {
    const [row] = await this.database.query<{ there: string }>(
      `select (select count(*) from strategy) || ' ' || (select count(*) from ministry) as there`,
    );
    if (row?.there === this.completeFor) return;
    await this.app.get(DemoPeople, { strict: false }).ensure();
    this.completeFor = row?.there ?? '';
  }
}

import type { AddressInfo } from 'node:net';
import { describeContract } from './describe-contract';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation } from './platform/openapi/read-contract';
import { faultsOf, type WireAnswer } from './platform/testing/fuzz/answer-faults';
import { Chance } from './platform/testing/fuzz/chance';
import { HostileRequests, type GoodValues, type HostileRequest } from './platform/testing/fuzz/hostile-requests';
import { Wire } from './platform/testing/fuzz/wire';
import { startTestApi, type TestApi, type TestApiOptions } from './platform/testing/test-api';
import { TryOutModule } from './platform/testing/try-out.controller';

/** `FUZZ_REQUESTS=10000 FUZZ_SEED=7` asks more and other questions than the daily check. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 1_500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
const PATIENCE_MS = 300_000 + REQUESTS * 100;

let api: TestApi;
let wire: Wire;
let contract: OpenAPIObject;

async function start(
  seed: TestApiOptions['seed'],
  person: string,
  modules: TestApiOptions['modules'] = [],
): Promise<void> {
  api = await startTestApi({ today: '2026-11-22', seed, logLevel: 'silent', modules });
  contract = await describeContract();
  await api.app.listen(0, '127.0.0.1');
  wire = wireOf(person);
}

/** From now on the questions come from this person. */
function askAs(person: string): void {
  wire.close();
  wire = wireOf(person);
}

function wireOf(person: string): Wire {
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  return new Wire(port, () => api.headersOf(person));
}

async function stop(): Promise<void> {
  wire.close();
  await api.close();
}

/** Everything a change would touch. Who came and what was refused is on record, whatever else happens. */
const fingerprint = () =>
  api.database.query(
    `select (select string_agg(key || revision, ',') from strategy) as revisions,
            (select count(*) from audit_entry where subject_type not in ('session', 'request')) as entries, (select count(*) from measure_state) as states,
            (select count(*) from ministry_name) as names`,
  );

const told = ({ method, path, headers, body }: HostileRequest): string =>
  `${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)} ${body?.slice(0, 300) ?? ''}`;

/** Asks so many questions and answers what was wrong with the answers, and how often each status came. */
async function faultsIn(questions: HostileRequests, count: number) {
  const faults: string[] = [];
  const seen = new Map<number, number>();
  for (let asked = 0; asked < count; asked += 1) {
    const request = questions.next();
    const answer = await wire.ask(request);
    seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
    faults.push(
      ...faultsOf(request, answer).map((fault) => `${fault}: ${told(request)} → ${answer.text.slice(0, 300)}`),
    );
  }
  return { faults: faults.slice(0, 20), seen };
}

const HALF_RIGHT: GoodValues = {
  strategy: ['frankreich'],
  code: ['2.1.1', '9.1.4'],
  field: ['transport', '2', 'culture'],
  ministry: ['vm', 'um', 'stm'],
  participating: ['im', 'vm'],
  goal: ['2.1', 'none'],
  asOf: ['2023-11-21', '2026-11-22', '2030-01-01'],
  from: ['2021-01-01', '2026-01-01'],
  to: ['2023-12-31', '2027-12-31'],
  round: ['2023', '2026', '1999'],
  sort: ['code', '-endsOn,title', 'computed,-lead', 'title,title'],
  q: ['Bahn', 'écoles', '2.1', 'Colmar–Breisach'],
  in: ['numerator', 'denominator', 'rest', 'excluded', 'running'],
  theme: ['climate'],
  format: ['json', 'csv'],
  content: ['code,title.de\r\n1,2', '{"format":"wegmarke-catalogue","version":1,"measures":[{}]}', '[]'],
};

describe('a program that is asked nonsense', () => {
  let good: GoodValues;
  beforeAll(async () => {
    await start('demo', 'reader');
    const idOf = async (table: string): Promise<string> =>
      (await api.database.query<{ id: string }>(`select id from ${table} limit 1`))[0]?.id ?? '';
    const ids = [await idOf('measure'), await idOf('goal'), await idOf('reporting_round')] as const;
    good = { ...HALF_RIGHT, id: [...ids] };
  }, PATIENCE_MS);
  afterAll(stop);

  it(
    `refuses it as RFC 9457 asks, in the reader's language, reveals nothing and changes nothing (${REQUESTS} requests)`,
    async () => {
      const before = await fingerprint();
      const { faults, seen } = await faultsIn(new HostileRequests(contract, new Chance(SEED), good), REQUESTS);
      expect(faults).toEqual([]);
      expect(await fingerprint()).toEqual(before);
      // The questions are worth something only if many get past the first check.
      expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 403, 404, 415, 422]));
      expect(seen.get(200)).toBeGreaterThan(REQUESTS / 10);
    },
    PATIENCE_MS,
  );

  it.each(['vm-desk', 'vm-approver', 'coordinator', 'admin'])(
    'refuses it to %s as well, who could change something',
    async (person) => {
      askAs(person);
      const { faults } = await faultsIn(
        new HostileRequests(contract, new Chance(SEED + 2), good),
        Math.ceil(REQUESTS / 5),
      );
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('is alive afterwards', async () => {
    const answer = await wire.ask({ method: 'GET', path: '/api/health/ready', headers: {}, body: null });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 'ok' });
  });
});

describe('an empty installation that is asked nonsense', () => {
  beforeAll(() => start('empty', 'admin'), PATIENCE_MS);
  afterAll(stop);

  // A day to come is refused by the domain at last, and an import without `apply` is a dry run: whatever is right
  // about a question, nothing may change.
  const isSetUp = ({ path, body }: Operation) => body !== null && /^\/api\/(setup|strategies)/.test(path);
  const good: GoodValues = { ...HALF_RIGHT, adoptedOn: ['2099-01-01'], apply: ['false'], key: ['muster'] };

  it(
    'stays empty',
    async () => {
      const before = await fingerprint();
      const questions = new HostileRequests(contract, new Chance(SEED + 1), good, isSetUp);
      const { faults, seen } = await faultsIn(questions, Math.ceil(REQUESTS / 5));
      expect(faults).toEqual([]);
      expect(await fingerprint()).toEqual(before);
      expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 415, 422]));
    },
    PATIENCE_MS,
  );
});

describe('the check itself', () => {
  beforeAll(() => start('empty', 'admin', [TryOutModule]), PATIENCE_MS);
  afterAll(stop);

  const request: HostileRequest = { method: 'GET', path: '/', headers: { 'accept-language': 'fr' }, body: null };
  const ask = async (path: string): Promise<string[]> => {
    const asked = { ...request, path };
    return faultsOf(asked, await wire.ask(asked));
  };

  it('finds a planted fault of the program', async () => {
    expect(await ask('/api/try-out/broken')).toEqual(['answers 500']);
    expect(await ask('/api/nothing')).toEqual([]);
  });

  const good: WireAnswer = {
    status: 400,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': 'fr' },
    text: JSON.stringify({
      type: 'urn:wegmarke:problem:invalid-input',
      title: 'Saisie illisible',
      status: 400,
      detail: 'Texte.',
      instance: '/',
      code: 'invalid-input',
    }),
  };

  it.each<[string, Partial<WireAnswer>]>([
    ['leaks the inside of the program', { text: good.text.replace('Texte.', 'at run (/srv/x.js:1:2)') }],
    ['leaks the inside of the program', { text: good.text.replace('Texte.', 'select id from measure') }],
    ['has no detail', { text: good.text.replace('Texte.', '') }],
    ['states another status', { status: 422 }],
    ['is in another language', { headers: { ...good.headers, 'content-language': 'de' } }],
    ['is no problem document', { headers: { 'content-type': 'text/html' } }],
    ['is no JSON object', { text: '<html>' }],
  ])('sees an answer that %s', (fault, change) => {
    expect(faultsOf(request, good)).toEqual([]);
    expect(faultsOf(request, { ...good, ...change })).toEqual([fault]);
  });
});

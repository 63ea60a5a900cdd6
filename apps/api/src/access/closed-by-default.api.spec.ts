import { describeContract } from '../describe-contract';
import { operationsOf, type Operation } from '../platform/openapi/read-contract';
import { startTestApi, type TestApi, type TestMethod, type TestResponse } from '../platform/testing/test-api';

/** What answers to everybody; a personal link is a key of its own. */
const OPEN = [
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/session',
  'POST /api/session/demo',
  'DELETE /api/session',
  'GET /api/session/oidc/start',
  'GET /api/session/oidc/callback',
  'GET /api/personal-links/{token}',
  'PATCH /api/personal-links/{token}',
  // Published rounds, and nothing else.
  'GET /api/public/strategies',
  'GET /api/public/strategies/{strategy}/rounds',
  'GET /api/public/strategies/{strategy}/rounds/{round}',
  'GET /api/public/strategies/{strategy}/rounds/{round}/measures',
  'GET /api/public/strategies/{strategy}/rounds/{round}/measures/{code}',
  'GET /api/public/strategies/{strategy}/rounds/{round}/measures.csv',
  'GET /api/public/strategies/{strategy}/rounds/{round}/measures.json',
  'GET /api/public/strategies/{strategy}/rounds/{round}/measures.schema.json',
  'GET /api/public/strategies/{strategy}/rounds/{round}/measures.csv-metadata.json',
  'GET /api/public/strategies/{strategy}/rounds/{round}/report.{format}',
  'GET /api/public/catalog',
  'GET /api/public/catalog.jsonld',
  'GET /api/public/catalog.ttl',
];
const NOWHERE = '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10';
/** The tables behind ids that the gate knows; ids of other kinds are the matter of their use cases. */
const ID_OF: Readonly<Record<string, string>> = {
  measures: 'measure',
  goals: 'goal',
  rounds: 'reporting_round',
  'status-reports': 'status_report',
};

let api: TestApi;
let operations: readonly Operation[];
const ids = new Map<string, string>();

beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
  operations = operationsOf(await describeContract());
  for (const table of Object.values(ID_OF)) {
    const [row] = await api.database.query<{ id: string }>(`select id from ${table} limit 1`);
    ids.set(table, row?.id ?? '');
  }
  await api.database.query(
    `insert into strategy (id, key, title_de, adopted_on, spans, last_change_on) values
       (gen_random_uuid(), 'schweiz', 'Schweiz', '2020-07-14', '{"short":2,"medium":5,"long":10}', '2020-07-14')`,
  );
  await api.http('GET', '/api/strategies'); // completes the people of the demonstration
  await api.database.query(`update person_grant set strategy = 'schweiz' where person_id = 'coordinator-2'
                              and strategy = 'frankreich' and not exists (select 1 from person_grant
                                where person_id = 'coordinator-2' and strategy = 'schweiz')`);
  await api.database.query(`delete from person_grant where person_id = 'coordinator-2' and strategy = 'frankreich'`);
  await api.database.query(`delete from person_grant where person_id = 'um-desk'`);
});
afterAll(() => api.close());

const named = ({ method, path }: Operation): string => `${method} ${path}`;
const ask = (person: string | null, operation: Operation, id: (table: string) => string): Promise<TestResponse> => {
  const path = operation.path
    .replace('{strategy}', 'frankreich')
    .replace(/\/api\/([a-z-]+)\/\{id\}/, (whole, kind: string) =>
      ID_OF[kind] ? whole.replace('{id}', id(ID_OF[kind])) : whole,
    )
    .replace(/\{\w*[iI]d\}/, NOWHERE)
    .replace(/\{\w+\}/g, 'x');
  const caller = person === null ? api.anonymous : api.as(person);
  const body = operation.method === 'GET' ? {} : { body: {} };
  return caller.http(operation.method as TestMethod, path, { ...body, headers: { 'if-match': '"v1"' } });
};
const here = (table: string): string => ids.get(table) ?? NOWHERE;
const code = (answer: TestResponse): string => answer.json<{ code?: string }>().code ?? 'none';

/** Who may do what is the authorisation matrix; this is what holds for every route alike. */
describe('the API', () => {
  it('asks everybody without a session to sign in, whatever the route', async () => {
    for (const operation of operations.filter((each) => !OPEN.includes(named(each)))) {
      const answer = await ask(null, operation, here);
      expect([named(operation), answer.status, code(answer)]).toEqual([named(operation), 401, 'sign-in-required']);
    }
    expect(operations.length).toBeGreaterThan(OPEN.length + 20);
  });

  it('asks so before it reads what was sent, and takes no invented session', async () => {
    const broken = await api.anonymous.http('POST', '/api/strategies', {
      body: '{',
      headers: { cookie: 'wegmarke=x' },
    });
    expect(broken.status).toBe(403); // the header of a change is missing, which is told first
    const headers = { cookie: 'wegmarke=x', 'x-requested-with': 'spec', 'content-type': 'application/json' };
    expect((await api.anonymous.http('POST', '/api/strategies', { body: '{', headers })).status).toBe(401);
  });

  it('says so in French, too', async () => {
    const answer = await api.anonymous.http('GET', '/api/strategies', { headers: { 'accept-language': 'fr' } });
    expect(answer.json()).toMatchObject({ status: 401, detail: 'Veuillez vous connecter.' });
  });

  it.each(['measures', 'goals', 'rounds', 'status-reports'])('says of hidden %s what it says of none', async (kind) => {
    const operation = operations.find(({ method, path }) => method === 'GET' && path === `/api/${kind}/{id}`);
    if (!operation) return;
    const [hidden, none] = [
      await ask('coordinator-2', operation, here),
      await ask('coordinator', operation, () => NOWHERE),
    ];
    const toldOf = (answer: TestResponse) => ({ ...answer.json<object>(), instance: null });
    expect(toldOf(hidden)).toEqual(toldOf(none));
    expect((await ask('coordinator', operation, here)).status).toBe(200);
  });

  it('hides it before it tells that an answer is unchanged', async () => {
    const path = '/api/strategies/frankreich/cube';
    const { etag = '' } = (await api.http('GET', path)).headers;
    const headers = { 'if-none-match': etag };
    expect((await api.http('GET', path, { headers })).status).toBe(304);
    expect((await api.as('vm-desk').http('GET', path, { headers })).status).toBe(304);
    expect((await api.as('coordinator-2').http('GET', path, { headers })).status).toBe(404);
    expect((await api.anonymous.http('GET', path, { headers })).status).toBe(401);
  });

  it.each([
    ['reader', ['frankreich', 'schweiz']],
    ['coordinator-2', ['schweiz']],
    ['vm-approver', ['frankreich', 'schweiz']],
    ['admin', ['frankreich', 'schweiz']],
    ['um-desk', []],
  ])('lists to %s the strategies %j and no other', async (person, keys) => {
    const { items } = (await api.as(person).http('GET', '/api/strategies')).json<{ items: { key: string }[] }>();
    expect(items.map(({ key }) => key)).toEqual(keys);
    const { strategies } = (await api.as(person).http('GET', '/api/session')).json<{ strategies: { key: string }[] }>();
    expect(strategies.map(({ key }) => key)).toEqual(keys);
  });

  it('gives a list that differs between people another tag', async () => {
    const tagOf = async (person: string) => (await api.as(person).http('GET', '/api/strategies')).headers['etag'];
    expect(await tagOf('coordinator-2')).not.toBe(await tagOf('vm-desk'));
    expect(await tagOf('vm-desk')).toBe(await tagOf('vm-desk'));
  });

  it('explains the method of no strategy that one may not read', async () => {
    const ofFrance = '/api/method?strategy=frankreich';
    expect((await api.http('GET', ofFrance)).status).toBe(200);
    expect((await api.as('coordinator-2').http('GET', ofFrance)).status).toBe(404);
  });

  it.each(['reader', 'vm-desk', 'vm-approver', 'coordinator', 'admin'])('shows %s the whole state', async (person) => {
    const paths = ['', '/cube', '/overview', '/trend', '/measures', '/milestones', '/rounds', '/goals', '/ministries'];
    for (const path of paths) {
      const answer = await api.as(person).http('GET', `/api/strategies/frankreich${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
    }
    expect((await api.as(person).http('GET', `/api/measures/${here('measure')}`)).status).toBe(200);
  });
});

describe('setting up', () => {
  it.each(['reader', 'coordinator'])('is not for %s', async (person) => {
    const body = { key: 'polen', title: { de: 'Polen', fr: null }, adoptedOn: '2025-07-08' };
    const answer = await api.as(person).http('POST', '/api/strategies', { body });
    expect([answer.status, code(answer)]).toEqual([403, 'role-missing']);
    expect((await api.as(person).http('POST', '/api/setup/catalogue', { body: {} })).status).toBe(403);
  });
});

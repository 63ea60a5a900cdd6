import { startTestApi, type TestApi, type TestResponse } from '../platform/testing/test-api';
import { SessionClock } from './session/session-clock';

interface SessionAnswer {
  mode: string;
  person: { id: string; displayName: string; roles: unknown[]; ministries: string[] } | null;
  expiresAt: string | null;
  strategies: { key: string; title: { de: string } }[];
  demoPersons: { id: string; role: string; ministry: string | null }[];
  signInUrl: string | null;
}

let api: TestApi;
const start = async (): Promise<void> => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
};
const stop = (): Promise<void> => api.close();

const signIn = (person: string, headers: Record<string, string> = {}): Promise<TestResponse> =>
  api.anonymous.http('POST', '/api/session/demo', { body: { person }, headers });
/** The part of `Set-Cookie` that the browser sends back. */
const cookieOf = (answer: TestResponse): string => answer.headers['set-cookie']?.split(';')[0] ?? '';
const ask = (path: string, cookie: string, method: 'GET' | 'DELETE' = 'GET'): Promise<TestResponse> =>
  api.anonymous.http(method, path, { headers: { cookie, 'x-requested-with': 'spec' } });
const journal = () =>
  api.database.query<{ person_id: string | null; action: string; new_value: unknown }>(
    `select person_id, action, new_value from audit_entry where subject_type = 'session' order by position`,
  );

describe('the demo sign-in', () => {
  beforeAll(start);
  afterAll(stop);

  it('tells a visitor who there is to become', async () => {
    const answer = (await api.anonymous.http('GET', '/api/session')).json<SessionAnswer>();
    expect(answer).toMatchObject({ mode: 'demo', person: null, expiresAt: null, signInUrl: null });
    expect(answer.strategies).toEqual([
      { key: 'frankreich', title: expect.objectContaining({ de: expect.any(String) }) },
    ]);
    expect(answer.demoPersons.slice(0, 6)).toEqual([
      { id: 'coordinator', role: 'coordinator', ministry: null },
      { id: 'coordinator-2', role: 'coordinator', ministry: null },
      { id: 'reader', role: 'reader', ministry: null },
      { id: 'admin', role: 'admin', ministry: null },
      { id: 'stm-desk', role: 'desk', ministry: 'stm' },
      { id: 'stm-approver', role: 'approver', ministry: 'stm' },
    ]);
    expect(answer.demoPersons).toHaveLength(4 + 2 * 12);
  });

  it('gives a cookie that scripts, other sites and the table do not know', async () => {
    const answer = await signIn('vm-desk');
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']).toMatch(/^wegmarke=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    const rows = await api.database.query<{ id: string }>('select id from session');
    expect(rows.map(({ id }) => id)).not.toContain(cookieOf(answer).split('=')[1]);
  });

  it('answers with the person as one asks for it afterwards', async () => {
    const answer = await signIn('vm-desk');
    const later = await ask('/api/session', cookieOf(answer));
    const { person, expiresAt } = later.json<SessionAnswer>();
    expect(person).toEqual({
      id: 'vm-desk',
      displayName: 'Fachreferat VM (Demo)',
      language: 'de',
      roles: [{ role: 'desk', strategy: null, ministry: 'vm', onBehalfOf: null }],
      ministries: ['vm'],
    });
    expect(new Date(expiresAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 7 * 3_600_000);
    expect(answer.json<SessionAnswer>().person).toEqual(person);
  });

  it.each([
    ['coordinator', { role: 'coordinator', strategy: 'frankreich' }],
    ['coordinator-2', { role: 'coordinator', strategy: 'frankreich' }],
    ['reader', { role: 'reader', strategy: 'frankreich' }],
    ['admin', { role: 'admin', strategy: null }],
    ['um-approver', { role: 'approver', ministry: 'um' }],
  ])('makes %s what the name says', async (id, role) => {
    expect((await signIn(id)).json<SessionAnswer>().person?.roles).toEqual([expect.objectContaining(role)]);
  });

  it('ends the session before with every sign-in', async () => {
    const first = cookieOf(await signIn('vm-desk'));
    const second = cookieOf(await signIn('vm-approver', { cookie: first, 'x-requested-with': 'spec' }));
    expect((await ask('/api/strategies', first)).status).toBe(401);
    expect((await ask('/api/session', second)).json<SessionAnswer>().person?.id).toBe('vm-approver');
  });

  it('knows nobody else', async () => {
    const answer = await signIn('minister');
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([404, 'person-not-found']);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await journal()).at(-1)).toMatchObject({
      action: 'sign-in-failed',
      new_value: { reason: 'person-not-found' },
    });
  });

  it.each([
    ['no body', undefined],
    ['a number for a person', { person: 7 }],
    ['an unknown field', { person: 'reader', password: 'x' }],
  ])('refuses %s', async (_, body) => {
    expect((await api.anonymous.http('POST', '/api/session/demo', { body })).status).toBe(400);
  });

  it('signs out for good, and says where to go on to', async () => {
    const cookie = cookieOf(await signIn('vm-desk'));
    const out = await ask('/api/session', cookie, 'DELETE');
    expect([out.status, out.json()]).toEqual([200, { logoutUrl: null }]);
    expect(out.headers['set-cookie']).toMatch(/^wegmarke=; Max-Age=0;/);
    expect((await ask('/api/strategies', cookie)).status).toBe(401);
    expect((await journal()).slice(-2).map(({ action, person_id }) => [action, person_id])).toEqual([
      ['signed-in', 'vm-desk'],
      ['signed-out', 'vm-desk'],
    ]);
  });

  it('signs out whoever is not signed in, too', async () => {
    expect((await api.anonymous.http('DELETE', '/api/session')).json()).toEqual({ logoutUrl: null });
  });
});

describe('a session', () => {
  beforeAll(start);
  beforeEach(() => api.database.query('delete from session'));
  afterEach(() => jest.restoreAllMocks());
  afterAll(stop);

  const minutesLater = (minutes: number): void => {
    const later = new Date(Date.now() + minutes * 60_000);
    jest.spyOn(api.app.get(SessionClock), 'now').mockReturnValue(later);
  };
  const sessions = () => api.database.query<{ seen_at: Date }>('select seen_at from session');

  it('is over after eight idle hours, although the day of the product is fixed, and leaves no row', async () => {
    const cookie = cookieOf(await signIn('reader'));
    minutesLater(8 * 60 - 1);
    expect((await ask('/api/strategies', cookie)).status).toBe(200);
    minutesLater(16 * 60);
    expect((await ask('/api/strategies', cookie)).status).toBe(401);
    expect(await sessions()).toEqual([]);
  });

  it('is over after twelve hours, however busy', async () => {
    const cookie = cookieOf(await signIn('reader'));
    for (const hours of [4, 8, 11]) {
      minutesLater(hours * 60);
      expect((await ask('/api/strategies', cookie)).status).toBe(200);
    }
    minutesLater(12 * 60 + 1);
    expect((await ask('/api/strategies', cookie)).status).toBe(401);
  });

  it('notes at most once a minute that it is in use', async () => {
    const cookie = cookieOf(await signIn('reader'));
    const [atFirst] = await sessions();
    await ask('/api/strategies', cookie);
    expect(await sessions()).toEqual([atFirst]);
    minutesLater(2);
    await ask('/api/strategies', cookie);
    expect((await sessions())[0]?.seen_at.getTime()).toBeGreaterThan(Number(atFirst?.seen_at.getTime()));
  });

  it.each([
    ['disabled_at', 'um-desk'],
    ['erased_at', 'im-desk'],
  ])('is over at the next request once the person has %s', async (column, person) => {
    const cookie = cookieOf(await signIn(person));
    expect((await ask('/api/strategies', cookie)).status).toBe(200);
    await api.database.query(`update person set ${column} = now() where id = $1`, [person]);
    expect((await ask('/api/strategies', cookie)).status).toBe(401);
    const again = await signIn(person);
    expect([again.status, again.json<{ code: string }>().code]).toEqual([403, 'account-disabled']);
    expect((await journal()).at(-1)).toMatchObject({ person_id: person, action: 'sign-in-failed' });
    const { demoPersons } = (await api.anonymous.http('GET', '/api/session')).json<SessionAnswer>();
    expect(demoPersons.map(({ id }) => id)).not.toContain(person);
  });

  it('has the grants of the moment', async () => {
    const cookie = cookieOf(await signIn('coordinator-2'));
    await api.database.query(`delete from person_grant where person_id = 'coordinator-2'`);
    expect((await ask('/api/strategies/frankreich', cookie)).status).toBe(403);
  });

  it('has the grants of those whom the person stands in for today', async () => {
    await api.as('admin').http('GET', '/api/strategies'); // the people are made when somebody comes
    await api.database.query(
      `insert into person_deputy values ('um-approver', 'vm-desk', '2026-11-01', '2026-11-22'),
                                        ('im-approver', 'vm-desk', '2026-11-23', null)`,
    );
    const { person } = (await signIn('vm-desk')).json<SessionAnswer>();
    expect(person?.roles).toEqual([
      { role: 'desk', strategy: null, ministry: 'vm', onBehalfOf: null },
      { role: 'approver', strategy: null, ministry: 'um', onBehalfOf: 'um-approver' },
    ]);
    expect(person?.ministries).toEqual(['vm', 'um']);
  });

  it('is found whatever other cookies the browser sends', async () => {
    const cookie = cookieOf(await signIn('reader'));
    expect((await ask('/api/strategies', `a=1; ${cookie}; wegmarke-other=%zz`)).status).toBe(200);
    expect((await ask('/api/strategies', 'wegmarke=; wegmarke')).status).toBe(401);
  });
});

describe('on https', () => {
  it('the cookie belongs to this host alone', async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', config: { publicUrl: 'https://example.org' } });
    const cookie = (await signIn('admin')).headers['set-cookie'];
    expect(cookie).toMatch(/^__Host-wegmarke=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    await api.close();
  });
});

describe('where people sign in at a provider', () => {
  it('there is no demo sign-in', async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'demo', config: { authMode: 'oidc' } });
    expect((await signIn('admin')).status).toBe(404);
    const answer = (await api.anonymous.http('GET', '/api/session')).json<SessionAnswer>();
    expect(answer).toMatchObject({
      mode: 'oidc',
      demoPersons: [],
      strategies: [],
      signInUrl: '/api/session/oidc/start',
    });
    await api.close();
  });
});

describe('too many requests', () => {
  afterEach(stop);

  const told = ({ status, headers }: TestResponse) => [status, Number(headers['retry-after']) > 0];

  it('to sign in are refused for a while, by address', async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', config: { signInsPerMinute: 2 } });
    const statuses = [await signIn('admin'), await signIn('nobody')].map(({ status }) => status);
    expect(statuses).toEqual([200, 404]);
    const refused = await signIn('admin');
    expect(told(refused)).toEqual([429, true]);
    expect(refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect((await api.anonymous.http('GET', '/api/session')).status).toBe(200);
  });

  it('to change something are refused for a while, by session', async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', config: { writesPerMinute: 2 } });
    const write = (person: string) => api.as(person).http('POST', '/api/strategies', { body: {} });
    expect([(await write('admin')).status, (await write('admin')).status]).toEqual([400, 400]);
    expect(told(await write('admin'))).toEqual([429, true]);
    expect((await write('reader')).status).not.toBe(429);
    expect((await api.as('admin').http('GET', '/api/strategies')).status).toBe(200);
  });
});

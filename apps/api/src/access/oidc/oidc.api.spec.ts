import type { MinistryKey, StrategyKey } from '@wegmarke/domain';
import { startTestApi, type TestApi, type TestResponse } from '../../platform/testing/test-api';
import { SessionClock } from '../session/session-clock';
import { CLIENT, goThroughProvider, startTestProvider, type TestProvider } from './testing/test-provider';

const PUBLIC_URL = 'http://wegmarke.test';
const CLAIM_RULES = [
  { claim: 'groups', value: 'fr-koordination', grant: { role: 'coordinator', strategy: 'frankreich' as StrategyKey } },
  { claim: 'groups', value: 'fr-vm', grant: { role: 'desk', ministry: 'vm' as MinistryKey } },
  { claim: 'groups', value: 'fr-unbekannt', grant: { role: 'desk', ministry: 'xx' as MinistryKey } },
] as const;

interface Person {
  id: string;
  displayName: string;
  language: string;
  roles: object[];
}

let provider: TestProvider;
let api: TestApi;

beforeAll(async () => {
  provider = await startTestProvider(PUBLIC_URL);
  const oidc = { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, claimRules: CLAIM_RULES };
  const config = { authMode: 'oidc', publicUrl: PUBLIC_URL, oidc } as const;
  api = await startTestApi({ today: '2026-11-22', seed: 'empty', config });
  await api.database.query(
    `insert into strategy (id, key, title_de, adopted_on, spans, last_change_on) values
       (gen_random_uuid(), 'frankreich', 'Konzeption', '2020-07-14', '{"short":2,"medium":5,"long":10}', '2020-07-14')`,
  );
  await api.database.query(`insert into ministry (key, position) values ('vm', 1)`);
});
afterAll(async () => {
  await api.close();
  await provider.close();
});
afterEach(() => jest.restoreAllMocks());

const ask = (path: string, cookie = '', method: 'GET' | 'DELETE' = 'GET'): Promise<TestResponse> =>
  api.anonymous.http(method, path, { headers: { cookie, 'x-requested-with': 'spec' } });
const setCookies = (answer: TestResponse): string[] => [answer.headers['set-cookie'] ?? []].flat();
const cookieOf = (answer: TestResponse, name: string): string =>
  setCookies(answer)
    .map((cookie) => cookie.split(';')[0] ?? '')
    .find((cookie) => cookie.startsWith(`${name}=`)) ?? '';
const personOf = async (cookie: string): Promise<Person | null> =>
  (await ask('/api/session', cookie)).json<{ person: Person | null }>().person;

/** Leaves for the provider and comes to the door again: with the address of the callback and the browser's cookie. */
async function leave(returnTo = '/frankreich'): Promise<{ callback: string; cookie: string }> {
  const start = await ask(`/api/session/oidc/start?returnTo=${encodeURIComponent(returnTo)}`);
  expect(start.status).toBe(302);
  const back = new URL(await goThroughProvider(start.headers['location'] ?? '', provider.issuer));
  expect(back.origin).toBe(PUBLIC_URL);
  return { callback: `${back.pathname}${back.search}`, cookie: cookieOf(start, 'wegmarke-sign-in') };
}

async function signIn(returnTo?: string): Promise<TestResponse> {
  const { callback, cookie } = await leave(returnTo);
  return ask(callback, cookie);
}

const isRefused = (answer: TestResponse, code: string): void => {
  expect([answer.status, answer.headers['location']]).toEqual([302, `/anmelden?problem=${code}`]);
  expect(cookieOf(answer, 'wegmarke')).toBe('');
};
const lastEntry = async (): Promise<unknown> =>
  (
    await api.database.query(
      `select action, new_value as value from audit_entry where subject_type = 'session' order by position desc limit 1`,
    )
  )[0];

const COORDINATION = { name: 'Referat Koordination', email: 'poststelle@example.org', locale: 'fr-FR' };

describe('signing in at the identity provider', () => {
  it('makes the person, with the roles of the claims, and leads back to where one came from', async () => {
    provider.signInAs('s-coordination', { ...COORDINATION, groups: ['fr-koordination', 'fr-vm', 'other'] });
    const answer = await signIn('/frankreich/aufgaben?m=1');
    expect([answer.status, answer.headers['location']]).toEqual([302, '/frankreich/aufgaben?m=1']);
    expect(setCookies(answer)).toContainEqual(
      expect.stringMatching(/^wegmarke=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    );
    const cookie = cookieOf(answer, 'wegmarke');
    expect(await personOf(cookie)).toMatchObject({
      displayName: 'Referat Koordination',
      language: 'fr',
      roles: [
        { role: 'coordinator', strategy: 'frankreich', ministry: null },
        { role: 'desk', strategy: null, ministry: 'vm' },
      ],
    });
    expect((await ask('/api/strategies/frankreich', cookie)).status).toBe(200);
    expect(await lastEntry()).toEqual({ action: 'signed-in', value: null });
  });

  it('finds the same person again, with the roles of today', async () => {
    provider.signInAs('s-again', { ...COORDINATION, groups: ['fr-koordination'] });
    const first = await personOf(cookieOf(await signIn(), 'wegmarke'));
    provider.signInAs('s-again', { name: 'Referat Verkehr', groups: 'fr-vm' });
    const second = await personOf(cookieOf(await signIn(), 'wegmarke'));
    expect(second?.id).toBe(first?.id);
    expect(second).toMatchObject({ displayName: 'Referat Verkehr', language: 'fr', roles: [{ role: 'desk' }] });
  });

  it('keeps roles that the administration gave', async () => {
    provider.signInAs('s-kept', { groups: ['fr-vm'] });
    const person = await personOf(cookieOf(await signIn(), 'wegmarke'));
    await api.database.query(
      `insert into person_grant (id, person_id, role, source) values (gen_random_uuid(), $1, 'admin', 'administration')`,
      [person?.id],
    );
    provider.signInAs('s-kept', {});
    const later = await personOf(cookieOf(await signIn(), 'wegmarke'));
    expect(later?.roles).toEqual([expect.objectContaining({ role: 'admin' })]);
  });

  it.each([
    ['no groups', {}],
    ['strange groups', { groups: [7, null, { name: 'fr-vm' }, 'fr-v'] }],
    ['a ministry nobody has set up', { groups: ['fr-unbekannt'] }],
  ])('lets a person with %s in, who may then do nothing', async (_, claims) => {
    provider.signInAs('s-nobody', claims);
    const cookie = cookieOf(await signIn(), 'wegmarke');
    expect(await personOf(cookie)).toMatchObject({ displayName: 's-nobody', roles: [] });
    const answer = await ask('/api/strategies/frankreich/cube', cookie);
    expect([answer.status, answer.json()]).toMatchObject([403, { code: 'role-missing' }]);
    expect((await ask('/api/strategies', cookie)).json()).toMatchObject({ items: [] });
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/api/session', 'javascript:alert(1)'])(
    'never leads to %s',
    async (returnTo) => {
      provider.signInAs('s-lured', {});
      expect((await signIn(returnTo)).headers['location']).toBe('/');
    },
  );
});

describe('a sign-in that is not what it seems', () => {
  beforeEach(() => provider.signInAs('s-careful', { groups: ['fr-vm'] }));

  it('is refused the second time', async () => {
    const { callback, cookie } = await leave();
    expect((await ask(callback, cookie)).headers['location']).toBe('/frankreich');
    isRefused(await ask(callback, cookie), 'sign-in-failed');
    expect(await lastEntry()).toEqual({ action: 'sign-in-failed', value: { reason: 'sign-in-failed' } });
  });

  it('is refused in another browser than the one that began', async () => {
    const { callback, cookie } = await leave();
    const other = await leave();
    isRefused(await ask(callback), 'sign-in-failed');
    isRefused(await ask(callback, other.cookie), 'sign-in-failed');
    expect((await ask(callback, cookie)).headers['location']).toBe('/frankreich');
  });

  it('is refused when the token answers another question', async () => {
    const { callback, cookie } = await leave();
    await api.database.query(`update sign_in_attempt set nonce = 'another'`);
    isRefused(await ask(callback, cookie), 'sign-in-failed');
  });

  it('is refused when the code was meant for somebody else', async () => {
    const { callback, cookie } = await leave();
    await api.database.query(`update sign_in_attempt set code_verifier = repeat('x', 43)`);
    isRefused(await ask(callback, cookie), 'sign-in-failed');
  });

  it('is refused after ten minutes', async () => {
    const { callback, cookie } = await leave();
    jest.spyOn(api.app.get(SessionClock), 'now').mockReturnValue(new Date(Date.now() + 11 * 60_000));
    isRefused(await ask(callback, cookie), 'sign-in-failed');
  });

  it('is refused when the provider says no', async () => {
    const { callback, cookie } = await leave();
    const state = new URL(callback, PUBLIC_URL).searchParams.get('state') ?? '';
    const iss = encodeURIComponent(provider.issuer);
    const denied = `/api/session/oidc/callback?error=access_denied&state=${state}&iss=${iss}`;
    isRefused(await ask(denied, cookie), 'sign-in-failed');
  });

  it('is refused to a person whose access has been taken away', async () => {
    const cookie = cookieOf(await signIn(), 'wegmarke');
    await api.database.query(`update person set disabled_at = now() where subject = 's-careful'`);
    expect((await ask('/api/strategies', cookie)).status).toBe(401);
    isRefused(await signIn(), 'account-disabled');
    await api.database.query(`update person set disabled_at = null where subject = 's-careful'`);
  });
});

describe('signing out', () => {
  it('leads to the provider, which knows whom to sign out', async () => {
    provider.signInAs('s-leaving', { groups: ['fr-vm'] });
    const cookie = cookieOf(await signIn(), 'wegmarke');
    const { logoutUrl } = (await ask('/api/session', cookie, 'DELETE')).json<{ logoutUrl: string }>();
    const url = new URL(logoutUrl);
    expect(url.origin).toBe(provider.issuer);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/`);
    expect((await fetch(url)).status).toBe(200);
    expect((await ask('/api/strategies', cookie)).status).toBe(401);
  });
});

describe('without its provider', () => {
  it('the product runs, and says that signing in must wait', async () => {
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x', claimRules: CLAIM_RULES };
    const lonely = await startTestApi({
      today: '2026-11-22',
      seed: 'empty',
      config: { authMode: 'oidc', publicUrl: PUBLIC_URL, oidc },
    });
    const answer = await lonely.anonymous.http('GET', '/api/session/oidc/start');
    expect(answer.headers['location']).toBe('/anmelden?problem=sign-in-unavailable');
    await lonely.close();
  });
});

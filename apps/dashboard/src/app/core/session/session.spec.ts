import { HttpBackend } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeApi } from '../../../testing/fake-api';
import { person, sessionAnswer } from '../../../testing/session-answer';
import { ApiWrites, newIntent } from '../api/writes';
import { provideDashboard } from '../provide-dashboard';
import { FreshStart } from './fresh-start';
import { SessionExpiry } from './session-expiry';
import { SessionStore } from './session-store';

const NOBODY = { title: 'Bitte anmelden', code: 'sign-in-required' };

function setUp(api: FakeApi) {
  const at = jest.fn();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideDashboard(),
      { provide: HttpBackend, useValue: api },
      { provide: FreshStart, useValue: { at } },
    ],
  });
  return { session: TestBed.inject(SessionStore), writes: TestBed.inject(ApiWrites), at };
}

describe('the session', () => {
  it('makes a visitor of the demonstration a reader', async () => {
    const api = new FakeApi()
      .answer('/api/session', sessionAnswer({ person: null }))
      .answer('/api/session/demo', sessionAnswer(), 'POST');
    const { session } = setUp(api);
    await session.start();
    expect(api.asked.at(-1)?.body).toEqual({ person: 'reader' });
    expect(session.can('reader')).toBe(true);
    expect(session.hasWork()).toBe(false);
  });

  it('makes the first visitor the admin where nothing is set up', async () => {
    const api = new FakeApi()
      .answer('/api/session', sessionAnswer({ person: null, strategies: [] }))
      .answer('/api/session/demo', sessionAnswer({ person: person('admin', 'admin') }), 'POST');
    const { session } = setUp(api);
    await session.start();
    expect(api.asked.at(-1)?.body).toEqual({ person: 'admin' });
  });

  it('signs nobody in where a provider does that', async () => {
    const { session } = setUp(new FakeApi().answer('/api/session', sessionAnswer({ mode: 'oidc', person: null })));
    await session.start();
    expect([session.known(), session.person()]).toEqual([true, null]);
  });

  it('starts anew with another person, so that nothing loaded stays', async () => {
    const api = new FakeApi().answer(
      '/api/session/demo',
      sessionAnswer({ person: person('vm-desk', 'desk', 'vm') }),
      'POST',
    );
    const { session, at } = setUp(api);
    await session.signInAs('vm-desk', '/frankreich/aufgaben');
    expect(at).toHaveBeenCalledWith('/frankreich/aufgaben');
    expect(session.hasWork()).toBe(true);
  });

  it('asks again after a refusal', async () => {
    const api = new FakeApi().refuse('/api/session', 503, { code: 'preparing', title: '', detail: '' });
    const { session } = setUp(api);
    await session.start();
    expect(session.refusal()?.code).toBe('preparing');
    api.answer('/api/session', sessionAnswer());
    await session.start();
    expect(session.person()?.id).toBe('reader');
  });
});

describe('a change sent to the server', () => {
  it('names the version it is based on and its own key, and tells the new version', async () => {
    const api = new FakeApi().answer('/api/x', { id: 'x', version: 4 }, 'POST');
    const { writes } = setUp(api);
    const idempotencyKey = newIntent();
    expect(await writes.send('POST', '/api/x', { body: { a: 1 }, version: 3, idempotencyKey })).toEqual({
      body: { id: 'x', version: 4 },
      version: 4,
    });
    const [request] = api.asked;
    expect(request?.headers.get('If-Match')).toBe('"v3"');
    expect(request?.headers.get('Idempotency-Key')).toBe(idempotencyKey);
    expect(idempotencyKey).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is refused with the problem, the findings at their fields', async () => {
    const errors = [{ pointer: '/cause', detail: 'Der Grund fehlt.' }];
    const { writes } = setUp(new FakeApi().refuse('/api/x', 422, { code: 'cause-missing', errors }, 'PATCH'));
    await expect(writes.send('PATCH', '/api/x', { version: 1 })).rejects.toMatchObject({ status: 422, errors });
  });

  it('waits for signing in again when the session ran out, and is repeated with the same key', async () => {
    const api = new FakeApi()
      .answer('/api/session', sessionAnswer({ person: person('vm-desk', 'desk', 'vm') }))
      .answer('/api/session/demo', sessionAnswer({ person: person('vm-desk', 'desk', 'vm') }), 'POST')
      .refuse('/api/x', 401, NOBODY, 'POST');
    const { session, writes } = setUp(api);
    await session.start();
    const sent = writes.send('POST', '/api/x');
    await Promise.resolve();
    expect(session.expired()).toBe(true);
    api.answer('/api/x', { id: 'x', version: 1 }, 'POST');
    await session.renew();
    await expect(sent).resolves.toMatchObject({ version: 1 });
    const keys = api.asked.filter(({ url }) => url === '/api/x').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('is given up with the refusal when nobody signs in again', async () => {
    const { session, writes } = setUp(new FakeApi().refuse('/api/x', 401, NOBODY, 'DELETE'));
    const sent = writes.send('DELETE', '/api/x', { version: 1 });
    await Promise.resolve();
    TestBed.inject(SessionExpiry).giveUp();
    await expect(sent).rejects.toMatchObject({ code: 'sign-in-required' });
    expect(session.expired()).toBe(false);
  });

  it('starts anew when somebody else signed in meanwhile', async () => {
    const api = new FakeApi().answer('/api/session', sessionAnswer({ mode: 'oidc', person: person('a') }));
    const { session, at } = setUp(api);
    await session.start();
    api.answer('/api/session', sessionAnswer({ mode: 'oidc', person: person('b') }));
    await session.renew();
    expect(at).toHaveBeenCalledWith('/');
  });
});

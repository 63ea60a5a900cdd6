import { VerifyChains } from '../audit';
import { startTestApi, type TestApi, type TestMethod, type TestResponse } from '../platform/testing/test-api';
import type { PeopleDto, PersonDetailDto } from './people.dto';

const NAME = 'Planted Name';
const ADDRESS = 'planted@example.org';

describe('the administration of people', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
    await api.as('admin').http('GET', '/api/people');
  });
  afterAll(() => api.close());

  const ask = (method: TestMethod, path: string, body?: unknown, version?: number): Promise<TestResponse> =>
    api.as('admin').http(method, `/api/people${path}`, {
      ...(body === undefined ? {} : { body }),
      headers: version === undefined ? {} : { 'if-match': `"v${version}"` },
    });
  const person = async (id: string) => (await ask('GET', `/${id}`)).json<PersonDetailDto>();
  const versionOf = async (id: string) => (await person(id)).version;
  const create = async (displayName = NAME, email = ADDRESS) =>
    (await ask('POST', '', { displayName, email, language: 'fr' })).json<PersonDetailDto>();
  const journal = (id: string) =>
    api.database.query<{ action: string; person_id: string; old_value: unknown; new_value: unknown }>(
      `select action, person_id, old_value, new_value from audit_entry
        where subject_type = 'person' and subject_key = $1 order by position`,
      [id],
    );

  it('is for admins alone', async () => {
    for (const other of ['reader', 'coordinator', 'vm-desk', 'vm-approver']) {
      for (const path of ['', '/vm-desk', '/vm-desk/export']) {
        expect((await api.as(other).http('GET', `/api/people${path}`)).status).toBe(403);
      }
      const headers = { 'if-match': '"v1"' };
      const write = (method: TestMethod, path: string, body: object) =>
        api.as(other).http(method, `/api/people${path}`, { body, headers });
      const answers = [
        await write('POST', '', { displayName: NAME }),
        await write('PATCH', '/vm-desk', { disabled: true }),
        await write('PUT', '/vm-desk/grants', { grants: [] }),
        await write('PUT', '/vm-desk/deputies', { deputies: [] }),
        await write('POST', '/vm-desk/erase', {}),
      ];
      expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(403));
    }
    expect((await api.anonymous.http('GET', '/api/people')).status).toBe(401);
  });

  it('lists everybody, and finds part of a name', async () => {
    const { items, total } = (await ask('GET', '')).json<PeopleDto>();
    expect(total).toBe(items.length);
    expect(items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['admin', 'coordinator', 'vm-desk', 'vm-approver']),
    );
    expect(items.find(({ id }) => id === 'vm-desk')).toMatchObject({
      demo: true,
      roles: [{ role: 'desk', strategy: null, ministry: 'vm', source: 'demo' }],
    });
    const found = (await ask('GET', '?q=VM-DES')).json<PeopleDto>();
    expect(found.items.map(({ id }) => id)).toEqual(['vm-desk']);
    expect((await ask('GET', '?q=%25')).json<PeopleDto>().total).toBe(0);
  });

  it('makes somebody known', async () => {
    const answer = await ask('POST', '', { displayName: NAME, email: ADDRESS, language: 'fr' });
    const made = answer.json<PersonDetailDto>();
    expect([answer.status, answer.headers['etag']]).toEqual([201, '"v1"']);
    expect(answer.headers['location']).toBe(`/api/people/${made.id}`);
    expect(made).toMatchObject({ displayName: NAME, email: ADDRESS, language: 'fr', demo: false, roles: [] });
    expect(made.allowedActions).toEqual(['manage-people', 'manage-roles']);
    expect(await person(made.id)).toEqual(made);
    const wrong = await ask('POST', '', { displayName: NAME, email: 'nowhere' });
    expect(wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '/email', code: 'address-invalid' }] });
  });

  it('changes a person, and the journal keeps no value', async () => {
    const { id } = await create();
    const changed = await ask('PATCH', `/${id}`, { displayName: 'Another Planted Name', email: null }, 1);
    expect([changed.status, changed.headers['etag']]).toEqual([200, '"v2"']);
    expect(changed.json()).toMatchObject({ displayName: 'Another Planted Name', email: null, language: 'fr' });
    expect(await journal(id)).toEqual([
      { action: 'person-created', person_id: 'admin', old_value: null, new_value: { person: id } },
      {
        action: 'person-changed',
        person_id: 'admin',
        old_value: null,
        new_value: { changed: ['displayName', 'email'] },
      },
    ]);
    const entries = await api.database.query('select old_value, new_value from audit_entry');
    expect(JSON.stringify(entries)).not.toMatch(/planted/i);
    await ask('PATCH', `/${id}`, { language: 'fr' }, 2);
    expect((await person(id)).version).toBe(2);
  });

  it('needs the version, and refuses an old one', async () => {
    expect((await ask('PATCH', '/vm-desk', { language: 'fr' })).status).toBe(428);
    expect((await ask('PATCH', '/vm-desk', { language: 'fr' }, 7)).status).toBe(412);
    expect((await ask('PATCH', '/nobody', { language: 'fr' }, 1)).json()).toMatchObject({ code: 'person-not-found' });
  });

  it('shuts out at the next request who is disabled', async () => {
    const desk = api.as('um-desk');
    expect((await desk.http('GET', '/api/strategies')).status).toBe(200);
    await ask('PATCH', '/um-desk', { disabled: true }, await versionOf('um-desk'));
    expect((await desk.http('GET', '/api/strategies')).status).toBe(401);
    expect(await journal('um-desk')).toMatchObject([{ action: 'person-disabled' }]);
  });

  it('gives and takes roles from the next request on', async () => {
    const roles = [
      { role: 'coordinator', strategy: 'frankreich' },
      { role: 'approver', ministry: 'um' },
    ];
    const given = await ask('PUT', '/wm-desk/grants', { grants: roles }, await versionOf('wm-desk'));
    expect(given.json<PersonDetailDto>().roles).toEqual([
      { role: 'approver', strategy: null, ministry: 'um', source: 'administration' },
      { role: 'coordinator', strategy: 'frankreich', ministry: null, source: 'administration' },
    ]);
    expect((await api.as('wm-desk').http('GET', '/api/audit')).status).toBe(200);
    await ask('PUT', '/wm-desk/grants', { grants: [] }, await versionOf('wm-desk'));
    expect((await api.as('wm-desk').http('GET', '/api/audit')).status).toBe(403);
    expect((await journal('wm-desk')).map(({ action }) => action)).toEqual(['roles-changed', 'roles-changed']);
  });

  it.each([
    [{ role: 'coordinator' }, '/grants/0/strategy', 'value-missing'],
    [{ role: 'desk', strategy: 'frankreich', ministry: 'vm' }, '/grants/0/strategy', 'value-invalid'],
    [{ role: 'admin', ministry: 'vm' }, '/grants/0/ministry', 'value-invalid'],
    [{ role: 'desk', ministry: 'xx' }, '/grants/0/ministry', 'value-unknown'],
    [{ role: 'reader', strategy: 'xx' }, '/grants/0/strategy', 'value-unknown'],
  ])('refuses the role %j', async (grant, pointer, code) => {
    const answer = await ask('PUT', '/reader/grants', { grants: [grant] }, await versionOf('reader'));
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer, code }] });
  });

  it('names deputies, who act at once', async () => {
    const deputies = [{ deputyId: 'reader', fromOn: '2026-11-01', toOn: '2026-11-30' }];
    const named = await ask('PUT', '/coordinator/deputies', { deputies }, await versionOf('coordinator'));
    expect(named.json<PersonDetailDto>().deputies).toMatchObject(deputies);
    expect((await api.http('GET', '/api/audit')).status).toBe(200);
    const wrong = [
      { deputyId: 'coordinator', fromOn: '2026-11-01' },
      { deputyId: 'nobody', fromOn: '2026-11-02', toOn: '2026-11-01' },
    ];
    const refused = await ask('PUT', '/coordinator/deputies', { deputies: wrong }, await versionOf('coordinator'));
    expect(refused.json<{ errors: { pointer: string; code: string }[] }>().errors).toMatchObject([
      { pointer: '/deputies/0/deputyId', code: 'deputy-of-oneself' },
      { pointer: '/deputies/1/deputyId', code: 'person-unknown' },
      { pointer: '/deputies/1/toOn', code: 'from-after-to' },
    ]);
  });

  it('keeps the last admin', async () => {
    const version = await versionOf('admin');
    const answers = [
      await ask('PATCH', '/admin', { disabled: true }, version),
      await ask('PUT', '/admin/grants', { grants: [] }, version),
    ];
    for (const answer of answers) expect(answer.json()).toMatchObject({ status: 409, code: 'last-admin' });
    await ask('PUT', '/im-desk/grants', { grants: [{ role: 'admin' }] }, await versionOf('im-desk'));
    const given = await versionOf('im-desk');
    const left = await Promise.all([
      ask('PUT', '/admin/grants', { grants: [] }, version),
      ask('PUT', '/im-desk/grants', { grants: [] }, given),
    ]);
    expect(left.map(({ status }) => status).toSorted()).not.toEqual([200, 200]);
    await api.database.query(
      `insert into person_grant (id, person_id, role, source) values (gen_random_uuid(), 'admin', 'admin', 'demo') on conflict do nothing`,
    );
  });

  it('hands out everything stored about one person, and says so in the journal', async () => {
    const answer = await ask('GET', '/vm-desk/export');
    expect(answer.headers['content-disposition']).toContain('attachment');
    const content = answer.json<Record<string, unknown[]>>();
    expect(content['person']).toMatchObject({ id: 'vm-desk', demo: true });
    expect(content['roles']).toEqual([{ role: 'desk', strategy: null, ministry: 'vm', source: 'demo' }]);
    expect(content['reports']?.[0]).toMatchObject({ written: true });
    expect(content['journal']?.[0]).toMatchObject({ entries: expect.any(Number) });
    expect((await journal('vm-desk')).at(-1)).toMatchObject({ action: 'person-exported', person_id: 'admin' });
    expect((await ask('GET', '/nobody/export')).status).toBe(404);
  });

  it('never erases somebody of the demonstration: nobody is behind that name', async () => {
    const refused = await ask('POST', '/vm-desk/erase', {}, await versionOf('vm-desk'));
    expect(refused.json()).toMatchObject({ status: 409, code: 'demo-person' });
    expect(await person('vm-desk')).toMatchObject({ erased: false, disabled: false });
  });

  it('erases who somebody was, and leaves the journal whole', async () => {
    const { id } = await create('Marker Person', 'marker@example.org');
    await ask('PUT', `/${id}/grants`, { grants: [{ role: 'desk', ministry: 'vm' }] }, 1);
    await ask(
      'PUT',
      '/vm-desk/deputies',
      { deputies: [{ deputyId: id, fromOn: '2026-11-01' }] },
      await versionOf('vm-desk'),
    );
    await api.database.query(
      `insert into mail (id, key, person_id, kind, language, subject, body, due_on, created_at, sent_at, content, send_after)
       select gen_random_uuid(), n::text, $1, 'reminder', 'de', 'Hallo ' || $2, 'An ' || $2, '2026-11-22', now(),
              case n when 1 then now() end, jsonb_build_object('a', $2::text), now() from generate_series(1, 2) n`,
      [id, 'Marker Person'],
    );
    const erased = await ask('POST', `/${id}/erase`, {}, 2);
    expect(erased.json()).toMatchObject({
      displayName: 'Gelöscht',
      email: null,
      erased: true,
      disabled: true,
      roles: [],
      deputies: [],
      allowedActions: [],
    });
    for (const table of ['person', 'person_grant', 'person_deputy', 'session', 'mail', 'audit_entry']) {
      const rows = await api.database.query(`select * from "${table}"`);
      expect([table, /marker/i.test(JSON.stringify(rows))]).toEqual([table, false]);
    }
    expect(await api.database.query(`select person_id, subject from mail where key in ('1', '2')`)).toEqual([
      { person_id: null, subject: 'Hallo Gelöscht' },
    ]);
    expect((await person('vm-desk')).deputies).toEqual([]);
    expect((await journal(id)).map(({ action }) => action)).toEqual([
      'person-created',
      'roles-changed',
      'person-erased',
    ]);
    expect(await api.app.get(VerifyChains, { strict: false }).execute()).toMatchObject({ ok: true });
    const again = await ask('PATCH', `/${id}`, { displayName: 'Again' }, 3);
    expect(again.json()).toMatchObject({ status: 409, code: 'person-erased' });
  });
});

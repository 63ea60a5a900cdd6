import type { LocalDate } from '@wegmarke/domain';
import { startTestApi, type TestApi } from '../platform/testing/test-api';
import { DailyReminders } from '.';

interface MailList {
  readonly items: { id: string; kind: string; state: string; person: { id: string } | null; subject: string }[];
  readonly page: { size: number; next: string | null };
  readonly total: number;
}

/** The sample's round 2026 is planned here and opened, so that the spec does not hang on the sample's own rounds. */
const PLAN = {
  key: 'spec-2026',
  period: { from: '2026-01-01', to: '2026-12-31' },
  asOfOn: '2026-12-31',
  deadlineOn: '2027-01-29',
};
const EARLY = '2027-01-15' as LocalDate;

describe('mails over HTTP', () => {
  let api: TestApi;
  let round: string;

  beforeAll(async () => {
    api = await startTestApi({ today: '2027-01-04', seed: 'demo' });
    expect(await api.database.query('select 1 from mail')).toEqual([]);
    const as = api.as('coordinator');
    const planned = await as.http('POST', '/api/strategies/frankreich/rounds', { body: PLAN });
    expect(planned.status).toBe(201);
    const { id, version } = planned.json<{ id: string; version: number }>();
    round = id;
    const opened = await as.http('POST', `/api/rounds/${id}/open`, { headers: { 'if-match': `"v${version}"` } });
    expect(opened.status).toBe(200);
    await api.clock.on(EARLY, () => api.app.get(DailyReminders, { strict: false }).run());
  }, 180_000);

  afterAll(() => api.close());

  const list = async (query = '', person = 'admin') =>
    (await api.as(person).http('GET', `/api/mail${query}`)).json<MailList>();
  const nudge = (person: string, ministry = 'vm', id = round) =>
    api.as(person).http('POST', `/api/rounds/${id}/nudge`, { body: { ministry } });

  it('are listed latest first, kept because there is no mail server, sample data named as such', async () => {
    const { items, total } = await list();
    expect(total).toBe(items.length);
    expect(items[0]?.kind).toBe('reminder');
    expect(items.at(-1)?.kind).toBe('round-opened');
    expect(items.every(({ state }) => state === 'kept')).toBe(true);
    expect(items.every(({ subject }) => subject.startsWith('[Musterdaten] '))).toBe(true);
  });

  it('are found by person and kind', async () => {
    const { items, total } = await list('?person=vm-desk&kind=round-opened&kind=nudge');
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      kind: 'round-opened',
      person: { id: 'vm-desk', displayName: expect.any(String) },
    });
    expect((await list('?person=nobody')).total).toBe(0);
  });

  it('come in pages that miss and repeat nothing', async () => {
    const all = (await list('?page[size]=200')).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let after = '', done = false; !done; ) {
      const { items, page } = await list(`?page[size]=5${after && `&page[after]=${after}`}`);
      paged.push(...items.map(({ id }) => id));
      after = page.next ?? '';
      done = page.next === null;
    }
    expect(paged).toEqual(all);
  });

  it.each([
    ['admin', 200],
    ['coordinator', 200],
    ['reader', 403],
    ['vm-desk', 403],
    ['vm-approver', 403],
  ])('are shown to %s: %s', async (person, status) => {
    expect((await api.as(person).http('GET', '/api/mail')).status).toBe(status);
  });

  it('are shown to nobody who is not signed in', async () => {
    expect((await api.anonymous.http('GET', '/api/mail')).status).toBe(401);
  });

  it.each([
    ['?kind=gossip', 422],
    ['?page[after]=x', 400],
    ['?page[size]=201', 400],
    ['?sort=subject', 400],
  ])('asked for with %s answer %s', async (query, status) => {
    expect((await api.as('admin').http('GET', `/api/mail${query}`)).status).toBe(status);
  });

  describe('by which the coordination nudges', () => {
    it.each(['reader', 'admin', 'vm-desk', 'vm-approver'])('are refused to %s', async (person) => {
      expect((await nudge(person)).status).toBe(403);
    });

    it('are made at once, and refused a second time that day', async () => {
      const first = await nudge('coordinator');
      expect([first.status, first.json()]).toEqual([202, { mails: 2 }]);
      const second = await nudge('coordinator-2');
      expect(second.status).toBe(409);
      expect(second.json()).toMatchObject({ code: 'nudged-today' });
      expect((await list('?kind=nudge')).items.map(({ person }) => person?.id).sort()).toEqual([
        'vm-approver',
        'vm-desk',
      ]);
    });

    it('are none for a ministry that does not exist or owes nothing', async () => {
      expect((await nudge('coordinator', 'nowhere')).json()).toEqual({ mails: 0 });
    });

    it('need a round that is there, and a body that can be read', async () => {
      expect((await nudge('coordinator', 'vm', '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10')).status).toBe(404);
      expect((await nudge('coordinator', 'vm', 'x')).status).toBe(400);
      const wrong = await api.as('coordinator').http('POST', `/api/rounds/${round}/nudge`, { body: { to: 'vm' } });
      expect(wrong.status).toBe(400);
    });
  });
});

import { ReportingWorld } from '../../platform/testing/reporting-world';
import type { ReportFormDto } from '../reports/report-form.dto';
import type { LinkDto } from './link.dto';

jest.setTimeout(120_000);

let world: ReportingWorld;
let report: string;
beforeAll(async () => {
  world = await ReportingWorld.start();
  await world.open(2024);
  await world.on('2025-01-06', async () => {
    const path = `/api/measures/${await world.measureId('3.1.1')}/status-reports`;
    report = (await world.told('vm-desk', 'POST', path, { round: '2024' })).id;
  });
});
afterAll(() => world.close());

const on = <T>(day: string, work: () => Promise<T>) => world.on(day, work);
const create = (as: string, body: object = {}) =>
  on('2025-01-07', () => world.ask(as, 'POST', `/api/status-reports/${report}/link`, body));
const pathOf = ({ url }: LinkDto) => `/api/personal-links/${url.replace('/formular/', '')}`;
const read = (path: string, day = '2025-01-07') => on(day, () => world.api.anonymous.http('GET', path));
const write = (path: string, version: number | null, done: string, day = '2025-01-07') =>
  on(day, () =>
    world.api.anonymous.http('PATCH', path, {
      headers: { 'x-requested-with': 'spec', ...(version === null ? {} : { 'if-match': `"v${version}"` }) },
      body: { content: { narrative: { done, problems: '', next: '', helpNeeded: '' } } },
    }),
  );

describe('a personal link', () => {
  it('is made by the ministry’s own persons alone, for at most fourteen days', async () => {
    for (const person of ['reader', 'um-desk', 'coordinator', 'admin']) expect((await create(person)).status).toBe(404);
    expect((await create('vm-desk', { days: 15 })).json()).toMatchObject({
      errors: [{ pointer: '/days', code: 'link-days-invalid' }],
    });
    expect((await create('vm-desk', { days: 0 })).status).toBe(422);
    const link = (await create('vm-desk')).json<LinkDto>();
    expect(link.expiresAt).toBe('2025-01-14T10:00:00.000Z');
    expect(link.url).toMatch(/^\/formular\/[\w-]{43}$/);
  });

  it('opens the one form, without persons and without what others said', async () => {
    const path = pathOf((await create('vm-desk')).json());
    const form = await read(path);
    expect(form.status).toBe(200);
    expect(form.headers['cache-control']).toBe('no-store');
    expect(form.json()).toMatchObject({
      id: report,
      people: null,
      queries: [],
      notes: [],
      link: null,
      allowedActions: ['write-report'],
    });
  });

  it('is written through while the report is a draft, against the version seen', async () => {
    const path = pathOf((await create('vm-desk')).json());
    const { version } = (await read(path)).json<ReportFormDto>();
    expect((await write(path, null, 'Ohne Fassung')).status).toBe(428);
    const saved = await write(path, version, 'Vom Fachreferat');
    expect(saved.status).toBe(200);
    expect(saved.json()).toMatchObject({ version: version + 1, content: { narrative: { done: 'Vom Fachreferat' } } });
    const stale = await write(path, version, 'Zu spät');
    expect(stale.status).toBe(412);
    expect(stale.json()).toMatchObject({ current: { version: version + 1, changedBy: null } });
    const [entry] = await world.api.database.query(
      `select action from audit_entry where person_id = $1 order by position desc limit 1`,
      [`link:${report}`],
    );
    expect(entry).toEqual({ action: 'report-saved' });
  });

  it('makes whoever gave it away answer for what was written: that person does not sign it', async () => {
    const path = pathOf((await create('vm-approver')).json());
    const { version } = (await read(path)).json<ReportFormDto>();
    await write(path, version, 'Vom Fachreferat der Hausleitung');
    const [row] = await world.api.database.query('select written_by from status_report where id = $1', [report]);
    expect(row).toEqual({ written_by: 'vm-approver' });
  });

  it('opens nothing once it is over, replaced, revoked, or made up', async () => {
    const path = pathOf((await create('vm-desk')).json());
    expect((await read(path, '2025-01-13')).status).toBe(200);
    const over = await read(path, '2025-01-14');
    expect([over.status, over.json<{ code: string }>().code]).toEqual([404, 'link-expired']);
    const second = pathOf((await create('vm-desk')).json());
    expect((await read(path)).status).toBe(404);
    expect(
      (await on('2025-01-07', () => world.ask('um-desk', 'DELETE', `/api/status-reports/${report}/link`))).status,
    ).toBe(404);
    expect(
      (await on('2025-01-07', () => world.ask('vm-desk', 'DELETE', `/api/status-reports/${report}/link`))).status,
    ).toBe(204);
    expect((await read(second)).status).toBe(404);
    expect((await read('/api/personal-links/nothing')).status).toBe(404);
    const [row] = await world.api.database.query<{ id: string }>('select id from personal_link limit 1');
    expect((await read(`/api/personal-links/${row?.id}`)).status).toBe(404);
  });

  it('shows a report that was handed in, and takes no more words', async () => {
    const path = pathOf((await create('vm-desk')).json());
    const form = (await read(path)).json<ReportFormDto>();
    await on('2025-01-08', () =>
      world.told(
        'vm-desk',
        'PATCH',
        `/api/status-reports/${report}`,
        { content: { implementation: 'running', course: 'on_track' } },
        form.version,
      ),
    );
    const { version } = await world.told('vm-desk', 'GET', `/api/status-reports/${report}`);
    await on('2025-01-08', () =>
      world.told('vm-desk', 'POST', `/api/status-reports/${report}/submit`, undefined, version),
    );
    expect((await read(path, '2025-01-08')).json()).toMatchObject({ state: 'submitted', allowedActions: [] });
    expect((await write(path, version + 1, 'Doch noch etwas', '2025-01-08')).status).toBe(409);
  });
});

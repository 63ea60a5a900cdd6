import { ReportingWorld } from '../../platform/testing/reporting-world';
import type { RoundControlDto } from '../rounds/round-control.dto';
import type { WorkDto } from '../worklist/worklist.dto';
import type { QueryDto } from './query.dto';

jest.setTimeout(120_000);

let world: ReportingWorld;
let report: string;
let roundId: string;
beforeAll(async () => {
  world = await ReportingWorld.start();
  roundId = await world.open(2024);
  await world.on('2025-01-06', async () => {
    await world.api.database.query(
      `update measure_version set details = jsonb_set(details, '{participants}', '["um"]')
       where measure_id = (select id from measure where code = '3.1.1')`,
    );
    report = (await world.signed('3.1.1', '2024')).id;
  });
});
afterAll(() => world.close());

const today = <T>(work: () => Promise<T>) => world.on('2025-01-08', work);
const QUESTION = { field: '/content/narrative/done', question: 'Bis wann?' };
const ask = (as: string, body: object = QUESTION) =>
  today(() => world.ask(as, 'POST', `/api/status-reports/${report}/queries`, body));
const asked = async () => (await ask('coordinator')).json<QueryDto>();
const answer = (as: string, { id, version }: Pick<QueryDto, 'id' | 'version'>, text = 'Bis März.') =>
  today(() => world.ask(as, 'POST', `/api/queries/${id}/answer`, { answer: text }, version));
const settle = (as: string, { id, version }: Pick<QueryDto, 'id' | 'version'>) =>
  today(() => world.ask(as, 'POST', `/api/queries/${id}/settle`, undefined, version));
const work = (as: string) => today(() => world.told<WorkDto>(as, 'GET', '/api/me/work'));

describe('a question on a report', () => {
  it('is asked by the coordination, answered by the ministry at that field, and settled', async () => {
    const query = await asked();
    expect(query).toMatchObject({
      ...QUESTION,
      state: 'open',
      askedOn: '2025-01-08',
      allowedActions: ['settle-query'],
    });
    const mine = await work('vm-desk');
    expect(mine.counts.queries).toBe(1);
    expect(mine.items.find(({ kind }) => kind === 'query')).toMatchObject({
      query: { id: query.id, ...QUESTION },
      allowedActions: ['answer-query'],
    });
    const answered = await answer('vm-desk', query);
    expect(answered.status).toBe(200);
    expect(answered.json()).toMatchObject({ state: 'answered', answer: 'Bis März.', answeredOn: '2025-01-08' });
    const waiting = (await work('coordinator')).items.filter(({ measure }) => measure.code === '3.1.1');
    expect(waiting.map(({ kind }) => kind)).toEqual(['query_answered']);
    expect((await settle('coordinator', answered.json())).json()).toMatchObject({
      state: 'settled',
      allowedActions: [],
    });
    expect((await work('coordinator')).items.find(({ measure }) => measure.code === '3.1.1')?.kind).toBe('to_accept');
  });

  it('is none of anybody else’s business', async () => {
    const query = await asked();
    for (const [person, status] of [
      ['reader', 404],
      ['um-desk', 403],
      ['stm-approver', 404],
      ['vm-approver', 403],
      ['admin', 404],
    ] as const) {
      expect((await ask(person)).status).toBe(status);
    }
    for (const person of ['reader', 'um-approver', 'stm-desk', 'admin']) {
      expect((await answer(person, query)).status).toBe(404);
      expect((await settle(person, query)).status).toBe(404);
    }
    expect((await answer('coordinator', query)).status).toBe(403);
    expect((await settle('vm-approver', query)).status).toBe(403);
    for (const [person, count] of [
      ['vm-desk', 2],
      ['coordinator', 2],
      ['um-desk', 0],
    ] as const) {
      const { queries } = await world.told<{ queries: unknown[] }>(person, 'GET', `/api/status-reports/${report}`);
      expect(queries).toHaveLength(count);
    }
    await settle('coordinator', query);
  });

  it.each([
    [{ ...QUESTION, field: '/content/nothing' }, 422, 'query-field-unknown'],
    [{ ...QUESTION, question: '  ' }, 422, 'text-missing'],
    [{ ...QUESTION, question: 'x'.repeat(2_001) }, 422, 'text-too-long'],
    [{ field: '/content/reason' }, 400, 'invalid-input'],
  ] as const)('refuses %j', async (body, status, code) => {
    const refused = await ask('coordinator', body);
    expect([refused.status, refused.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('holds up the acceptance while it is open, and is settled by it once answered', async () => {
    const query = await asked();
    const accept = async () => {
      const { version } = await world.told('coordinator', 'GET', `/api/status-reports/${report}`);
      return world.ask('coordinator', 'POST', `/api/status-reports/${report}/accept`, undefined, version);
    };
    const refused = await today(accept);
    expect([refused.status, refused.json<{ code: string }>().code]).toEqual([409, 'query-open']);
    const { measures } = await today(() =>
      world.told<RoundControlDto>('vm-desk', 'GET', `/api/rounds/${roundId}/control`),
    );
    expect(measures[0]).toMatchObject({ openQueries: 1, waitsFor: 'ministry-desk', waitsSince: '2025-01-08' });
    expect((await answer('vm-approver', { ...query, version: 9 })).status).toBe(412);
    await answer('vm-approver', query);
    expect((await answer('vm-approver', { ...query, version: 2 })).status).toBe(409);
    expect((await today(accept)).status).toBe(200);
    const [row] = await world.api.database.query('select settled_on from report_query where id = $1', [query.id]);
    expect(row).toEqual({ settled_on: '2025-01-08' });
    expect((await ask('coordinator')).status).toBe(409);
  });

  it('stands in the journal step by step', async () => {
    const rows = await world.api.database.query<{ action: string }>(
      `select distinct action from audit_entry where subject_type = 'query' order by action`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'query-answered',
      'query-asked',
      'query-settled',
      'query-taken-back',
    ]);
  });
});

describe('several questions', () => {
  it('are settled each for itself', async () => {
    const { id } = await today(() => world.signed('3.1.2', '2024'));
    const questions = await today(async () => [
      await world.told<QueryDto>('coordinator', 'POST', `/api/status-reports/${id}/queries`, QUESTION),
      await world.told<QueryDto>('coordinator', 'POST', `/api/status-reports/${id}/queries`, QUESTION),
    ]);
    const items = [
      { id: questions[0]?.id, version: 1 },
      { id: questions[1]?.id, version: 4 },
      { id: '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10', version: 1 },
    ];
    const settled = await today(() =>
      world.ask('coordinator', 'POST', '/api/queries/batch', { action: 'settle', items }),
    );
    expect(settled.json<{ items: { status: number }[] }>().items.map(({ status }) => status)).toEqual([200, 412, 404]);
  });
});

describe('a remark on a report', () => {
  it('is left by a participating ministry while the report is under way', async () => {
    const { id } = await today(async () => {
      await world.api.database.query(
        `update measure_version set details = jsonb_set(details, '{participants}', '["um"]')
         where measure_id = (select id from measure where code = '3.1.4')`,
      );
      return world.submitted('3.1.4', '2024');
    });
    const note = (as: string, text = 'Aus unserer Sicht fehlt der Zuschuss.') =>
      today(() => world.ask(as, 'POST', `/api/status-reports/${id}/notes`, { note: text }));
    expect((await note('um-desk')).json()).toEqual({
      items: [{ ministry: 'um', note: 'Aus unserer Sicht fehlt der Zuschuss.', writtenOn: '2025-01-08' }],
    });
    expect((await note('um-desk', ' ')).status).toBe(422);
    for (const [person, status] of [
      ['vm-desk', 404],
      ['stm-desk', 403],
      ['coordinator', 404],
      ['reader', 404],
    ] as const) {
      expect((await note(person)).status).toBe(status);
    }
  });
});

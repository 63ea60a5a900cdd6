import type { RichText } from '@wegmarke/domain';
import { ReportingWorld } from '../platform/testing/reporting-world';
import type { TestResponse } from '../platform/testing/test-api';
import type { ReportDetailDto } from './dto/report-detail.dto';

const text = (...lines: string[]): RichText => ({
  blocks: lines.map((line) => ({ type: 'paragraph', runs: [{ text: line }] })),
});

describe('the texts of an annual report', () => {
  let world: ReportingWorld;
  let round: string;
  let open: string;

  beforeAll(async () => {
    world = await ReportingWorld.start();
    round = await world.open(2024);
    await world.seal(2024, round);
    open = await world.open(2025);
  });
  afterAll(() => world.close());

  const today = <T>(work: () => Promise<T>): Promise<T> => world.on('2026-02-02', work);
  const path = (part: string, language = 'de', id = round): string =>
    `/api/rounds/${id}/report/texts/${part}/${language}`;
  const put = (as: string, part: string, content: unknown, version: number, language = 'de'): Promise<TestResponse> =>
    today(() => world.ask(as, 'PUT', path(part, language), { content }, version));
  const detail = (): Promise<ReportDetailDto> =>
    today(() => world.told('coordinator', 'GET', `/api/rounds/${round}/report`));
  const partOf = async (part: string) => (await detail()).parts.find((one) => one.part === part);

  it('are empty before anybody wrote one', async () => {
    const { version, state, parts } = await detail();
    expect([version, state]).toEqual([0, 'draft']);
    expect(parts.map(({ part }) => part)).toEqual([
      ...['foreword', 'summary', 'since', 'field:transport', 'dialogue', 'outlook'],
    ]);
    expect(parts[0]?.de).toEqual({ version: 0, content: null, changedAt: null, changedBy: null });
  });

  it('are kept as written, with their version and who wrote them', async () => {
    const answer = await put('coordinator', 'foreword', text('Erster Satz.'), 0);
    expect([answer.status, answer.headers['etag'], answer.json()]).toMatchObject([
      200,
      '"v1"',
      { version: 1, content: text('Erster Satz.'), changedBy: expect.any(String) },
    ]);
    expect((await partOf('foreword'))?.translation).toBe('missing');
  });

  it('tell whoever was slower what stands there now, and lose nothing', async () => {
    const answer = await put('coordinator', 'foreword', text('Von jemand anderem.'), 0);
    expect([answer.status, answer.json()]).toMatchObject([
      412,
      { code: 'stale-version', current: { version: 1, content: text('Erster Satz.') } },
    ]);
    expect((await partOf('foreword'))?.de.content).toEqual(text('Erster Satz.'));
  });

  it('keep every earlier state to go back to', async () => {
    await put('coordinator', 'foreword', text('Zweiter Satz.'), 1);
    const { items } = await today(() =>
      world.told<{ items: object[] }>('coordinator', 'GET', `${path('foreword')}/versions`),
    );
    expect(items).toMatchObject([{ version: 1, content: text('Erster Satz.') }]);
  });

  it('say which language lags behind, until somebody confirms', async () => {
    await put('coordinator', 'outlook', text('Ausblick.'), 0);
    await put('coordinator', 'outlook', text('Perspectives.'), 0, 'fr');
    const confirm = (version: number) =>
      today(() => world.ask('coordinator', 'POST', `${path('outlook', 'fr')}/confirm`, undefined, version));
    expect((await partOf('outlook'))?.translation).toBe('outdated-fr');
    expect((await confirm(1)).status).toBe(200);
    expect((await partOf('outlook'))?.translation).toBe('current');
    await put('coordinator', 'outlook', text('Neuer Ausblick.'), 1);
    expect((await partOf('outlook'))?.translation).toBe('outdated-fr');
    expect((await confirm(0)).status).toBe(412);
  });

  it('lose characters no file can hold, and nothing else', async () => {
    const answer = await put('coordinator', 'dialogue', text('vor\u0000\u0007\u0008nach\ufffe\ud800 Ende'), 0);
    expect([answer.status, answer.json()]).toMatchObject([200, { content: text('vornach Ende') }]);
  });

  it('may be 200,000 letters long, and not longer', async () => {
    const long = await put('coordinator', 'field:transport', text('ü'.repeat(200_000)), 0);
    expect(long.status).toBe(200);
    const longer = await put('coordinator', 'field:transport', text('ü'.repeat(200_001)), 1);
    expect([longer.status, longer.json()]).toMatchObject([
      422,
      { code: 'text-too-long', errors: [{ pointer: '/content' }] },
    ]);
    expect((await put('coordinator', 'field:transport', text('Verkehr.'), 1)).status).toBe(200);
  });

  it.each([
    [{ blocks: [{ type: 'table', rows: [] }] }, 'text-shape-unknown'],
    [{ blocks: [{ type: 'paragraph', runs: [{ text: 'a', link: 'javascript:alert(1)' }] }] }, 'link-invalid'],
  ])('refuse %j', async (content, code) => {
    const answer = await put('coordinator', 'summary', content, 0);
    expect([answer.status, answer.json()]).toMatchObject([422, { code }]);
  });

  it('exist for parts and languages of the report only', async () => {
    expect((await put('coordinator', 'field:unknown', text('a'), 0)).status).toBe(404);
    expect((await put('coordinator', 'foreword', text('a'), 0, 'en')).status).toBe(422);
    const unsealed = await today(() =>
      world.ask('coordinator', 'PUT', path('foreword', 'de', open), { content: text('a') }, 0),
    );
    expect([unsealed.status, unsealed.json()]).toMatchObject([409, { code: 'round-not-sealed' }]);
  });

  it('need the version they start from', async () => {
    const answer = await today(() => world.ask('coordinator', 'PUT', path('foreword'), { content: text('a') }));
    expect(answer.status).toBe(428);
  });

  it.each(['reader', 'vm-desk', 'vm-approver', 'admin'])('are not for %s to write', async (person) => {
    const answer = await put(person, 'summary', text('a'), 0);
    expect([answer.status, answer.json()]).toMatchObject([403, { code: 'role-missing' }]);
  });

  it('stand in the journal by version and checksum', async () => {
    const rows = await world.api.database.query<{ new_value: object }>(
      `select new_value from audit_entry where action = 'report-text-saved' order by position limit 1`,
    );
    expect(rows[0]?.new_value).toMatchObject({
      part: 'foreword',
      language: 'de',
      version: 1,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

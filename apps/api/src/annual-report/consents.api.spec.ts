import type { RichText } from '@wegmarke/domain';
import { ReportingWorld } from '../platform/testing/reporting-world';
import type { TestResponse } from '../platform/testing/test-api';
import type { ReportDetailDto } from './dto/report-detail.dto';

const text = (line: string): RichText => ({ blocks: [{ type: 'paragraph', runs: [{ text: line }] }] });

describe('the consent of the ministries to a report', () => {
  let world: ReportingWorld;
  let round: string;

  beforeAll(async () => {
    world = await ReportingWorld.start();
    round = await world.open(2024);
    await world.seal(2024, round);
  });
  afterAll(() => world.close());

  const today = <T>(work: () => Promise<T>): Promise<T> => world.on('2025-04-01', work);
  const path = (more = ''): string => `/api/rounds/${round}/report${more}`;
  const detail = (as = 'coordinator'): Promise<ReportDetailDto> => today(() => world.told(as, 'GET', path()));
  const say = async (as: string, ministry: string, answer: string, body: object = {}): Promise<TestResponse> => {
    const { version } = await detail();
    return today(() => world.ask(as, 'POST', path(`/consents/${ministry}/${answer}`), body, version));
  };
  const write = async (part: string, line: string): Promise<void> => {
    const found = (await detail()).parts.find((one) => one.part === part)?.de.version ?? 0;
    await today(() => world.told('coordinator', 'PUT', path(`/texts/${part}/de`), { content: text(line) }, found));
  };
  const freeze = async (): Promise<TestResponse> => {
    const { version } = await detail();
    return today(() => world.ask('coordinator', 'POST', path('/freeze'), undefined, version));
  };
  const stateOf = async (ministry: string): Promise<string | undefined> =>
    (await detail()).consents.find((consent) => consent.ministry === ministry)?.state;

  it('is not asked for while nobody began it', async () => {
    expect(await detail('coordinator')).toMatchObject({
      state: 'draft',
      consents: [],
      allowedActions: ['read-report-draft', 'edit-report', 'start-report-consent', 'freeze-report'],
    });
    expect((await say('vm-approver', 'vm', 'agree')).json()).toMatchObject({ code: 'report-not-in-consent' });
  });

  it('is asked of every ministry in the lead of a measure', async () => {
    await write('field:transport', 'Erste Fassung.');
    const answer = await today(() => world.ask('coordinator', 'POST', path('/start-consent'), undefined, 0));
    expect([answer.status, answer.headers['etag']]).toEqual([200, '"v1"']);
    const { state, consents } = await detail('vm-approver');
    expect(state).toBe('in_consent');
    expect(consents.map((consent) => [consent.ministry, consent.state, consent.allowedActions])).toEqual([
      ['stm', 'open', []],
      ['um', 'open', []],
      ['vm', 'open', ['agree', 'comment']],
    ]);
  });

  it('is begun once', async () => {
    const answer = await today(() => world.ask('coordinator', 'POST', path('/start-consent'), undefined, 1));
    expect([answer.status, answer.json()]).toMatchObject([409, { code: 'not-in-this-state' }]);
  });

  it.each([
    ['vm-desk', 'vm'],
    ['um-approver', 'vm'],
    ['coordinator', 'vm'],
    ['reader', 'vm'],
  ])('is not for %s to give for %s', async (person, ministry) => {
    expect((await say(person, ministry, 'agree')).status).toBe(403);
  });

  it('is given to the text that was read: a change asks again', async () => {
    expect((await say('vm-approver', 'vm', 'agree')).status).toBe(200);
    expect(await stateOf('vm')).toBe('agreed');
    await write('foreword', 'Keine Textstelle eines Ressorts.');
    expect(await stateOf('vm')).toBe('agreed');
    await write('field:transport', 'Zweite Fassung.');
    expect(await stateOf('vm')).toBe('outdated');
    const { checklist } = await detail();
    expect(checklist.find(({ code }) => code === 'consent-outdated')).toMatchObject({
      ok: false,
      blocking: false,
      params: { count: 1, ministries: ['vm'] },
      detail: expect.stringContaining('vm'),
    });
  });

  it('may be refused with words, and then nothing is frozen', async () => {
    expect((await say('um-approver', 'um', 'comment')).json()).toMatchObject({ code: 'comment-missing' });
    const comment = { comment: 'Bitte den zweiten Satz ergänzen.', part: 'field:transport' };
    expect((await say('um-approver', 'um', 'comment', comment)).status).toBe(200);
    const said = (await detail()).consents.find(({ ministry }) => ministry === 'um');
    expect(said).toMatchObject({ ...comment, state: 'commented', by: expect.any(String), at: expect.any(String) });
    const answer = await freeze();
    expect([answer.status, answer.json()]).toMatchObject([409, { code: 'freeze-blocked' }]);
    expect((await detail()).state).toBe('in_consent');
  });

  it('is of parts the report has', async () => {
    const answer = await say('um-approver', 'um', 'comment', { comment: 'Text', part: 'field:none' });
    expect(answer.json()).toMatchObject({ code: 'text-part-unknown' });
  });

  it('needs the version that was seen', async () => {
    const answer = await today(() => world.ask('vm-approver', 'POST', path('/consents/vm/agree'), {}, 0));
    expect([answer.status, answer.json()]).toMatchObject([412, { code: 'stale-version' }]);
  });

  it('that is outdated holds nothing up: the freeze takes the texts as they are', async () => {
    await write('field:transport', 'Dritte Fassung.');
    expect(await stateOf('um')).toBe('outdated');
    const answer = await freeze();
    expect([answer.status, answer.json()]).toMatchObject([202, { state: 'freezing' }]);
    expect((await freeze()).json()).toMatchObject({ code: 'report-freezing' });
  });

  it('stands in the journal, step by step', async () => {
    const rows = await world.api.database.query<{ action: string }>(
      `select action from audit_entry where action like 'report-consent%' or action like 'report-freeze%' order by position`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['report-consent-started', 'report-consent-agreed', 'report-consent-commented', 'report-freeze-begun'],
    ]);
  });
});

describe('the sentences about the time since the last report', () => {
  let world: ReportingWorld;
  let round: string;

  beforeAll(async () => {
    world = await ReportingWorld.start();
    const first = await world.open(2024);
    await world.seal(2024, first);
    round = await world.open(2025);
    await world.on('2026-01-10', () => world.accepted('3.1.1', '2025'));
    await world.seal(2025, round);
  });
  afterAll(() => world.close());

  const today = <T>(work: () => Promise<T>): Promise<T> => world.on('2026-04-01', work);
  const detail = (): Promise<ReportDetailDto> =>
    today(() => world.told('coordinator', 'GET', `/api/rounds/${round}/report`));

  it('are offered in both languages', async () => {
    const { previous, sentences } = await detail();
    expect(previous).toMatchObject({ key: '2024' });
    expect(sentences.length).toBeGreaterThan(3);
    for (const { de, fr, adopted } of sentences) {
      expect([de, fr]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(adopted).toEqual({ de: false, fr: false });
    }
  });

  it('are known when adopted, and a changed number is told', async () => {
    const sentence = (await detail()).sentences.find(({ de }) => /\d/.test(de));
    const { key = '', de = '' } = sentence ?? {};
    const save = (line: string, version: number) => {
      const content = { blocks: [{ type: 'paragraph', origin: key, runs: [{ text: line }] }] };
      return today(() =>
        world.told('coordinator', 'PUT', `/api/rounds/${round}/report/texts/since/de`, { content }, version),
      );
    };
    await save(de, 0);
    const adopted = await detail();
    expect(adopted.sentences.find((one) => one.key === key)?.adopted).toEqual({ de: true, fr: false });
    expect(adopted.disagreements).toEqual([]);
    await save(`${de} Und 4711 mehr.`, 1);
    expect((await detail()).disagreements).toEqual([
      { part: 'since', language: 'de', block: 0, origin: key, numbers: ['4711'] },
    ]);
  });
});

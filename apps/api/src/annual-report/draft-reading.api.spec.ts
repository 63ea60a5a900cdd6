import { ReportingWorld } from '../platform/testing/reporting-world';
import type { TestResponse } from '../platform/testing/test-api';
import type { ExportDto } from './dto/export.dto';
import type { ReportDetailDto } from './dto/report-detail.dto';

const PATIENCE = 120_000;
const TEXT = 'Mustersatz im Entwurf';
const COMMENT = 'Mustereinwand';
const WORKERS = ['coordinator', 'admin', 'vm-desk', 'vm-approver', 'um-approver'];
const FOREWORD = '/texts/foreword/de/versions';

describe('what is being written in a report', () => {
  let world: ReportingWorld;
  let round: string;

  beforeAll(async () => {
    world = await ReportingWorld.start();
    round = await world.open(2024);
    await world.seal(2024, round);
    await today(async () => {
      const content = { blocks: [{ type: 'paragraph', runs: [{ text: TEXT }] }] };
      await world.told('coordinator', 'PUT', path('/texts/foreword/de'), { content }, 0);
      await world.told('coordinator', 'POST', path('/start-consent'), undefined, 0);
      await world.told('vm-approver', 'POST', path('/consents/vm/comment'), { comment: COMMENT }, 1);
    });
  });
  afterAll(() => world.close());

  const today = <T>(work: () => Promise<T>): Promise<T> => world.on('2025-04-01', work);
  const path = (more = ''): string => `/api/rounds/${round}/report${more}`;
  const read = (as: string, more = ''): Promise<TestResponse> => today(() => world.ask(as, 'GET', path(more)));
  const detail = async (as: string): Promise<ReportDetailDto> => (await read(as)).json<ReportDetailDto>();

  it.each(WORKERS)('is for %s to read', async (person) => {
    const { parts, consents, checklist, allowedActions } = await detail(person);
    expect(parts[0]).toMatchObject({ part: 'foreword', translation: 'missing', de: { version: 1 } });
    expect(consents.find(({ ministry }) => ministry === 'vm')).toMatchObject({ state: 'commented', comment: COMMENT });
    expect(checklist.length).toBeGreaterThan(5);
    expect(allowedActions).toContain('read-report-draft');
    expect((await read(person, FOREWORD)).status).toBe(200);
  });

  it('is not for readers, who see that there is a report and what the sealed data say', async () => {
    const answer = await read('reader');
    expect(answer.text).not.toMatch(new RegExp(`${TEXT}|${COMMENT}`));
    expect(answer.json()).toMatchObject({
      ...{ state: 'in_consent', consents: [], checklist: [], places: [], disagreements: [], allowedActions: [] },
      outline: expect.arrayContaining([expect.objectContaining({ level: 1 })]),
    });
    const { parts } = answer.json<ReportDetailDto>();
    expect(parts.map(({ part }) => part)).toContain('field:transport');
    const nothing = { version: 0, content: null, changedAt: null, changedBy: null };
    for (const part of parts) expect(part).toMatchObject({ de: nothing, fr: nothing, translation: 'current' });
  });

  it.each([
    ['de', 'bis zum Einfrieren'],
    ['fr', 'Avant que le rapport'],
  ])('is refused to readers with a reason (%s)', async (language, reason) => {
    const answer = await today(() =>
      world.api.as('reader').http('GET', path(FOREWORD), { headers: { 'accept-language': language } }),
    );
    expect([answer.status, answer.json()]).toMatchObject([
      403,
      { code: 'report-draft-withheld', detail: expect.stringContaining(reason) },
    ]);
  });

  it('is for nobody who has not signed in', async () => {
    for (const more of ['', FOREWORD, '.html', '.json']) {
      expect((await world.api.anonymous.http('GET', path(more))).status).toBe(401);
    }
  });

  it(
    'stands in the files of those who work on it; a reader’s draft holds the sealed data alone',
    async () => {
      const ours = await read('vm-desk', '.html');
      expect(ours.text).toContain(TEXT);
      for (const as of ['reader', 'reader']) {
        const theirs = await read(as, '.html');
        expect([theirs.status, theirs.headers['content-disposition']]).toEqual([
          200,
          ours.headers['content-disposition'],
        ]);
        expect(theirs.text).not.toContain(TEXT);
        expect(theirs.text).toContain('Dieser Text erscheint, sobald der Bericht eingefroren ist.');
        expect(theirs.text).toMatch(/Entwurf/);
        expect(theirs.text).toContain('3.1.1');
      }
      expect((await read('reader', '.html?lang=fr')).text).toContain('dès que le rapport sera figé');
    },
    PATIENCE,
  );

  it(
    'is not to be had by the export of somebody else',
    async () => {
      const order = async (as: string): Promise<ExportDto> => {
        const body = { kind: 'report', format: 'html', lang: 'de', round };
        return today(() => world.told<ExportDto>(as, 'POST', '/api/exports', body));
      };
      const [ours, theirs] = [await order('um-approver'), await order('reader')];
      const fetched = (as: string, { id }: ExportDto, more = '') =>
        today(() => world.ask(as, 'GET', `/api/exports/${id}${more}`));
      expect([(await fetched('reader', ours)).status, (await fetched('reader', ours, '/file')).status]).toEqual([
        404, 404,
      ]);
      expect((await fetched('admin', ours, '/file')).text).toContain(TEXT);
      expect((await fetched('reader', theirs, '/file')).text).not.toContain(TEXT);
    },
    PATIENCE,
  );

  describe('once it is frozen', () => {
    beforeAll(() => world.api.database.query(`update annual_report set state = 'frozen'`));

    it('is for readers, without what ministries answered on the way', async () => {
      const { parts, consents, checklist } = await detail('reader');
      expect(JSON.stringify(parts[0]?.de.content)).toContain(TEXT);
      expect([consents, checklist]).toEqual([[], []]);
      expect((await read('reader', FOREWORD)).status).toBe(403);
      expect((await detail('vm-desk')).consents).toHaveLength(3);
    });

    it(
      'stands in their files as well',
      async () => expect((await read('reader', '.html?version=draft')).text).toContain(TEXT),
      PATIENCE,
    );
  });
});

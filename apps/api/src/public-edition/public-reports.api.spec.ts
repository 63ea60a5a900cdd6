import { createHash } from 'node:crypto';
import { LANGUAGES, type Language, type LocalDate } from '@wegmarke/domain';
import { MEDIA_TYPES, REPORT_FORMATS, type ReportFormat } from '@wegmarke/report';

import { Editions, StoredFiles } from '../annual-report';
import { ReportingWorld } from '../platform/testing/reporting-world';
import type { TestApi, TestResponse } from '../platform/testing/test-api';
import type { PublicFileDto, PublicRoundDetailDto } from './public-round.dto';

const ROUND = '/api/public/strategies/frankreich/rounds/2024';

let world: ReportingWorld;
let api: TestApi;
let roundId: string;
beforeAll(async () => {
  world = await ReportingWorld.start();
  api = world.api;
  roundId = await world.open(2024);
  await world.seal(2024, roundId);
  await world.on('2025-03-16', () => world.step(roundId, 'publish'));
  await api.database.query(
    `insert into annual_report (round_id, strategy_id, state)
     select id, strategy_id, 'draft' from reporting_round where id = $1 on conflict do nothing`,
    [roundId],
  );
}, 300_000);
afterAll(() => world.close());

const get = (path: string, headers = {}): Promise<TestResponse> => api.anonymous.http('GET', path, { headers });
const words = (number: number, format: ReportFormat, language: Language): string =>
  `Ausgabe ${number}, ${format}, ${language}`;

/** An edition with small files, finished or still in the making. */
async function edition(number: number, snapshotVersion: number, finished = true): Promise<void> {
  const [editions, files] = [api.app.get(Editions, { strict: false }), api.app.get(StoredFiles, { strict: false })];
  const frozenOn = '2026-05-01' as LocalDate;
  const texts = { model: '{}', dataChecksum: 'a'.repeat(64), textChecksum: String(number).repeat(64) };
  const id = await editions.begin({ roundId, number, snapshotVersion, frozenOn, frozenBy: 'coordinator', ...texts });
  for (const format of REPORT_FORMATS) {
    for (const language of LANGUAGES) {
      const bytes = Buffer.from(words(number, format, language));
      await editions.addFile(id, language, format, await files.put(bytes, MEDIA_TYPES[format]));
    }
  }
  if (finished) await editions.complete(id, new Date('2026-05-01T10:00:00Z'));
}

const reportFiles = async (): Promise<PublicFileDto[]> =>
  (await get(ROUND)).json<PublicRoundDetailDto>().files.filter(({ kind }) => kind === 'report');

describe('the report of a published round', () => {
  it('is not there as long as it is a draft or in the making', async () => {
    await edition(1, 1, false);
    expect(await reportFiles()).toEqual([]);
    expect((await get(`${ROUND}/report.pdf`)).status).toBe(404);
    await api.database.query('delete from report_file');
    await api.database.query('delete from report_edition');
  });

  it('is there in every format and both languages once it is frozen, as it was stored', async () => {
    const before = (await get(ROUND)).headers['etag'];
    await edition(1, 1);
    expect((await get(ROUND)).headers['etag']).not.toBe(before);
    const files = await reportFiles();
    expect(files).toHaveLength(REPORT_FORMATS.length * LANGUAGES.length);
    for (const { url, name, checksum, bytes, mediaType } of files) {
      const answer = await get(url);
      expect([url, answer.status]).toEqual([url, 200]);
      expect(answer.headers['content-disposition']).toBe(
        `${name.endsWith('.html') ? 'inline' : 'attachment'}; filename="${name}"`,
      );
      expect(answer.headers['content-type']).toContain(mediaType);
      if (/^text|json$/.test(mediaType)) expect(answer.headers['content-type']).toContain('charset=utf-8');
      expect(Buffer.byteLength(answer.text)).toBe(bytes);
      expect(createHash('sha256').update(answer.text).digest('hex')).toBe(checksum);
    }
  });

  it('is told apart by its checksum, and kept by caches', async () => {
    const first = await get(`${ROUND}/report.pdf`);
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    const again = await get(`${ROUND}/report.pdf`, { 'if-none-match': first.headers['etag'] ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('stands in the catalogue with its size', async () => {
    const turtle = (await get('/api/public/catalog.ttl')).text;
    expect(turtle).toContain('file-type/PDF>');
    expect(turtle).toContain('rounds/2024/report.pdf?lang=de&version=1>');
    expect(turtle).toContain('"Fortschrittsbericht, PDF, deutsch"@de');
  });

  it('has its editions side by side, the newest first asked for', async () => {
    await edition(2, 1);
    expect((await get(`${ROUND}/report.pdf`)).text).toBe(words(2, 'pdf', 'de'));
    expect((await get(`${ROUND}/report.pdf?version=1&lang=fr`)).text).toBe(words(1, 'pdf', 'fr'));
    expect((await reportFiles()).every((file) => file.edition === 2)).toBe(true);
  });

  it.each([
    ['report.exe', 404, 'unknown-format'],
    ['report.pdf?version=9', 404, 'edition-not-found'],
    ['report.pdf?lang=en', 422, 'filter-value-unknown'],
    ['report.pdf?version=draft', 400, 'invalid-input'],
  ])('refuses %s', async (path, status, code) => {
    const answer = await get(`${ROUND}/${path}`);
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('vanishes with the publication', async () => {
    await api.database.query(`update reporting_round set state = 'sealed' where key = '2024'`);
    expect((await get(`${ROUND}/report.pdf`)).status).toBe(404);
    await api.database.query(`update reporting_round set state = 'published' where key = '2024'`);
  });
});

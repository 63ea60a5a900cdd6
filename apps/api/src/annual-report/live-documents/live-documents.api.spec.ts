import { strFromU8, unzipSync } from 'fflate';
import { ReportingWorld } from '../../platform/testing/reporting-world';
import { STRATEGY } from '../../platform/testing/strategy-kit';
import type { TestResponse } from '../../platform/testing/test-api';
import type { ExportDto } from '../dto/export.dto';

const PATIENCE = 120_000;

describe('documents of the living state', () => {
  let world: ReportingWorld;
  let measure: string;

  /** 3.1.1 and 3.1.2 (vm) run, 3.1.2 is dropped after the seal; 3.1.3 (um) asks for help; 3.1.4 (stm) never reported. */
  beforeAll(async () => {
    world = await ReportingWorld.start();
    measure = await world.measureId('3.1.1');
    const round = await world.open(2025);
    await world.on('2026-01-10', async () => {
      await world.accepted('3.1.1', '2025', { narrative: { ...NOTHING, done: 'Mustertext: Strecke vermessen' } });
      await world.accepted('3.1.2', '2025');
      await world.accepted('3.1.3', '2025', { narrative: { ...NOTHING, helpNeeded: 'Musterbitte' } });
    });
    await world.seal(2025, round);
    await world.on('2026-06-01', () =>
      world.accepted('3.1.2', null, {
        implementation: 'dropped',
        effectiveOn: '2026-05-31' as never,
        reason: 'Mustergrund',
        course: null,
      }),
    );
  });
  afterAll(() => world.close());

  const get = (as: string, path: string): Promise<TestResponse> =>
    world.on('2026-07-01', () => world.ask(as, 'GET', path));
  const question = (query: string, format = 'docx') =>
    get('reader', `/api/strategies/${STRATEGY}/written-question.${format}${query}`);
  const code = (answer: TestResponse): unknown => [answer.status, answer.json<{ code: string }>().code];

  /** The words of a Word file, paragraph by paragraph, as it is stored. */
  async function wordsOf(answer: TestResponse): Promise<string> {
    expect(answer.status).toBe(200);
    const [row] = await world.api.database.query<{ bytes: Uint8Array }>(
      'select bytes from stored_file where checksum = $1',
      [answer.headers['etag']?.replaceAll('"', '')],
    );
    const parts = unzipSync(new Uint8Array(row?.bytes ?? []));
    const texts = Object.entries(parts).filter(([name]) => /word\/(document|header\d*|footer\d*)\.xml/.test(name));
    return texts
      .map(([, bytes]) =>
        strFromU8(bytes)
          .replace(/<\/w:p>/g, '\n')
          .replace(/<[^>]+>/g, ''),
      )
      .join('\n');
  }

  describe('a written question', () => {
    it(
      'says the state of today, marked as unsealed',
      async () => {
        const words = await wordsOf(await question(''));
        for (const measure of ['3.1.1', '3.1.2', '3.1.3', '3.1.4']) expect(words).toContain(measure);
        expect(words).toContain('1. Juli 2026');
        expect(words).toMatch(/unversiegelt/i);
        expect(words).toContain('Musterdaten');
      },
      PATIENCE,
    );

    it(
      'says what a sealed round established, and what has ended since',
      async () => {
        const words = await wordsOf(await question('?round=2025'));
        expect(words).toContain('31. Dezember 2025');
        expect(words).toContain('versiegelt am 15. März 2026');
        expect(words).toContain('31. Mai 2026');
        expect(words).toMatch(/entfallen/);
        expect(words).not.toMatch(/unversiegelt/i);
      },
      PATIENCE,
    );

    it(
      'is narrowed to a ministry and a field, and speaks French',
      async () => {
        const words = await wordsOf(await question('?ministry=um&field=transport&lang=fr&asOf=2026-02-01'));
        expect(words).toContain('3.1.3');
        expect(words).not.toContain('3.1.1');
        expect(words).toContain('1er février 2026');
      },
      PATIENCE,
    );

    it(
      'may name several ministries, in any order: it is the same file',
      async () => {
        const answer = await question('?ministry=vm&ministry=um&field=transport');
        const words = await wordsOf(answer);
        for (const measure of ['3.1.1', '3.1.3']) expect(words).toContain(measure);
        expect(words).not.toContain('3.1.4');
        expect(answer.headers['content-disposition']).toContain('frankreich-um-vm-transport-');
        const again = await question('?field=transport&ministry=um&ministry=vm');
        expect(again.headers['etag']).toBe(answer.headers['etag']);
      },
      PATIENCE,
    );

    it(
      'is a Word, OpenDocument or PDF file with a speaking name',
      async () => {
        const answer = await question('?ministry=vm', 'odt');
        expect([answer.status, answer.headers['content-type'], answer.headers['content-disposition']]).toEqual([
          200,
          'application/vnd.oasis.opendocument.text',
          'attachment; filename="schriftliche-frage-frankreich-vm-2026-07-01-de-Muster.odt"',
        ]);
      },
      PATIENCE,
    );

    it.each([
      ['', 'xlsx', 404, 'unknown-format'],
      ['?lang=en', 'pdf', 422, 'unknown-language'],
      ['?asOf=2026-01-01&round=2025', 'pdf', 400, 'as-of-with-round'],
      ['?asOf=2020-01-01', 'pdf', 422, 'day-before-adoption'],
      ['?ministry=xx', 'pdf', 422, 'filter-value-unknown'],
      ['?field=xx', 'pdf', 422, 'filter-value-unknown'],
      ['?round=1999', 'pdf', 404, 'round-not-found'],
    ])('%s as %s: %d %s', async (query, format, status, problem) => {
      expect(code(await question(query, format))).toEqual([status, problem]);
    });
  });

  describe('measure sheets', () => {
    it(
      'put one measure on a page, with what its ministry says',
      async () => {
        const words = await wordsOf(await get('vm-desk', `/api/measures/${measure}/sheet.docx`));
        expect(words).toContain('3.1.1');
        expect(words).toContain('Strecke vermessen');
        expect(words).toMatch(/unversiegelt/i);
      },
      PATIENCE,
    );

    it(
      'are one file for all measures a ministry leads',
      async () => {
        const words = await wordsOf(await get('admin', `/api/strategies/${STRATEGY}/sheets.docx?ministry=vm&lang=fr`));
        expect(words).toContain('3.1.1');
        expect(words).toContain('3.1.2');
        expect(words).not.toContain('3.1.3');
      },
      PATIENCE,
    );

    it(
      'are made once as long as nothing changes',
      async () => {
        const path = `/api/measures/${measure}/sheet.docx`;
        const first = await get('reader', path);
        const begun = performance.now();
        const again = await get('vm-approver', path);
        expect(performance.now() - begun).toBeLessThan(500);
        expect(again.headers['etag']).toBe(first.headers['etag']);
      },
      PATIENCE,
    );

    it('of a measure that is not there are 404', async () => {
      const nobody = await get('reader', '/api/measures/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10/sheet.pdf');
      expect(code(nobody)).toEqual([404, 'measure-not-found']);
      expect(code(await get('reader', `/api/measures/${measure}/sheet.odt`))).toEqual([404, 'unknown-format']);
    });
  });

  describe('what is not settled', () => {
    beforeAll(() =>
      world.on('2026-06-20', async () => {
        const narrative = { ...NOTHING, done: 'mk.unaccepted' };
        await world.signed('3.1.1', null, { narrative });
      }),
    );

    it(
      'stands in no document, and what help is needed for in no answer to the parliament',
      async () => {
        const sheets = await wordsOf(await get('vm-desk', `/api/strategies/${STRATEGY}/sheets.docx`));
        const answer = await wordsOf(await question(''));
        for (const words of [sheets, answer]) expect(words).not.toContain('mk.unaccepted');
        expect(sheets).toContain('Musterbitte');
        expect(answer).not.toContain('Musterbitte');
      },
      PATIENCE,
    );
  });

  describe('who asks', () => {
    const paths = () => [
      `/api/strategies/${STRATEGY}/written-question.docx`,
      `/api/strategies/${STRATEGY}/sheets.docx`,
      `/api/measures/${measure}/sheet.docx`,
    ];

    it('must be signed in', async () => {
      for (const path of paths()) expect((await world.api.anonymous.http('GET', path)).status).toBe(401);
    });

    it.each(['reader', 'coordinator', 'vm-desk', 'um-approver', 'admin'])(
      'may be %s',
      async (person) => {
        for (const path of paths()) expect((await get(person, path)).status).toBe(200);
      },
      PATIENCE,
    );

    it('is not told of a strategy there is not', async () => {
      const answer = await get('reader', '/api/strategies/polen/written-question.pdf');
      expect(code(answer)).toEqual([404, 'strategy-not-found']);
    });
  });

  describe('an order', () => {
    const order = (body: unknown) => world.on('2026-07-01', () => world.ask('reader', 'POST', '/api/exports', body));

    it.each(['written-question', 'sheets'])(
      'of %s is taken, and answered by the file',
      async (kind) => {
        const answer = await order({ kind, format: 'docx', lang: 'de', strategy: STRATEGY, ministry: 'um' });
        expect(answer.status).toBe(202);
        const { id } = answer.json<ExportDto>();
        let done = answer.json<ExportDto>();
        while (done.state === 'queued' || done.state === 'running') {
          await new Promise((resolve) => setTimeout(resolve, 200));
          done = (await get('reader', `/api/exports/${id}`)).json<ExportDto>();
        }
        expect(done).toMatchObject({ kind, state: 'done', problem: null });
        expect((await get('reader', `/api/exports/${id}/file`)).status).toBe(200);
      },
      PATIENCE,
    );

    it.each([
      [{ strategy: 'polen' }, 404, 'strategy-not-found'],
      [{}, 404, 'strategy-not-found'],
      [{ strategy: STRATEGY, format: 'csv' }, 404, 'unknown-format'],
      [{ strategy: STRATEGY, asOf: '2026-02-30' }, 422, 'invalid-day'],
      [{ strategy: STRATEGY, ministry: 'xx' }, 422, 'filter-value-unknown'],
      [{ strategy: STRATEGY, round: '1999' }, 404, 'round-not-found'],
      [{ strategy: STRATEGY, round: '2025', asOf: '2026-01-01' }, 400, 'as-of-with-round'],
    ])('%j: %d %s', async (wanted, status, problem) => {
      const answer = await order({ kind: 'written-question', format: 'pdf', lang: 'de', ...wanted });
      expect(code(answer)).toEqual([status, problem]);
    });
  });
});

const NOTHING = { done: '', problems: '', next: '', helpNeeded: '' };

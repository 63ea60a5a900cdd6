import { NameMinistry } from '../strategy';
import type { LocalDate, MinistryKey } from '@wegmarke/domain';
import { ReportingWorld } from '../platform/testing/reporting-world';
import { admin } from '../platform/testing/strategy-kit';
import type { TestResponse } from '../platform/testing/test-api';
import type { ExportDto } from './dto/export.dto';
import type { ReportDetailDto } from './dto/report-detail.dto';
import { ExportOffice } from './exports/export-office';
import { sha256 } from './sha256';

/** Work in the background is done on that day, too. */
const TODAY = '2027-02-02';
const FORMATS = ['pdf', 'docx', 'odt', 'html', 'xlsx', 'ods', 'csv', 'json'];

describe('the files of an annual report', () => {
  let world: ReportingWorld;
  let round: string;
  let open: string;

  beforeAll(async () => {
    world = await ReportingWorld.start(TODAY);
    const first = await world.open(2024);
    await world.seal(2024, first);
    round = await world.open(2025);
    await world.on('2026-01-10', async () => {
      for (const code of ['3.1.1', '3.1.2', '3.1.3']) await world.accepted(code, '2025');
    });
    await world.seal(2025, round);
    open = await world.open(2026);
  });
  afterAll(() => world.close());

  const today = <T>(work: () => Promise<T>): Promise<T> => world.on(TODAY, work);
  const file = (format: string, query = '', headers = {}): Promise<TestResponse> =>
    today(() => world.api.http('GET', `/api/rounds/${round}/report.${format}${query}`, { headers }));
  const detail = (): Promise<ReportDetailDto> =>
    today(() => world.told('reader', 'GET', `/api/rounds/${round}/report`));
  const countJobs = async (): Promise<number> => (await world.api.database.query('select 1 from export_job')).length;
  const office = () => world.api.app.get(ExportOffice, { strict: false });

  it.each(FORMATS)(
    'come as %s, drafts named as such, and at once the second time',
    async (format) => {
      const made = await file(format, '?lang=fr');
      expect(made.status).toBe(200);
      const shown = format === 'html' ? 'inline' : 'attachment';
      expect(made.headers['content-disposition']).toBe(
        `${shown}; filename="rapport-avancement-frankreich-2025-projet-fr.${format}"`,
      );
      const jobs = await countJobs();
      const again = await file(format, '?lang=fr');
      expect(await countJobs()).toBe(jobs);
      expect(again.text).toBe(made.text);
    },
    120_000,
  );

  it('are known by their checksum: unchanged is 304', async () => {
    const { etag = '' } = (await file('json')).headers;
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    const answer = await file('json', '', { 'if-none-match': etag });
    expect([answer.status, answer.text]).toEqual([304, '']);
  }, 120_000);

  it.each([
    ['xyz', '', 404, 'unknown-format'],
    ['pdf', '?lang=en', 422, 'unknown-language'],
    ['pdf', '?version=7', 404, 'edition-not-found'],
  ])('%s%s: %d %s', async (format, query, status, code) => {
    const answer = await file(format, query);
    expect([answer.status, answer.json()]).toMatchObject([status, { code }]);
  });

  it('do not exist before the seal, and the coordination learns what is missing, everybody else how much', async () => {
    const path = `/api/rounds/${open}/report.pdf`;
    const answer = await today(() => world.ask('coordinator', 'GET', path));
    expect([answer.status, answer.json()]).toMatchObject([409, { code: 'round-not-sealed' }]);
    const { errors } = answer.json<{ errors: { code: string }[] }>();
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['not-in-this-state']));
    const early = await world.on('2027-01-02', () => world.ask('coordinator', 'GET', path));
    expect(early.json<{ errors: { code: string }[] }>().errors.map(({ code }) => code)).toContain('request-open');
    const other = await world.on('2027-01-02', () => world.ask('vm-desk', 'GET', path));
    const told = other.json<{ errors: { code: string; detail: string }[] }>().errors;
    expect(told.map(({ code }) => code)).toEqual(['not-in-this-state', 'requests-outstanding']);
    expect(told[1]?.detail).toMatch(/ausstehen: \d+; die Frist läuft bis /);
  });

  it('can be ordered and watched', async () => {
    const body = { kind: 'report', format: 'html', lang: 'de', round };
    const ordered = await today(() => world.told<ExportDto>('reader', 'POST', '/api/exports', body));
    await office().waitFor(ordered.id, 60_000);
    const done = await today(() => world.told<ExportDto>('reader', 'GET', `/api/exports/${ordered.id}`));
    expect(done).toMatchObject({ state: 'done', progress: 1, problem: null, file: { bytes: expect.any(Number) } });
    const answer = await today(() => world.ask('reader', 'GET', done.file?.url ?? ''));
    expect([answer.status, sha256(answer.text)]).toEqual([200, done.file?.checksum]);
  }, 120_000);

  it('are not to be had of exports nobody ordered', async () => {
    const answer = await today(() => world.ask('reader', 'GET', '/api/exports/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10'));
    expect([answer.status, answer.json()]).toMatchObject([404, { code: 'export-not-found' }]);
  });

  it('are made in another process; one that is killed is tried again', async () => {
    await today(() => world.told('coordinator', 'PATCH', `/api/rounds/${round}/report`, { printsVerdicts: true }, 0));
    const wanted = file('pdf');
    while (office().rendererPid === null) await new Promise((resolve) => setTimeout(resolve, 10));
    process.kill(office().rendererPid ?? 0, 'SIGKILL');
    expect((await wanted).status).toBe(200);
  }, 120_000);

  it('are frozen all or none: where one cannot be made the report is where it was, and says why', async () => {
    const { version } = await detail();
    await today(() => world.told('coordinator', 'POST', `/api/rounds/${round}/report/freeze`, undefined, version));
    const killed = new Set<number>();
    while ((await detail()).state === 'freezing') {
      const pid = office().rendererPid;
      if (pid !== null && !killed.has(pid)) process.kill(pid, 'SIGKILL');
      if (pid !== null) killed.add(pid);
    }
    expect(await detail()).toMatchObject({
      ...{ state: 'draft', editions: [], allowedActions: [], freezeProgress: null },
      freezeProblem: { code: 'export-failed', detail: expect.stringMatching(/\S/) },
    });
    expect(await world.api.database.query('select 1 from report_edition')).toEqual([]);
    expect(await world.api.database.query('select 1 from report_file')).toEqual([]);
    const actions = await world.api.database.query<{ action: string }>(
      `select action from audit_entry where action like 'report-freeze%' order by position`,
    );
    expect(actions.map(({ action }) => action)).toEqual(['report-freeze-begun', 'report-freeze-failed']);
  }, 120_000);

  describe('once frozen', () => {
    const frozen = new Map<string, string>();

    it('are all there, in both languages, and the report changes no more', async () => {
      const { version } = await detail();
      const answer = await today(() =>
        world.ask('coordinator', 'POST', `/api/rounds/${round}/report/freeze`, undefined, version),
      );
      expect([answer.status, answer.json()]).toMatchObject([202, { state: 'freezing', editions: [] }]);
      const made: number[] = [];
      let report = await detail();
      while (report.state === 'freezing') {
        expect(report.freezeProgress).toMatchObject({ of: 16 });
        made.push(report.freezeProgress?.made ?? -1);
        await new Promise((resolve) => setTimeout(resolve, 200));
        report = await detail();
      }
      expect(made).toEqual(made.toSorted((one, other) => one - other));
      expect(new Set(made).size).toBeGreaterThan(2);
      expect(report).toMatchObject({
        ...{ state: 'frozen', freezeProblem: null, freezeProgress: null },
        editions: [{ number: 1, snapshotVersion: 1 }],
      });
      expect(report.editions[0]?.files).toHaveLength(16);
      expect(report.allowedActions).toEqual([]);
      const text = await today(() =>
        world.ask(
          'coordinator',
          'PUT',
          `/api/rounds/${round}/report/texts/foreword/de`,
          { content: { blocks: [] } },
          0,
        ),
      );
      expect([text.status, text.json()]).toMatchObject([409, { code: 'report-frozen' }]);
    }, 180_000);

    it('carry the checksums of the edition', async () => {
      const { editions } = await detail();
      for (const { format, language, checksum } of editions[0]?.files ?? []) {
        const answer = await file(format, `?lang=${language}`);
        expect(answer.headers['etag']).toBe(`"${checksum}"`);
        frozen.set(`${format} ${language}`, checksum);
      }
      expect(frozen.size).toBe(16);
    });

    it('stay the same whatever happens afterwards', async () => {
      await today(async () => {
        await world.api.app.get(NameMinistry, { strict: false }).execute(admin, {
          ministry: 'vm' as MinistryKey,
          name: { de: 'Umbenanntes Ressort', fr: null },
          abbreviation: { de: 'neu', fr: null },
          validFrom: '2027-02-02' as LocalDate,
          validTo: null,
          level: 'found',
          frenchLevel: 'unverified',
          note: null,
          predecessors: [],
          sources: [],
        });
        const id = await world.measureId('3.1.1');
        const { version } = await world.told<{ version: number }>('coordinator', 'GET', `/api/measures/${id}`);
        const decision = { documentNumber: 'Musterbeschluss 2', decidedOn: null };
        await world.told(
          'coordinator',
          'POST',
          `/api/measures/${id}/replace`,
          { successors: ['3.1.2'], decision },
          version,
        );
      });
      for (const [key, checksum] of frozen) {
        const [format = '', language] = key.split(' ');
        expect((await file(format, `?lang=${language}`)).headers['etag']).toBe(`"${checksum}"`);
      }
      const { bytes } = await storedBytes(frozen.get('json de') ?? '');
      expect(sha256(bytes)).toBe(frozen.get('json de'));
    });

    const storedBytes = async (checksum: string): Promise<{ bytes: Buffer }> => {
      const [row] = await world.api.database.query<{ bytes: Buffer }>(
        'select bytes from stored_file where checksum = $1',
        [checksum],
      );
      return row ?? { bytes: Buffer.alloc(0) };
    };

    it('are served as fast as anything that is only read', async () => {
      const plain = await median(() => today(() => world.ask('reader', 'GET', `/api/rounds/${round}`)));
      expect(await median(() => file('json'))).toBeLessThan(Math.max(20, 6 * plain));
    });

    it('stand beside the next edition after an amendment', async () => {
      const content = { implementation: 'preparing', course: 'on_track' };
      const amendment = await today(() =>
        world.told<{ id: string; version: number }>('coordinator', 'POST', `/api/rounds/${round}/amendments`, {
          measure: '3.1.2',
          reason: 'Zahlendreher',
          content,
        }),
      );
      await today(() =>
        world.told('vm-approver', 'POST', `/api/amendments/${amendment.id}/confirm`, undefined, amendment.version),
      );
      const reopened = await detail();
      expect(reopened).toMatchObject({ state: 'draft', snapshot: { version: 2 }, editions: [{ number: 1 }] });
      await today(() =>
        world.told('coordinator', 'POST', `/api/rounds/${round}/report/freeze`, undefined, reopened.version),
      );
      while ((await detail()).state === 'freezing') await new Promise((resolve) => setTimeout(resolve, 200));
      expect((await detail()).editions).toMatchObject([
        { number: 1, snapshotVersion: 1 },
        { number: 2, snapshotVersion: 2 },
      ]);
      expect((await file('json', '?version=1')).headers['etag']).toBe(`"${frozen.get('json de')}"`);
      expect((await file('json')).headers['etag']).not.toBe(`"${frozen.get('json de')}"`);
    }, 180_000);
  });
});

/** In milliseconds, of twenty times. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 20; at++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[10] ?? 0;
}

import type { INestApplicationContext } from '@nestjs/common';
import { createTestDatabase, type TestDatabase } from '@wegmarke/database';
import type { LocalDate } from '@wegmarke/domain';
import { migrations } from '../../migrations';
import { Clock } from '../../platform/clock';
import { contextOn } from '../../platform/testing/test-context';
import { coordinator, STRATEGY } from '../../platform/testing/strategy-kit';
import { CreateStrategy } from '../../strategy';
import { AnnualReportModule } from '../annual-report.module';
import { ExportDesk } from './export-desk';
import { ExportJobs, type ExportJob, type NewExport } from './export-jobs.repository';
import { ExportOffice } from './export-office';

const DOCUMENT = {
  ...{
    kind: 'written-question',
    language: 'de',
    title: 'Muster',
    subtitle: null,
    subject: 'Muster',
    publisher: 'Haus',
  },
  ...{ datedOn: '2026-11-22', draftMark: null, marks: [], runningHead: 'Muster', cover: null, contents: false },
  words: {
    ...{ contents: 'Inhalt', page: 'Seite {page}', description: 'Beschreibung', missingCharacter: '□' },
    fallback: { de: 'auf Deutsch', fr: 'auf Französisch' },
  },
  orientation: 'portrait',
  blocks: [{ type: 'heading', level: 1, id: 'a', text: 'Anfang' }],
};

describe('the office for files', () => {
  let test: TestDatabase;
  let strategyId: string;
  const programs: INestApplicationContext[] = [];

  /** A program of its own on the same database, as after a restart. */
  const start = async (): Promise<INestApplicationContext> => {
    const program = await contextOn(test.database, new Clock('2026-11-22' as LocalDate), [AnnualReportModule]);
    programs.push(program);
    return program;
  };

  beforeAll(async () => {
    test = await createTestDatabase({ migrations });
    const program = await start();
    await program.get(CreateStrategy, { strict: false }).execute(coordinator, {
      ...{
        key: STRATEGY,
        title: { de: 'Musterkonzeption', fr: null },
        adoptedOn: '2026-01-01' as LocalDate,
        fields: [],
      },
    });
    const [row] = await test.database.query<{ id: string }>('select id from strategy');
    strategyId = row?.id ?? '';
  });
  afterEach(async () => {
    for (const program of programs.splice(0)) await program.close();
  });
  afterAll(() => test.drop());

  const order = (program: INestApplicationContext, fingerprint: string, text = JSON.stringify(DOCUMENT)) => {
    const format = text.length > 100_000 ? 'pdf' : 'html';
    const wanted: Omit<NewExport, 'fingerprint'> = {
      ...{ strategyId, roundId: null, editionId: null, kind: 'sheets', language: 'de', format },
      ...{ name: 'muster.html', input: text, background: false, requestedBy: null },
    };
    return program.get(ExportDesk).order(fingerprint, async () => wanted);
  };
  const ended = (program: INestApplicationContext, id: string): Promise<ExportJob | null> =>
    program.get(ExportOffice).waitFor(id, 30_000);
  /** The process that makes files, as soon as there is one (after `former`). */
  const nextRenderer = async (program: INestApplicationContext, former: number | null = null): Promise<number> => {
    const office = program.get(ExportOffice);
    for (;;) {
      const pid = office.rendererPid;
      if (pid !== null && pid !== former) return pid;
      await pause();
    }
  };
  /** As a program leaves it that is gone from one moment to the next. */
  const leaveBehind = (id: string, seconds: number) =>
    test.database.query(
      `with u as (update export_job set state = 'running', attempts = 1, checksum = null, seen_at = now() - make_interval(secs => $2),
         input = coalesce(input, $3) where id = $1 returning 1) select 1 from u`,
      [id, seconds, JSON.stringify(DOCUMENT)],
    );

  it('makes once what is ordered twice', async () => {
    const program = await start();
    const [first, second] = [await order(program, 'twice'), await order(program, 'twice')];
    expect(second).toBe(first);
    expect(await ended(program, first)).toMatchObject({ state: 'done', attempts: 1, problem: null });
    expect(await order(program, 'twice')).toBe(first);
  });

  it('takes up what a program left behind that ended while it waited', async () => {
    const before = await start();
    const id = await before.get(ExportJobs).add({
      ...{ strategyId, roundId: null, editionId: null, kind: 'sheets', language: 'de', format: 'html' },
      ...{ name: 'muster.html', input: JSON.stringify(DOCUMENT), background: true, requestedBy: null },
      fingerprint: 'left waiting',
    });
    await before.close();
    programs.splice(0);
    const after = await start();
    after.get(ExportOffice).open();
    expect(await ended(after, id)).toMatchObject({ state: 'done' });
  });

  it('takes up what was in the hands of a program that died', async () => {
    const before = await start();
    const id = await order(before, 'died');
    await ended(before, id);
    await before.close();
    programs.splice(0);
    await leaveBehind(id, 60);
    const after = await start();
    after.get(ExportOffice).open();
    expect(await ended(after, id)).toMatchObject({ state: 'done', attempts: 2 });
  });

  it('gives back what is in hand when the program is stopped', async () => {
    const before = await start();
    const long = { ...DOCUMENT, blocks: [...DOCUMENT.blocks, ...paragraphs(5_000)] };
    const id = await order(before, 'stopped', JSON.stringify(long));
    // Held while it still loads its program: it cannot be done before the program is stopped.
    process.kill(await nextRenderer(before), 'SIGSTOP');
    while ((await before.get(ExportJobs).find(id))?.state === 'queued') await pause();
    await before.close();
    programs.splice(0);
    const after = await start();
    expect(await after.get(ExportJobs).find(id)).toMatchObject({ state: 'queued', attempts: 0 });
    await test.database.query(`delete from export_job where id = $1`, [id]);
  });

  it('gives up what cannot be made, and says so', async () => {
    const program = await start();
    const id = await order(program, 'broken', '{"blocks": 3}');
    expect(await ended(program, id)).toMatchObject({ state: 'failed', problem: 'export-failed', checksum: null });
    const again = await order(program, 'broken');
    expect(again).not.toBe(id);
    expect(await ended(program, again)).toMatchObject({ state: 'done' });
  });

  it('lets go what was killed twice', async () => {
    const program = await start();
    const long = { ...DOCUMENT, blocks: [...DOCUMENT.blocks, ...paragraphs(5_000)] };
    const id = await order(program, 'killed', JSON.stringify(long));
    const first = await nextRenderer(program);
    process.kill(first, 'SIGKILL');
    const second = await nextRenderer(program, first);
    process.kill(second, 'SIGKILL');
    expect(await ended(program, id)).toMatchObject({ state: 'failed', attempts: 2, problem: 'export-failed' });
    expect(await test.database.query(`select 1 from stored_file where media_type = 'application/pdf'`)).toEqual([]);
  });
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

const paragraphs = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ type: 'paragraph', tone: 'normal', runs: [{ text: `Absatz ${at} ${'Wort '.repeat(40)}` }] },
  }));

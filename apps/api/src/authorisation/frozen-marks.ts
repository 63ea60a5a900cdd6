import type { Database } from '@wegmarke/database';
import { squeezed } from '../platform/testing/file-words';
import { wordsOf } from './markers';
import { PublishedMarks } from './published-marks';

/** Files are made on that day, also what is made while nobody looks. */
const TODAY = '2025-04-05';
const MARK = /mk\.([a-z-]+\.[a-z-]+)/g;

interface ReportAtHand {
  readonly version: number;
  readonly state: string;
  readonly freezeProblem: { readonly detail: string } | null;
}

/**
 * The marked round with its annual report written, objected to, changed and frozen, and with marked people. Which marks
 * there are is read from the database itself, so that none is forgotten.
 */
export class FrozenMarks {
  private constructor(
    private readonly published: PublishedMarks,
    readonly round: string,
    readonly marks: readonly string[],
    /** Ids of everything that is stored, without hyphens. */
    readonly ids: readonly string[],
  ) {}

  static async start(): Promise<FrozenMarks> {
    const published = await PublishedMarks.start(TODAY);
    const { database } = published.world.api;
    const [round] = await database.query<{ id: string }>(`select id from reporting_round where state = 'published'`);
    const id = round?.id ?? '';
    await markPeople(database);
    await writeReport(published, id);
    await freezeReport(published, id);
    const tables = await tablesOf(database);
    return new FrozenMarks(published, id, await marksIn(database, tables), await idsIn(database, tables));
  }

  get world(): PublishedMarks['world'] {
    return this.published.world;
  }

  close(): Promise<void> {
    return this.published.close();
  }

  /** Which of the marks stand in the words of a file. */
  foundIn(words: string): string[] {
    return this.marks.filter((mark) => words.includes(squeezed(`mk.${mark}`)));
  }
}

/** Names and addresses of people stand in the table and nowhere else. */
async function markPeople(database: Database): Promise<void> {
  await database.query(
    `update person set display_name = 'mk.person.' || id, email = 'mk.mailbox.' || id || '@example.org'`,
  );
}

async function writeReport({ world }: PublishedMarks, round: string): Promise<void> {
  const path = `/api/rounds/${round}/report`;
  const save = (part: string, place: string, version: number) => {
    const content = { blocks: [{ type: 'paragraph', runs: [{ text: wordsOf('text', place) }] }] };
    return world.told('coordinator', 'PUT', `${path}/texts/${part}/de`, { content }, version);
  };
  await save('foreword', 'earlier', 0);
  await save('foreword', 'foreword', 1);
  await world.told('coordinator', 'POST', `${path}/start-consent`, undefined, 0);
  await world.told('vm-approver', 'POST', `${path}/consents/vm/comment`, { comment: wordsOf('consent') }, 1);
  // What vm objected to is changed, so its answer is outdated and holds nothing up.
  await save('field:transport', 'field', 0);
}

async function freezeReport({ world }: PublishedMarks, round: string): Promise<void> {
  const path = `/api/rounds/${round}/report`;
  const read = () => world.told<ReportAtHand>('coordinator', 'GET', path);
  const { version } = await read();
  let report = await world.told<ReportAtHand>('coordinator', 'POST', `${path}/freeze`, undefined, version);
  while (report.state === 'freezing') {
    await new Promise((resolve) => setTimeout(resolve, 200));
    report = await read();
  }
  if (report.state !== 'frozen') throw new Error(`The report is ${report.state}: ${report.freezeProblem?.detail}`);
}

async function tablesOf(database: Database): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function marksIn(database: Database, tables: readonly string[]): Promise<string[]> {
  const marks = new Set<string>();
  for (const table of tables) {
    const rows = await database.query<{ row: string }>(`select one::text as row from "${table}" one`);
    for (const { row } of rows) for (const [, mark = ''] of row.matchAll(MARK)) marks.add(mark);
  }
  return [...marks].toSorted();
}

async function idsIn(database: Database, tables: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const table of tables) {
    const rows = await database.query<{ id: string }>(
      `select to_jsonb(one) ->> 'id' as id from "${table}" one where to_jsonb(one) ->> 'id' like '________-%'`,
    );
    ids.push(...rows.map(({ id }) => squeezed(id)));
  }
  return ids;
}

import type { Socket } from 'node:net';
import type { Pool } from 'pg';
import type { Database } from './database';
import { databaseFaultOf } from './database-fault';
import { migrate, revertAllMigrations } from './migrate';
import { Notes1700000000000 } from './testing/notes-migration';
import { createTestDatabase, type TestDatabase } from './testing/test-database';
import { uuidV7 } from './uuid-v7';

const CONCURRENT = 50;

describe('the database', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase({ entities: [], migrations: [Notes1700000000000] });
    database = test.database;
  }, 60_000);
  afterAll(() => test.drop());
  beforeEach(() => database.query('delete from note'));

  const write = (text: string): Promise<unknown> =>
    database.query('insert into note (id, text) values ($1, $2)', [uuidV7(), text]);
  const texts = async (): Promise<string[]> =>
    (await database.query<{ text: string }>('select text from note order by id')).map(({ text }) => text);

  it('keeps what a transaction wrote once it is done', async () => {
    await database.inTransaction(() => write('kept'));
    expect(await texts()).toEqual(['kept']);
  });

  it('keeps nothing of a transaction that fails', async () => {
    const failing = database.inTransaction(async () => {
      await write('half');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await texts()).toEqual([]);
  });

  it('joins an inner transaction to the outer one', async () => {
    const failing = database.inTransaction(async () => {
      await database.inTransaction(() => write('inner'));
      throw new Error('outer fails later');
    });
    await expect(failing).rejects.toThrow('outer fails later');
    expect(await texts()).toEqual([]);
  });

  it('sees in a prepared statement what the transaction wrote, and asks several things one after the other', async () => {
    await database.inTransaction(async () => {
      await write('mine');
      const asked = [1, 2, 3].map(() => database.prepared<{ text: string }>('texts', 'select text from note'));
      expect(await Promise.all(asked)).toEqual(Array(3).fill([{ text: 'mine' }]));
    });
  });

  it('takes the outer transaction down with an inner one whose error was swallowed', async () => {
    const swallowing = database.inTransaction(async () => {
      await write('outer');
      await database
        .inTransaction(async () => {
          await write('inner');
          throw new Error('inner failed');
        })
        .catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('inner failed');
    expect(await texts()).toEqual([]);
  });

  it('keeps the other parts of a transaction when one of them fails', async () => {
    await database.inTransaction(async () => {
      await database.inPart(() => write('first'));
      const failing = database.inPart(async () => {
        await write('second');
        await database.inTransaction(() => Promise.reject(new Error('second failed'))).catch(() => undefined);
      });
      await expect(failing).rejects.toThrow('second failed');
      await database.inPart(() => write('third'));
    });
    await expect(database.inPart(() => write('alone').then(() => Promise.reject(new Error('no'))))).rejects.toThrow();
    expect(await texts()).toEqual(['first', 'third']);
  });

  it('answers with the manager of the transaction inside it and with the ordinary one outside', async () => {
    const outside = database.manager;
    expect(database.isInTransaction).toBe(false);
    await database.inTransaction(() => {
      expect(database.isInTransaction).toBe(true);
      expect(database.manager).not.toBe(outside);
      return Promise.resolve();
    });
    expect(database.manager).toBe(outside);
  });

  it('does not show the writes of an open transaction to anyone else', async () => {
    let commit = (): void => undefined;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let open = Promise.resolve();
    await new Promise<void>((written) => {
      open = database.inTransaction(async () => {
        await write('not yet');
        written();
        await mayCommit;
      });
    });
    const seen = texts();
    setTimeout(commit, 50);
    // With one connection the reader waits for the commit; with several it reads the state before it.
    expect(await seen).toEqual(database.kind === 'embedded' ? ['not yet'] : []);
    await open;
  });

  it('loses no update of fifty transactions at once', async () => {
    const id = uuidV7();
    await database.query('insert into note (id, text) values ($1, $2)', [id, '0']);
    const increment = (): Promise<void> =>
      database.inTransaction(async () => {
        const rows = await database.query<{ text: string }>('select text from note where id = $1 for update', [id]);
        await database.query('update note set text = $2 where id = $1', [id, String(Number(rows[0]?.text) + 1)]);
      });
    await Promise.all(Array.from({ length: CONCURRENT }, increment));
    expect(await texts()).toEqual([String(CONCURRENT)]);
  });

  it('answers the next statement after one that was refused', async () => {
    await expect(database.query('select * from nowhere')).rejects.toThrow();
    await database.ping();
    expect(await texts()).toEqual([]);
  });

  /** The embedded server takes the next connection once it has noticed that the only one is gone. */
  const noticed = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

  it('answers a kept plan again after a value it was refused for', async () => {
    const ask = (value: string) =>
      database.prepared<{ id: string }>('spec_kept_plan', 'select $1::uuid as id', [value]);
    const id = uuidV7();
    for (const value of ['no id', 'NUL \0', 'no id']) {
      await expect(ask(value)).rejects.toThrow();
      expect(await ask(id)).toEqual([{ id }]);
      expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    }
  });

  async function breakConnection(): Promise<void> {
    const pool = (database.dataSource.driver as unknown as { master: Pool }).master;
    const client = await pool.connect();
    const stream = (client as unknown as { connection: { stream: Socket } }).connection.stream;
    const broken = new Promise((resolve) => client.once('error', resolve));
    stream.destroy(new Error('the cable was cut'));
    await broken;
    client.release(true);
    await noticed();
  }

  it('answers again after its connection broke', async () => {
    await breakConnection();
    expect(await texts()).toEqual([]);
  });

  it('answers a kept plan again after its connection broke', async () => {
    const ask = () => database.prepared<{ one: number }>('spec_plan_of_a_lost_connection', 'select 1 as one');
    expect(await ask()).toEqual([{ one: 1 }]);
    await breakConnection();
    expect(await ask()).toEqual([{ one: 1 }]);
  });

  it('keeps nothing of a transaction whose connection broke in the middle', async () => {
    const cut = database.inTransaction(async () => {
      await write('half');
      const runner = database.manager.queryRunner as unknown as {
        databaseConnection: { connection: { stream: Socket } };
      };
      runner.databaseConnection.connection.stream.destroy(new Error('the cable was cut'));
      await write('other half');
    });
    await expect(cut).rejects.toThrow();
    await noticed();
    expect(await texts()).toEqual([]);
    await database.inTransaction(() => write('afterwards'));
    expect(await texts()).toEqual(['afterwards']);
  });

  it('reads a calendar day as the text it is', async () => {
    await database.query('insert into note (id, text, on_day) values ($1, $2, $3)', [uuidV7(), 'day', '2026-03-29']);
    expect(await database.query('select on_day from note')).toEqual([{ on_day: '2026-03-29' }]);
  });

  it('brings the extensions the schema needs', async () => {
    await database.query('create extension if not exists pg_trgm');
    await database.query('create extension if not exists unaccent');
    await database.query('create extension if not exists btree_gist');
    expect(await database.query("select unaccent('Économie') as plain")).toEqual([{ plain: 'Economie' }]);
  });

  it('migrates once, and takes everything back', async () => {
    expect(await migrate(database)).toEqual([]);
    await revertAllMigrations(database);
    await expect(database.query('select * from note')).rejects.toThrow(/note/);
    expect(await migrate(database)).toEqual(['Notes1700000000000']);
  });
});

describe('a fault of the database', () => {
  const coded = (code: string): Error => Object.assign(new Error('fault'), { code });

  it.each([
    ['a refused connection', coded('ECONNREFUSED'), 'unavailable'],
    ['a broken connection', coded('08006'), 'unavailable'],
    ['a database that shuts down', coded('57P01'), 'unavailable'],
    ['a full disk', coded('53100'), 'full'],
    ['a full disk under the embedded one', coded('ENOSPC'), 'full'],
    ['a deadlock', coded('40P01'), 'contention'],
    ['an exhausted pool', new Error('timeout exceeded when trying to connect'), 'unavailable'],
    ['a cause further down', new Error('wrapped', { cause: coded('57P03') }), 'unavailable'],
    ['a wrong statement', coded('42P01'), null],
    ['any other error', new Error('anything else'), null],
    ['what is no error at all', 'text', null],
  ])('%s is told apart', (_, error, fault) => {
    expect(databaseFaultOf(error)).toBe(fault);
  });
});

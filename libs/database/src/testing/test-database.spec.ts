import { Notes1700000000000 } from './notes-migration';
import { createTestDatabase, type TestDatabase } from './test-database';

/** On either database; the embedded one is the same as before, brought back. */
describe('a test database', () => {
  const options = { entities: [], migrations: [Notes1700000000000] };
  let test: TestDatabase;
  const next = async (template?: { key: string; prepare: (database: TestDatabase['database']) => Promise<void> }) => {
    await test.drop();
    test = await createTestDatabase({ ...options, ...(template && { template }) });
  };
  const ask = (sql: string) => test.database.query<Record<string, unknown>>(sql);
  const notes = () => ask('select text, on_day from note order by text');
  const note = (text: string) => ask(`insert into note (id, text) values (gen_random_uuid(), '${text}')`);

  beforeEach(async () => {
    test = await createTestDatabase(options);
  }, 60_000);
  afterEach(() => test.drop());

  it('is empty, whatever the test before has written', async () => {
    await note('of the test before');
    await next();
    expect(await notes()).toEqual([]);
  });

  it('has the schema of the migrations, whatever the test before made of it', async () => {
    await ask('alter table note add column more text');
    await ask('create table other (n int)');
    await ask('create schema queue');
    await next();
    await expect(ask('select more from note')).rejects.toThrow('more');
    await expect(ask('select * from other')).rejects.toThrow('other');
    await expect(ask('create table queue.job (n int)')).rejects.toThrow('queue');
    expect(await notes()).toEqual([]);
  });

  it('knows no settings, plans or locks of the session before', async () => {
    await ask(`set work_mem = '5MB'`);
    await ask('prepare kept as select 1');
    await next();
    await test.database.prepared('wegmarke_ping', 'select 1');
    await next();
    await test.database.prepared('wegmarke_ping', 'select 1');
    expect(await ask('show work_mem')).not.toEqual([{ work_mem: '5MB' }]);
    await expect(ask('execute kept')).rejects.toThrow('kept');
  });

  it('starts from its template each time, to the letter', async () => {
    let prepared = 0;
    const template = {
      key: `two notes ${Date.now()}`,
      prepare: async (database: TestDatabase['database']) => {
        prepared++;
        await database.query(
          `insert into note (id, text, on_day) values (gen_random_uuid(), 'a "b", {c} \\ ''d''', null)`,
        );
        await database.query(`insert into note (id, text, on_day) values (gen_random_uuid(), 'null', '2026-11-23')`);
      },
    };
    const expected = [
      { text: `a "b", {c} \\ 'd'`, on_day: null },
      { text: 'null', on_day: '2026-11-23' },
    ];
    await next(template);
    expect(await notes()).toEqual(expected);
    await note('of the test before');
    await ask(`update note set text = 'changed' where text = 'null'`);
    await next(template);
    expect(await notes()).toEqual(expected);
    expect(prepared).toBe(1);
    await next();
    expect(await notes()).toEqual([]);
  });
});

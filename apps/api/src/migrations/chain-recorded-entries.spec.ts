import { createTestDatabase, type TestDatabase } from '@wegmarke/database';
import { migrations } from '.';
import { VerifyChains } from '../audit';
import { MinistriesReport1700000000002 } from './1700000000002-ministries-report';

const [FIRST] = migrations;

describe('an installation from before the chains', () => {
  let test: TestDatabase;

  beforeEach(async () => {
    test = await createTestDatabase({ migrations: FIRST ? [FIRST] : [] });
    await test.database.query(
      `insert into strategy (id, key, title_de, adopted_on, spans, last_change_on)
       values ('01900000-0000-7000-8000-00000000000a', 'frankreich', 'Musterkonzeption', '2026-01-01', '{}', '2026-01-01')`,
    );
    await test.database.query(
      `insert into audit_entry (id, strategy_id, at, person_id, action, subject_type, new_value)
       select gen_random_uuid(), case when n % 3 = 0 then null else '01900000-0000-7000-8000-00000000000a'::uuid end,
              timestamptz '2026-01-01 10:00:00.123456Z', 'admin', 'changed', 'measure',
              jsonb_build_object('n', n, 'text', 'Köln', 'share', 1.50)
         from generate_series(1, 2500) n`,
    );
  });

  afterEach(() => test.drop());

  it('finds all its entries chained in the order of recording', async () => {
    const runner = test.database.dataSource.createQueryRunner();
    await new MinistriesReport1700000000002().up(runner);
    await runner.release();
    const { ok, chains } = await new VerifyChains(test.database).execute();
    expect([ok, chains.map(({ length }) => length)]).toEqual([true, [1667, 833]]);
    const [disordered] = await test.database.query<{ count: string }>(
      `select count(*) from audit_entry a join audit_entry b
         on b.chain = a.chain and b.chain_position = a.chain_position + 1 and b.position < a.position`,
    );
    expect(disordered).toEqual({ count: '0' });
    await expect(test.database.query('delete from audit_entry')).rejects.toThrow('audit entries are append-only');
  });
});

import { createHash } from 'node:crypto';
import { findDemoData } from '../platform/demo-data';
import { startTestContext, type TestContext } from '../platform/testing/test-context';
import { SeedModule } from '.';

/** A replay takes half a minute on two idle cores; a busy machine gets its time. */
const PATIENCE_MS = 240_000;

interface Replayed {
  readonly test: TestContext;
  readonly progress: readonly (readonly [number, number])[];
}

async function replay(): Promise<Replayed> {
  const test = await startTestContext('2026-11-22', [SeedModule]);
  const progress: [number, number][] = [];
  await findDemoData(test.app)?.prepare((done, total) => progress.push([done, total]));
  return { test, progress };
}

/** Everything a reader can see, without ids. */
async function contentOf({ database }: TestContext): Promise<string> {
  const states = await database.query(
    `select to_jsonb(s) - 'measure_id' - 'version_id' - 'strategy_id' as row from measure_state s order by code, from_on`,
  );
  const seals = await database.query(
    `select r.key, s.checksum from round_snapshot s join reporting_round r on r.id = s.round_id order by r.key`,
  );
  return createHash('sha256')
    .update(JSON.stringify([states, seals]))
    .digest('hex');
}

describe('the replay of the sample strategy', () => {
  let first: Replayed;
  let second: Replayed;

  beforeAll(async () => {
    first = await replay();
    second = await replay();
  }, PATIENCE_MS);

  afterAll(async () => {
    await first.test.close();
    await second.test.close();
  });

  it('says how far it is, up to the last event', () => {
    const [done, total] = first.progress.at(-1) ?? [0, 1];
    expect(done).toBe(total);
    expect(first.progress.map(([count]) => count)).toEqual(
      first.progress.map(([count]) => count).toSorted((a, b) => a - b),
    );
  });

  it('gives two fresh installations the same states and the same checksums', async () => {
    expect(await contentOf(first.test)).toBe(await contentOf(second.test));
  });

  it('leaves a strategy of 100 measures on the day the cabinet spoke of, 48 of them implemented or started', async () => {
    const [row] = await first.test.database.query<{ all: number; moving: number }>(
      `select count(*)::int as all, count(*) filter (where status in
         ('preparing', 'running', 'permanent', 'implemented_reported', 'implemented_confirmed'))::int as moving
       from measure_state where from_on <= '2023-11-21' and (to_on is null or to_on > '2023-11-21')`,
    );
    expect(row).toEqual({ all: 100, moving: 48 });
  });

  it('does nothing the second time', async () => {
    const before = await contentOf(first.test);
    await findDemoData(first.test.app)?.prepare(() => expect('an event').toBe('not replayed again'));
    expect(await contentOf(first.test)).toBe(before);
  });

  it(
    'creates older sample data anew, and never touches a strategy that is not sample data',
    async () => {
      const { database, app } = second.test;
      await database.query(`update installation set value = '0' where key = 'demo_version'`);
      await findDemoData(app)?.prepare(() => undefined);
      expect(await contentOf(second.test)).toBe(await contentOf(first.test));

      await database.query(`update installation set value = '0' where key = 'demo_version'`);
      await database.query('update strategy set sample = false');
      await findDemoData(app)?.prepare(() => expect('an event').toBe('not replayed into real data'));
      expect(await database.query('select value from installation')).toEqual([{ value: '0' }]);
    },
    PATIENCE_MS,
  );
});

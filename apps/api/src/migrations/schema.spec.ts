import { createTestDatabase, migrate, revertAllMigrations, type TestDatabase } from '@wegmarke/database';
import { migrations } from '.';
// Loading the slices registers their entities.
import '../audit';
import '../reporting';

/** Foreign keys across slices stand in the migration alone, so that entities stay free of cycles. */
const KEYS_ACROSS_SLICES: readonly (readonly [table: string, ...constraints: string[]])[] = [
  ['action_field', 'action_field_strategy_id_fkey'],
  ['course_rules', 'course_rules_strategy_id_fkey'],
  ['decision', 'decision_strategy_id_fkey'],
  ['goal', 'goal_strategy_id_fkey'],
  ['goal_version', 'goal_version_owner_fkey'],
  ['measure', 'measure_strategy_id_fkey'],
  [
    'measure_state',
    'measure_state_field',
    'measure_state_measure_id_fkey',
    'measure_state_ministry_fkey',
    'measure_state_strategy_id_fkey',
    'measure_state_version_id_fkey',
  ],
  ['ministry_name', 'ministry_name_ministry_fkey'],
  ['ministry_successor', 'ministry_successor_predecessor_fkey', 'ministry_successor_successor_fkey'],
  ['reporting_round', 'reporting_round_strategy_id_fkey'],
  ['round_request', 'round_request_measure_id_fkey', 'round_request_ministry_fkey', 'round_request_round_id_fkey'],
  ['round_snapshot', 'round_snapshot_round_id_fkey'],
  [
    'snapshot_state',
    'snapshot_state_measure_id_fkey',
    'snapshot_state_ministry_fkey',
    'snapshot_state_round_id_fkey',
    'snapshot_state_strategy_id_fkey',
    'snapshot_state_version_id_fkey',
  ],
  [
    'status_report',
    'status_report_corrects_fkey',
    'status_report_measure_id_fkey',
    'status_report_ministry_fkey',
    'status_report_round_id_fkey',
    'status_report_strategy_id_fkey',
  ],
];

const EXPECTED_DIFFERENCES = KEYS_ACROSS_SLICES.flatMap(([table, ...constraints]) =>
  constraints.map((constraint) => `ALTER TABLE "${table}" DROP CONSTRAINT "${constraint}"`),
);

describe('the schema', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase({ migrations });
  });

  afterAll(() => test.drop());

  it('is what the entities say, but for the keys across slices', async () => {
    const { upQueries } = await test.database.dataSource.driver.createSchemaBuilder().log();
    const differences = upQueries.map(({ query }) => query);
    expect(differences.toSorted()).toEqual(EXPECTED_DIFFERENCES.toSorted());
  });

  it('is gone without a trace when it is taken back, and comes back the same', async () => {
    const before = await schemaOf(test);
    await revertAllMigrations(test.database);
    const ours = (await schemaOf(test)).filter((line) => !line.startsWith('schema_migration'));
    expect(ours).toEqual([]);
    await migrate(test.database);
    expect(await schemaOf(test)).toEqual(before);
  });
});

/** Tables with their columns, constraints, indexes, triggers and our own functions, one line each. */
async function schemaOf({ database }: TestDatabase): Promise<string[]> {
  const rows = await database.query<{ line: string }>(
    `select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
       from information_schema.columns where table_schema = 'public'
     union all
     select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
       from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0
     union all
     select tablename || ' ' || indexdef from pg_indexes where schemaname = 'public'
     union all
     select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal
     union all
     select 'function ' || p.oid::regprocedure from pg_proc p
       where pronamespace = 'public'::regnamespace
         and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
  return rows.map(({ line }) => line).toSorted();
}

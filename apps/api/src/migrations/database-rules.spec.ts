import { aPlannedMeasure } from '@wegmarke/domain-testing';
import { PlanMeasure } from '../measures';
import { code, coordinator, DECISION, STRATEGY, StrategyKit } from '../platform/testing/strategy-kit';

/** What the database itself refuses, whatever a program asks of it. */
describe('the database', () => {
  let kit: StrategyKit;

  beforeAll(async () => {
    kit = await StrategyKit.start();
    const plan = aPlannedMeasure({ code: code('3.1.1') });
    const input = { strategy: STRATEGY, plan: { ...plan, goal: null }, decision: DECISION };
    await kit.on('2026-02-01', () => kit.the(PlanMeasure).execute(coordinator, input));
  });

  afterAll(() => kit.close());

  const ask = (sql: string) => kit.database.query(sql);
  const copy = (table: string, change: string) =>
    ask(`insert into ${table} select (jsonb_populate_record(t, '${change}')).* from ${table} t limit 1`);

  it.each(['update audit_entry set action = $$forged$$', 'delete from audit_entry', 'truncate audit_entry'])(
    'refuses: %s',
    async (sql) => {
      const before = await ask('select count(*) from audit_entry');
      await expect(ask(sql)).rejects.toThrow('audit entries are append-only');
      expect(await ask('select count(*) from audit_entry')).toEqual(before);
    },
  );

  it('refuses two states of one measure on one day', async () => {
    const overlap = copy('measure_state', '{"from_on": "2026-02-02", "to_on": "2026-02-03"}');
    await expect(overlap).rejects.toThrow('measure_state_no_overlap');
  });

  it('refuses two versions of one measure or goal on one day', async () => {
    const id = '"id": "01900000-0000-7000-8000-000000000001"';
    const overlap = `{${id}, "from_on": "2026-02-02", "to_on": "2026-02-03"}`;
    await expect(copy('measure_version', overlap)).rejects.toThrow('measure_version_no_overlap');
    await expect(copy('goal_version', overlap)).rejects.toThrow('goal_version_no_overlap');
  });

  it('refuses two names of one ministry on one day, and an interval that ends before it begins', async () => {
    const id = '"id": "01900000-0000-7000-8000-000000000002"';
    await expect(copy('ministry_name', `{${id}, "valid_from": "2026-01-01"}`)).rejects.toThrow(
      'ministry_name_no_overlap',
    );
    const backwards = copy('measure_state', '{"from_on": "2020-02-02", "to_on": "2020-02-02"}');
    await expect(backwards).rejects.toThrow('measure_state_days');
  });

  it('refuses a state in a field or under a lead that does not exist', async () => {
    const past = '"from_on": "2020-01-01", "to_on": "2020-01-02"';
    await expect(copy('measure_state', `{${past}, "field": "99"}`)).rejects.toThrow('measure_state_field');
    await expect(copy('measure_state', `{${past}, "ministry": "nobody"}`)).rejects.toThrow(
      'measure_state_ministry_fkey',
    );
  });
});

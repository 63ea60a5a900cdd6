import type { INestApplicationContext } from '@nestjs/common';
import type { LocalDate, MinistryKey, StrategyKey } from '@wegmarke/domain';
import { startTestContext, type TestContext } from '../../platform/testing/test-context';
import { AccessModule } from '../access.module';
import { DemoPeople } from './demo-people';
import { People, type HeldRole } from './people';

const on = (day: string): LocalDate => day as LocalDate;
const TODAY = on('2026-11-22');
const approverOf = (ministry: string): HeldRole => ({ role: 'approver', ministry: ministry as MinistryKey });
const coordinatorOf = (strategy: string): HeldRole => ({ role: 'coordinator', strategy: strategy as StrategyKey });

let context: TestContext;
let app: INestApplicationContext;
let people: People;
const sql = (text: string): Promise<unknown> => context.database.query(text);

beforeAll(async () => {
  context = await startTestContext(TODAY, [AccessModule]);
  app = context.app;
  people = app.get(People);
  await sql(`insert into ministry (key, position) values ('vm', 1), ('um', 2)`);
  await sql(
    `insert into ministry_name (id, ministry, valid_from, valid_to, name_de, abbr_de, name_fr_level, level) values
       (gen_random_uuid(), 'vm', '2011-05-12', '2021-05-12', 'Verkehr und Infrastruktur', 'MVI', 'draft', 'public'),
       (gen_random_uuid(), 'vm', '2021-05-12', null, 'Verkehr', 'VM', 'draft', 'public')`,
  );
  await sql(
    `insert into strategy (id, key, title_de, adopted_on, spans, last_change_on) values
       (gen_random_uuid(), 'frankreich', 'Konzeption', '2020-07-14', '{"short":2,"medium":5,"long":10}', '2020-07-14')`,
  );
  await app.get(DemoPeople).ensure();
});
afterAll(() => context.close());

const holders = async (held: HeldRole, day = TODAY): Promise<string[]> =>
  (await people.holdersOf(held, day)).map(({ id }) => id);
const count = async (): Promise<unknown> =>
  (await context.database.query(`select (select count(*) from person) p, (select count(*) from person_grant) g`))[0];

describe('the people of the demonstration', () => {
  it('are named after role and the ministry as it is called today', async () => {
    expect(await people.findPerson('vm-desk')).toEqual({
      id: 'vm-desk',
      displayName: 'Fachreferat VM (Demo)',
      email: null,
      language: 'de',
      disabled: false,
    });
    expect((await people.findPerson('um-approver'))?.displayName).toBe('Freigabe um (Demo)');
  });

  it('are made once', async () => {
    const before = await count();
    await app.get(DemoPeople).ensure();
    expect(await count()).toEqual(before);
  });

  it('grow with a ministry and a strategy, and get nothing back that was taken from them', async () => {
    await sql(`delete from person_grant where person_id = 'um-desk'`);
    await sql(`insert into ministry (key, position) values ('km', 3)`);
    await sql(
      `insert into strategy (id, key, title_de, adopted_on, spans, last_change_on) values
         (gen_random_uuid(), 'schweiz', 'Schweiz', '2020-07-14', '{"short":2,"medium":5,"long":10}', '2020-07-14')`,
    );
    await Promise.all([app.get(DemoPeople).ensure(), app.get(DemoPeople).ensure()]);
    expect(await holders(approverOf('km'))).toEqual(['km-approver']);
    expect(await holders(coordinatorOf('schweiz'))).toEqual(['coordinator', 'coordinator-2']);
    expect(await holders({ role: 'desk', ministry: 'um' as MinistryKey })).toEqual([]);
  });
});

describe('who holds a role', () => {
  it('is every one who has it, there and nowhere else', async () => {
    expect(await holders(approverOf('vm'))).toEqual(['vm-approver']);
    expect(await holders(coordinatorOf('frankreich'))).toEqual(['coordinator', 'coordinator-2']);
    expect(await holders(coordinatorOf('polen'))).toEqual([]);
    expect(await holders({ role: 'admin' })).toEqual(['admin']);
  });

  it('is a deputy, too, on the days of the substitution', async () => {
    await sql(`insert into person_deputy values ('vm-approver', 'vm-desk', '2026-11-22', '2026-11-30')`);
    expect(await holders(approverOf('vm'), on('2026-11-21'))).toEqual(['vm-approver']);
    expect(await holders(approverOf('vm'), on('2026-11-30'))).toEqual(['vm-approver', 'vm-desk']);
    expect(await holders(approverOf('vm'), on('2026-12-01'))).toEqual(['vm-approver']);
  });

  it('is nobody whose access is disabled, nor who stands in for such a person', async () => {
    await sql(`update person set disabled_at = now() where id = 'vm-approver'`);
    expect(await holders(approverOf('vm'))).toEqual([]);
    expect((await people.findPerson('vm-approver'))?.disabled).toBe(true);
    await sql(`update person set disabled_at = null where id = 'vm-approver'`);
  });

  it('leaves the erased out, and does not find them', async () => {
    await sql(`update person set erased_at = now() where id = 'km-approver'`);
    expect(await holders(approverOf('km'))).toEqual([]);
    expect(await people.findPerson('km-approver')).toBeNull();
    expect(await people.findPerson('nobody')).toBeNull();
  });
});

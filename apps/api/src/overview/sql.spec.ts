import { join } from 'node:path';
import { createTestDatabase, uuidV7, type TestDatabase } from '@wegmarke/database';
import type { CubeFilter, LocalDate, MinistryKey } from '@wegmarke/domain';
import { migrations } from '../migrations';
import { expectSqlBeside, sqlOf, type Questions } from '../platform/testing/sql-snapshot';
import type { StateSource } from '../strategy';
import { AttentionQueries } from './attention.queries';
import { CubeQueries } from './cube.queries';
import { ParticipationQueries } from './participation.queries';
import { TrendQueries } from './trend.queries';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ migrations });
});
afterAll(() => test.drop());

const strategyId = uuidV7();
const day: StateSource = { kind: 'day', strategyId, day: '2026-11-22' as LocalDate };
const round: StateSource = { kind: 'round', roundId: uuidV7(), snapshotVersion: 1 };
const filter: CubeFilter = { ministry: ['vm' as MinistryKey], horizon: ['short'], expired: false };

it.each<[string, () => Questions]>([
  [
    'cube',
    () => {
      const queries = new CubeQueries(test.database);
      return {
        'cells of a day': () => queries.cells(day),
        'cells of a day, filtered': () => queries.cells(day, filter),
        'cells of a sealed round': () => queries.cells(round),
      };
    },
  ],
  ['participation', () => ({ 'cells of a day': () => new ParticipationQueries(test.database).cells(day) })],
  [
    'attention',
    () => ({
      'measures that call for attention': () => new AttentionQueries(test.database).list(day, {}),
    }),
  ],
  [
    'trend',
    () => {
      const ends = ['2026-10-31', '2026-11-22'] as LocalDate[];
      return { 'changes from step to step': () => new TrendQueries(test.database).deltas(strategyId, ends) };
    },
  ],
])('the SQL of the %s queries is the reviewed one', async (name, questions) => {
  expectSqlBeside(join(__dirname, `${name}.queries.sql`), await sqlOf(test.database, questions()));
});

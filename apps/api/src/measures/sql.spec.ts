import { join } from 'node:path';
import { createTestDatabase, uuidV7, type TestDatabase } from '@wegmarke/database';
import type { LocalDate } from '@wegmarke/domain';
import { migrations } from '../migrations';
import { expectSqlBeside, sqlOf } from '../platform/testing/sql-snapshot';
import type { StateSource } from '../strategy';
import { cursorOf } from './list-cursor';
import { listFilterOf } from './list-filter';
import { sortTerms } from './list-sort';
import { MeasureListQueries } from './measure-list.queries';
import { MilestoneListQueries } from './milestone-list.queries';
import { Bindings } from '../platform/bindings';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ migrations });
});
afterAll(() => test.drop());

const day: StateSource = { kind: 'day', strategyId: uuidV7(), day: '2026-11-22' as LocalDate };
const round: StateSource = { kind: 'round', roundId: uuidV7(), snapshotVersion: 1 };
const names = { fields: ['transport'], ministries: ['vm'], goals: ['2.1'] };

it('the SQL of the list of measures is the reviewed one', async () => {
  const queries = new MeasureListQueries(test.database);
  const all = listFilterOf({}, names);
  const order = { sort: undefined, language: 'de' } as const;
  const byEnd = { sort: '-endsOn', language: 'de' } as const;
  const after = cursorOf(sortTerms('-endsOn', 'de', new Bindings()), ['2026-11-22', '00002.00001']);
  const sql = await sqlOf(test.database, {
    'first page of a day': () => queries.list(day, all, order, { size: 50, after: null }),
    'next page, latest end first': () => queries.list(day, all, byEnd, { size: 50, after }),
    'all measures of a sealed round': () => queries.list(round, all, order, { size: null, after: null }),
    'words, the last one incomplete': () =>
      queries.list(day, listFilterOf({ q: 'Colmar–Breisach Frei' }, names), order, { size: 50, after: null }),
    'filters and the list behind a number': () =>
      queries.list(
        day,
        listFilterOf(
          { field: ['transport'], goal: ['2.1', 'none'], participating: ['vm'], figure: 'started', in: 'running' },
          names,
        ),
        order,
        { size: 50, after: null },
      ),
  });
  expectSqlBeside(join(__dirname, 'measure-list.queries.sql'), sql);
});

it('the SQL of the list of milestones is the reviewed one', async () => {
  const queries = new MilestoneListQueries(test.database);
  const filter = { cube: {}, kept: false };
  const sql = await sqlOf(test.database, {
    'how many there are': () => queries.total(day, filter),
    'measures that hold some': () => queries.measures(day, filter, null, 50),
  });
  expectSqlBeside(join(__dirname, 'milestone-list.queries.sql'), sql);
});

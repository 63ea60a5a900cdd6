import { aCell, fieldKey, ministryKey } from '@wegmarke/domain-testing';
import {
  COMPUTED_CLASSES,
  breakdownOf,
  byField,
  byMinistry,
  computedCounts,
  fieldMinistryMatrix,
  horizonRows,
  statusCounts,
} from './breakdowns';
import { tableCells } from './table-cells';

const [language, health] = [fieldKey('language'), fieldKey('health')];
const [vm, sm] = [ministryKey('vm'), ministryKey('sm')];

const cells = [
  aCell({ field: language, ministry: vm, count: 3 }),
  aCell({ field: language, ministry: sm, computed: 'critical', horizon: 'short', expired: true, count: 2 }),
  aCell({ field: health, ministry: sm, status: 'on_hold', computed: null, horizon: 'none', count: 4 }),
  aCell({ field: language, ministry: vm, computed: 'critical', horizon: 'short', count: 1 }),
];

it('counts all nine status classes, also those with none', () => {
  expect(statusCounts(cells)).toEqual({
    not_started: 0,
    preparing: 0,
    running: 6,
    permanent: 0,
    implemented_reported: 0,
    implemented_confirmed: 0,
    on_hold: 4,
    dropped: 0,
    replaced: 0,
  });
});

it('counts measures without a course as a class of their own', () => {
  expect(computedCounts(cells)).toEqual({ on_track: 3, at_risk: 0, critical: 3, not_assessed: 0, none: 4 });
});

it('breaks a whole down by status and by computed course', () => {
  expect(breakdownOf(cells)).toEqual({ total: 10, status: statusCounts(cells), computed: computedCounts(cells) });
  expect(COMPUTED_CLASSES).toEqual(Object.keys(computedCounts(cells)));
});

it('gives each ministry its row, by key', () => {
  const rows = byMinistry(cells);
  expect(rows.map(({ ministry, total }) => [ministry, total])).toEqual([
    ['sm', 6],
    ['vm', 4],
  ]);
  expect(rows[0]?.status).toMatchObject({ running: 2, on_hold: 4 });
  expect(rows[0]?.computed).toMatchObject({ critical: 2, none: 4 });
});

it('gives each action field its row, by key', () => {
  expect(byField(cells).map(({ field, total }) => [field, total])).toEqual([
    ['health', 4],
    ['language', 6],
  ]);
});

it('crosses fields and ministries where there are measures', () => {
  expect(fieldMinistryMatrix(cells)).toEqual([
    { field: 'health', ministry: 'sm', total: 4, critical: 0 },
    { field: 'language', ministry: 'sm', total: 2, critical: 2 },
    { field: 'language', ministry: 'vm', total: 4, critical: 1 },
  ]);
});

it('has a row for each horizon and says how many goals have expired', () => {
  expect(horizonRows(cells).map(({ horizon, total, expired }) => [horizon, total, expired])).toEqual([
    ['short', 3, 2],
    ['medium', 3, 0],
    ['long', 0, 0],
    ['none', 4, 0],
  ]);
});

it('makes tables from fewer cells once those are added up that no table tells apart', () => {
  const apart = [...cells, aCell({ field: language, ministry: vm, effect: 'shown', report: 'late', count: 5 })];
  const together = tableCells(apart);
  expect(together).toHaveLength(4);
  expect(together[0]).toEqual({ field: language, ministry: vm, status: 'running', computed: 'on_track', count: 8 });
  expect(apart[0]?.count).toBe(3);
});

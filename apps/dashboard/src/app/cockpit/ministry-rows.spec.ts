import { byMinistry, type MinistryKey } from '@wegmarke/domain';
import { cell } from '../../testing/cube-answer';
import { criticalShare, sortedMinistries } from './ministry-rows';

const [vm, km, um] = ['vm', 'km', 'um'] as unknown as [MinistryKey, MinistryKey, MinistryKey];
const positions: Readonly<Record<string, number>> = { km: 1, vm: 2, um: 3 };
const rows = byMinistry([
  cell({ ministry: vm, count: 9 }),
  cell({ ministry: vm, count: 1, computed: 'critical' }),
  cell({ ministry: km, count: 1 }),
  cell({ ministry: um, count: 1 }),
  cell({ ministry: um, count: 1, computed: 'critical' }),
]);

describe('ministries in order', () => {
  it.each([
    ['position', ['km', 'vm', 'um']],
    ['total', ['vm', 'um', 'km']],
    ['critical', ['um', 'vm', 'km']],
  ] as const)('by %s', (sort, order) => {
    expect(sortedMinistries(rows, sort, (key) => positions[key] ?? 0).map(({ ministry }) => ministry)).toEqual(order);
  });

  it('carry the share that is critical, in whole percent', () => {
    expect(rows.map((row) => [row.ministry, criticalShare(row)])).toEqual([
      ['km', 0],
      ['um', 50],
      ['vm', 10],
    ]);
  });
});

import { aCell, aState, fieldKey, ministryKey, on } from '@wegmarke/domain-testing';
import { cellsOf, cubeKeyOf, cubeOf } from './cells-of';

describe('the cube of measure states', () => {
  const running = aState({ milestonesDue: 2, milestonesKept: 1, stale: true });
  const elsewhere = aState({ field: fieldKey('health'), lead: ministryKey('sm'), computed: null, reported: null });

  it('counts equal measures in one cell and adds up their milestones', () => {
    const other = aState({ milestonesDue: 3, milestonesKept: 3, goal: null });
    expect(cellsOf([running, other])).toEqual([aCell({ count: 2, milestonesDue: 5, milestonesKept: 4, stale: 1 })]);
  });

  it('does not depend on the order of the measures', () => {
    const states = [running, elsewhere, aState({ status: 'permanent', kind: 'permanent' }), running];
    expect(cellsOf(states)).toEqual(cellsOf(states.toReversed()));
    expect(cellsOf(states).map(({ count }) => count)).toEqual([1, 2, 1]);
  });

  it('takes the verdict of the rule, the lead as ministry, and null for no course', () => {
    expect(cubeKeyOf(elsewhere)).toMatchObject({ ministry: 'sm', field: 'health', computed: null, reported: null });
    expect(cubeKeyOf(running)).toMatchObject({ ministry: 'vm', computed: 'on_track' });
  });

  it('knows its day, its revision and how many measures there are', () => {
    const cube = cubeOf(on('2023-11-21'), 7, new Set([running, elsewhere]));
    expect(cube).toMatchObject({ asOf: '2023-11-21', revision: 7, total: 2 });
    expect(cube.cells).toHaveLength(2);
  });

  it('is empty before the first measure', () => {
    expect(cubeOf(on('2020-07-14'), 0, [])).toEqual({ asOf: '2020-07-14', revision: 0, total: 0, cells: [] });
  });
});

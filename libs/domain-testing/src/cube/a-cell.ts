import type { CubeCell, FieldKey, MinistryKey } from '@wegmarke/domain';

/** One running one-off measure on course; a test names only the axes that matter to it. */
export function aCell(given: Partial<CubeCell> = {}): CubeCell {
  return {
    field: 'language' as FieldKey,
    horizon: 'medium',
    expired: false,
    ministry: 'vm' as MinistryKey,
    kind: 'one_off',
    status: 'running',
    computed: 'on_track',
    reported: 'on_track',
    effect: 'not_yet',
    report: 'on_time',
    count: 1,
    milestonesDue: 0,
    milestonesKept: 0,
    stale: 0,
    ...given,
  };
}

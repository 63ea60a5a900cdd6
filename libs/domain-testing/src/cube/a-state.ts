import type { FieldKey, MeasureState, MinistryKey } from '@wegmarke/domain';

/** State of a running one-off measure on course; a test names only the axes that matter to it. */
export function aState(given: Partial<MeasureState> = {}): MeasureState {
  return {
    field: 'language' as FieldKey,
    goal: null,
    horizon: 'medium',
    expired: false,
    lead: 'vm' as MinistryKey,
    kind: 'one_off',
    implementation: 'running',
    status: 'running',
    computed: { verdict: 'on_track', reason: 'on-schedule', since: null, facts: {} },
    reported: 'on_track',
    effect: 'not_yet',
    report: 'on_time',
    milestonesDue: 0,
    milestonesKept: 0,
    endsOn: null,
    stale: false,
    attention: [],
    ...given,
  };
}

import type { LocalDate, MeasureState } from '@wegmarke/domain';
import type { StoredMeasure } from '../stored-measure';

/** The columns that measure_state and snapshot_state share, as JSON carries them to the database. */
export function stateColumns({ code, record }: Pick<StoredMeasure, 'code' | 'record'>, state: MeasureState) {
  const { computed } = state;
  return {
    code,
    field: state.field,
    goal: state.goal,
    horizon: state.horizon,
    expired: state.expired,
    ministry: state.lead,
    participants: record.details.participants,
    kind: state.kind,
    implementation: state.implementation,
    status: state.status,
    computed: computed?.verdict ?? null,
    computed_because: computed && { reason: computed.reason, since: computed.since, facts: computed.facts },
    reported: state.reported,
    effect: state.effect,
    report: state.report,
    milestones_due: state.milestonesDue,
    milestones_kept: state.milestonesKept,
    ends_on: state.endsOn,
    stale: state.stale,
    attention: state.attention,
  };
}

/** One row of measure_state. */
export interface StateRow extends ReturnType<typeof stateColumns> {
  readonly strategy_id: string;
  readonly measure_id: string;
  readonly version_id: string;
  readonly from_on: LocalDate;
  readonly to_on: LocalDate | null;
}

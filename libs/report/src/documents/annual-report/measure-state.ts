import type { Implementation, MeasureState, StatusClass } from '@wegmarke/domain';
import type { ReportMeasure } from '../../model/report-model';

const IMPLEMENTATION_OF: Readonly<Record<StatusClass, Implementation>> = {
  not_started: 'not_started',
  preparing: 'preparing',
  running: 'running',
  permanent: 'running',
  implemented_reported: 'implemented',
  implemented_confirmed: 'implemented',
  on_hold: 'on_hold',
  dropped: 'dropped',
  replaced: 'replaced',
};

/** A published measure as the cube counts it; the rule's verdict is not part of it. */
export function stateOfMeasure(measure: ReportMeasure): MeasureState {
  const { field, goal, horizon, expired, lead, kind, status, course, effect, report, stale, endsOn } = measure;
  const { milestonesDue, milestonesKept } = measure;
  return {
    ...{ field, goal, horizon, expired, lead, kind, status, effect, report, stale, endsOn },
    implementation: IMPLEMENTATION_OF[status],
    computed: null,
    reported: course,
    milestonesDue,
    milestonesKept,
    attention: [],
  };
}

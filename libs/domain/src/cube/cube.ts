import type { LocalDate } from '../calendar/local-date';
import type { Course, Effect, Horizon, MeasureKind, ReportState, StatusClass } from '../vocabulary/axes';
import type { FieldKey, MinistryKey } from '../vocabulary/keys';

/** The dimensions of the cube. A drill-down list uses the same values, so it is as long as the number. */
export interface CubeKey {
  readonly field: FieldKey;
  readonly horizon: Horizon;
  readonly expired: boolean;
  readonly ministry: MinistryKey;
  readonly kind: MeasureKind;
  readonly status: StatusClass;
  readonly computed: Course | null;
  readonly reported: Course | null;
  readonly effect: Effect;
  readonly report: ReportState | null;
}

export interface CubeCell extends CubeKey {
  readonly count: number;
  readonly milestonesDue: number;
  readonly milestonesKept: number;
  /** Of `count`: last reported before the last sealed round. */
  readonly stale: number;
}

/** All measures of one strategy on one day (`asOf`) or as a sealed round established them (`round`). */
export interface Cube {
  readonly asOf: LocalDate;
  readonly revision: number;
  readonly total: number;
  readonly cells: readonly CubeCell[];
}

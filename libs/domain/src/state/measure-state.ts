import type { LocalDate } from '../calendar/local-date';
import type { CourseVerdict, ReasonFacts } from '../course/course-verdict';
import type { CourseRules } from '../course/course-rules';
import type { HorizonSpans } from '../goal/goal-facts';
import type { RequestFacts, RoundFacts } from '../round/request-facts';
import type {
  Course,
  Effect,
  Horizon,
  Implementation,
  MeasureKind,
  ReportState,
  StatusClass,
} from '../vocabulary/axes';
import type { FieldKey, GoalCode, MinistryKey } from '../vocabulary/keys';

/** In this order on the attention list. */
export const ATTENTION_KEYS = [
  'critical',
  'overdue',
  'divergent',
  'silent',
  'redecision_due',
  'unconfirmed',
  'horizon_expired',
] as const;
export type AttentionKey = (typeof ATTENTION_KEYS)[number];

/**
 * Why a measure needs attention. Facts of `critical`, `overdue` and `silent`: the `reason` of the verdict and its facts;
 * of `divergent`: `reported`, `computed`, `reason`; of `redecision_due`: `redecideOn`; of `unconfirmed`: `reportedOn`;
 * of `horizon_expired`: `goalDueOn`.
 */
export interface AttentionReason {
  readonly key: AttentionKey;
  readonly since: LocalDate;
  readonly facts: ReasonFacts;
}

/** Everything the product knows of one measure on one day. Plain and canonical: two equal states are equal as JSON. */
export interface MeasureState {
  readonly field: FieldKey;
  readonly goal: GoalCode | null;
  readonly horizon: Horizon;
  /** The goal is past its due day. False without a goal. */
  readonly expired: boolean;
  readonly lead: MinistryKey;
  readonly kind: MeasureKind;
  readonly implementation: Implementation;
  readonly status: StatusClass;
  /** `null`: has no course. */
  readonly computed: CourseVerdict | null;
  readonly reported: Course | null;
  readonly effect: Effect;
  /** `null`: before the first round. */
  readonly report: ReportState | null;
  readonly milestonesDue: number;
  readonly milestonesKept: number;
  /** Last day of the end's forecast, else of its baseline, else null. */
  readonly endsOn: LocalDate | null;
  /** Last reported before the as-of day of the last sealed round (or never, once a round is sealed). */
  readonly stale: boolean;
  readonly attention: readonly AttentionReason[];
}

/** What surrounds a measure: the same for all measures of a strategy but for its own requests. */
export interface RuleContext {
  readonly spans: HorizonSpans;
  /** Ascending by `validFrom`; the first holds for all earlier days too. */
  readonly courseRules: readonly CourseRules[];
  /** Opened rounds, ascending by `openedOn`. */
  readonly rounds: readonly RoundFacts[];
  readonly requests: readonly RequestFacts[];
}

/** `from` included, `to` excluded; `to: null` is open-ended. */
export interface StateInterval {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly state: MeasureState;
}

export type { LocalDate } from './calendar/local-date';
export * from './calendar/precise-day';
export * from './vocabulary/keys';
export * from './vocabulary/axes';
export * from './vocabulary/localized-text';
export * from './vocabulary/provenance';
export * from './goal/goal-facts';
export * from './measure/measure-facts';
export * from './measure/measure-record';
export * from './round/request-facts';
export * from './course/course-rules';
export * from './course/course-verdict';
export * from './state/measure-state';
export * from './cube/cube';
export * from './cube/figure';
export * from './access/actor';
export * from './errors/domain-error';
export * from './cube/cube-filter';
export * from './cube/cells-of';
export * from './cube/percent';
export * from './cube/figures-of';
export * from './cube/figure-selection';
export * from './cube/breakdowns';
export * from './cube/figure-definitions';
export { isLocalDate, localDate } from './calendar/local-date';
export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlierDay,
  laterDay,
  yearsAndMonthsBetween,
} from './calendar/day-arithmetic';
export type { YearsAndMonths } from './calendar/day-arithmetic';
export * from './calendar/step-ends';
export * from './goal/goal-due';
export { liveMeasure } from './measure/live-measure';
export type { LiveMeasure } from './measure/live-measure';
export type { ForecastShifts, ForecastStep, LiveMilestone } from './measure/live-milestone';
export * from './measure/milestones-kept';
export * from './measure/status-class';
export { wordKnownOn } from './measure/word-order';
export * from './course/course-rules-in-force';
export * from './course/course-on';
export { isOverdueOn } from './course/course-rows';
export type { CourseContext } from './course/course-rows';
export * from './course/divergence';
export * from './course/silence';
export * from './round/report-state';
export * from './round/round-state';
export { endsOnOf, isKnownOn, leadOn, stateOn } from './state/state-on';
export { timelineOf } from './state/timeline-of';
export { sameState } from './state/same-state';

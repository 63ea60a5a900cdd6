import type { Course, CourseReason } from '@wegmarke/domain';

/** What each row of the rule concludes (domain rules: the computed course). */
export const VERDICT_OF_REASON: Readonly<Record<CourseReason, Course>> = {
  'critical-milestone-overdue': 'critical',
  'forecast-beyond-goal': 'critical',
  'forecast-slipped-far': 'critical',
  'milestone-overdue': 'at_risk',
  'start-overdue': 'at_risk',
  'forecast-slipped': 'at_risk',
  silent: 'not_assessed',
  'no-dates': 'not_assessed',
  'on-schedule': 'on_track',
};

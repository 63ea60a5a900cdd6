import type { LocalDate } from '../calendar/local-date';
import type { CourseRules } from './course-rules';

/** The rule set a new strategy starts with. */
export const DEFAULT_COURSE_RULES: CourseRules = {
  key: 'course-2026',
  validFrom: '2026-01-01' as LocalDate,
  criticalOverdueDays: 60,
  forecastSlippedFarDays: 365,
  forecastSlippedDays: 90,
  silentRounds: 2,
  unconfirmedDays: 60,
};

/** The thresholds in force on a day; the first set holds for all earlier days too. A strategy has at least one. */
export function courseRulesOn(rules: readonly CourseRules[], day: LocalDate): CourseRules {
  const inForce = rules.findLast(({ validFrom }) => validFrom <= day) ?? rules[0];
  if (inForce === undefined) throw new RangeError('A strategy has at least one set of course rules');
  return inForce;
}

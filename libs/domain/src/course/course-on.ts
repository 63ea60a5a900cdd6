import type { LocalDate } from '../calendar/local-date';
import { hasCourse } from '../measure/status-class';
import type { LiveMeasure } from '../measure/live-measure';
import { COURSE_ROWS, type CourseContext } from './course-rows';
import type { CourseVerdict } from './course-verdict';

const ON_SCHEDULE: CourseVerdict = { verdict: 'on_track', reason: 'on-schedule', since: null, facts: {} };

/** The computed course of a measure on a day, with its reason; `null` where it has no course. */
export function courseOn(live: LiveMeasure, day: LocalDate, context: CourseContext): CourseVerdict | null {
  if (!hasCourse(live)) return null;
  for (const row of COURSE_ROWS) {
    const verdict = row(live, day, context);
    if (verdict !== null) return verdict;
  }
  return ON_SCHEDULE;
}

import { COURSES, REPORT_STATES, STATUS_CLASSES, type FigurePartKey } from '@wegmarke/domain';
import type { AxisMark } from '../axis/drawings';

/** Symbol and colour of a figure's part: those of its axis; a named remainder has none. */
export function markOfPart(part: FigurePartKey): AxisMark | null {
  const status = STATUS_CLASSES.find((key) => key === part);
  if (status) return { axis: 'status', value: status };
  const course = COURSES.find((key) => key === part);
  if (course) return { axis: 'course', value: course };
  const report = REPORT_STATES.find((key) => key === part);
  return report ? { axis: 'report', value: report } : null;
}

import type { LocalDate } from '../../calendar/local-date';
import type { CourseVerdict } from '../../course/course-verdict';
import { divergence } from '../../course/divergence';
import type { MeasureRecord } from '../../measure/measure-record';
import type { RuleContext } from '../../state/measure-state';
import { stateOn } from '../../state/state-on';
import type { Course } from '../../vocabulary/axes';
import type { FiledReport } from './filed-report';
import { toldByReport } from './told-by-report';

/** What would be known today if the report became fact today. */
export interface ReportPreview {
  /** `null`: the measure would have no course. */
  readonly computed: CourseVerdict | null;
  readonly reported: Course | null;
  /** Positive: reported better than computed. */
  readonly divergence: number | null;
}

const NOTHING: ReportPreview = { computed: null, reported: null, divergence: null };

/**
 * The rule's verdict as if the report were accepted today: exactly what acceptance would yield where nothing stands
 * against it, and the best that can be said of a form that is still being filled in.
 */
export function previewOf(
  record: MeasureRecord,
  report: FiledReport,
  context: RuleContext,
  today: LocalDate,
): ReportPreview {
  const state = stateOn(toldByReport(record, report, today).facts, context, today);
  if (state === null) return NOTHING;
  const { computed, reported } = state;
  return { computed, reported, divergence: divergence(reported, computed?.verdict ?? null) };
}

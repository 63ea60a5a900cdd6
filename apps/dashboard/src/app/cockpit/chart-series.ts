import { COMPUTED_CLASSES, STATUS_CLASSES, type Language } from '@wegmarke/domain';
import { wordOf, type AxisMark, type ChartSeries } from '@wegmarke/ui';

/** The nine status classes as series of a chart, in their fixed order. */
export function statusSeries(language: Language): ChartSeries[] {
  return STATUS_CLASSES.map((value) => seriesOf({ axis: 'status', value }, language));
}

/** The computed courses as series of a chart, those without a course last. */
export function courseSeries(language: Language): ChartSeries[] {
  return COMPUTED_CLASSES.map((value) => seriesOf({ axis: 'course', value }, language));
}

function seriesOf(mark: AxisMark, language: Language): ChartSeries {
  return { key: mark.value, word: wordOf(mark, language), mark };
}

import { COURSES, type Course, type FigurePartKey } from '@wegmarke/domain';
import { COMPUTED_WORDS, capitalized, counted, fill, partList } from '@wegmarke/wording';
import { chart, heading, paragraph } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import { courseSign } from '../measure-cells';
import { ofRound, type ReportContext } from './report-context';

const COURSE_CLASSES: readonly (Course | null)[] = [...COURSES, null];

/** The figures' word for a measure that has no course. */
const NO_COURSE: FigurePartKey = 'no_course';

interface CourseCount {
  readonly course: Course | null;
  readonly count: number;
}

/** How the ministries judge the course of their measures. */
export function courseBlocks(context: ReportContext): readonly Block[] {
  const { words, model, language } = context;
  if (model.measures.length === 0) return [];
  const total = model.measures.length;
  const counts = courseCounts(context);
  const parts = counts.map(({ course, count }) => ({ key: course ?? NO_COURSE, count }));
  return [
    heading(context, 2, words.summary.course, 'course'),
    paragraph(words.summary.courseIntro),
    chart(context, {
      id: 'course',
      caption: ofRound(context, words.summary.courseChart),
      alternative: fill(counted(words.summary.courseSentence, total, language), { list: partList(parts, language) }),
      chart: {
        type: 'stacked-bars',
        scale: 'share',
        series: counts.map(({ course }) => ({
          key: course ?? 'none',
          label: capitalized(COMPUTED_WORDS[language][course ?? 'none']),
          sign: courseSign(course),
        })),
        rows: [{ label: words.columns.measures, values: counts.map(({ count }) => count), total }],
      },
    }),
  ];
}

function courseCounts({ model }: ReportContext): readonly CourseCount[] {
  return COURSE_CLASSES.map((course) => ({
    course,
    count: model.measures.filter((measure) => measure.course === course).length,
  })).filter(({ count }) => count > 0);
}

import { localDate, type LocalDate, type LocalizedText } from '@wegmarke/domain';
import { catalogue, type CatalogueMeasure } from '../../catalogue/catalogue';
import { publicMeasures } from '../content/public-measures';
import type { SampleCourseOfMeasure, SampleMeasure } from '../content/sample-content';
import { SAMPLE_FIELDS } from '../content/sample-world';
import { ADOPTED_ON, milestonesOf, type TrueMilestone } from '../life/truth';
import { byCode } from './catalogue-events';
import { markedTitle } from './sample-mark';

/** One measure of the sample world: public or invented, with its sample course. */
export interface WorldMeasure {
  readonly field: string;
  readonly goal: string | null;
  readonly plannedOn: LocalDate;
  /** As published, or invented and marked. */
  readonly title: LocalizedText;
  readonly course: SampleCourseOfMeasure;
  readonly milestones: readonly TrueMilestone[];
  readonly published: CatalogueMeasure | null;
  readonly invented: SampleMeasure | null;
}

/** All measures by code, public ones and invented ones together. */
export function worldMeasures(): readonly WorldMeasure[] {
  const published = catalogue.measures.map(publicMeasure);
  const invented = SAMPLE_FIELDS.flatMap(({ field, measures }) => measures.map((one) => inventedMeasure(field, one)));
  return [...published, ...invented].sort((a, b) => byCode(a.course.code, b.course.code));
}

function publicMeasure(published: CatalogueMeasure): WorldMeasure {
  const course = publicMeasures.find(({ code }) => code === published.code);
  if (course === undefined) throw new Error(`public measure ${published.code} has no sample course`);
  const steady = { ...course, life: { ...course.life, steady: true } };
  return { ...worldMeasure(published.field, steady, ADOPTED_ON), title: published.title, published, invented: null };
}

function inventedMeasure(field: string, invented: SampleMeasure): WorldMeasure {
  const plannedOn = invented.successorOf ? localDate(invented.successorOf.on) : ADOPTED_ON;
  return { ...worldMeasure(field, invented, plannedOn), title: markedTitle(invented), published: null, invented };
}

/** The goal stands in the code; `0` in its place means a measure without goal. */
function worldMeasure(field: string, course: SampleCourseOfMeasure, plannedOn: LocalDate) {
  const [fieldNumber, goalNumber] = course.code.split('.');
  const goal = goalNumber === '0' ? null : `${fieldNumber}.${goalNumber}`;
  return { field, goal, plannedOn, course, milestones: milestonesOf(course.code, course.life, plannedOn) };
}

import { liveMeasure, type LocalDate, type MeasureCode, type StatusClass } from '@wegmarke/domain';
import type { EndedSince, NamedMeasure } from '@wegmarke/report';
import type { MeasureThen } from '../../measures';
import { namedOf } from './known-measure';

const ENDINGS: readonly (readonly StatusClass[])[] = [
  ['implemented_reported', 'implemented_confirmed'],
  ['dropped'],
  ['replaced'],
];

/** Measures of a list of some day that have ended by today; reported and confirmed are one ending. */
export function endedSince(
  then: readonly MeasureThen[],
  today: readonly MeasureThen[],
  day: LocalDate,
  titles: ReadonlyMap<MeasureCode, NamedMeasure>,
): EndedSince[] {
  const before = new Map(then.map(({ code, status }) => [code, status]));
  return today.flatMap((measure) => {
    const was = before.get(measure.code);
    const ending = ENDINGS.find((classes) => classes.includes(measure.status));
    if (was === undefined || ending === undefined || ending.includes(was)) return [];
    const live = liveMeasure(measure.facts, day);
    const { code, status: to, details } = measure;
    return [{ code, title: details.title, to, on: live.effectiveOn, successors: namedOf(live.successors, { titles }) }];
  });
}

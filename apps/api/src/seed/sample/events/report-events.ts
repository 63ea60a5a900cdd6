import { goalDueOn as dueDayOf, localDate, type LocalDate, type MeasureCode } from '@wegmarke/domain';
import type { GoalDueChanged, GoalPlanned, SampleEvent } from '../sample-event';
import { occasionsOf } from '../reporting/occasions';
import { reportsOf, type SampleReport } from '../reporting/reports-of';
import { REPLACED } from '../content/energy-climate';
import { catalogue } from '../../catalogue/catalogue';
import type { WorldMeasure } from './world-measure';

export type GoalEvent = GoalPlanned | GoalDueChanged;

/** Every report of one measure: signed on one day, accepted on the same or a later one, confirmed where implemented. */
export function reportEvents(measure: WorldMeasure, goals: readonly GoalEvent[]): readonly SampleEvent[] {
  const { course, milestones, plannedOn } = measure;
  const { code, life } = course;
  const until = code === REPLACED.code ? localDate(REPLACED.on) : null;
  const goalDueOn = (day: LocalDate): LocalDate | null => dueDayOn(measure.goal, goals, day);
  const occasions = occasionsOf(code, life, milestones);
  const { reports, confirmedOn } = reportsOf({ code, life, milestones, goalDueOn }, occasions, {
    from: plannedOn,
    until,
  });
  const confirmed: readonly SampleEvent[] =
    confirmedOn === null ? [] : [{ kind: 'implementation-confirmed', on: confirmedOn, measure: code as MeasureCode }];
  return [...reports.flatMap((report) => toEvents(code, report)), ...confirmed];
}

function toEvents(
  code: string,
  { round, asOfOn, signedOn, acceptedOn, content }: SampleReport,
): readonly SampleEvent[] {
  const said = {
    report: `${code}@${asOfOn}${round === null ? '' : `/${round.key}`}`,
    measure: code as MeasureCode,
    round: round?.key ?? null,
    asOfOn,
    signedOn,
    content,
  };
  const signed: SampleEvent = { kind: 'report-signed', on: signedOn, ...said };
  if (acceptedOn === null) return [signed];
  const accepted: SampleEvent = { kind: 'report-accepted', on: acceptedOn, ...said };
  return acceptedOn === signedOn ? [accepted] : [signed, accepted];
}

function dueDayOn(goal: string | null, goals: readonly GoalEvent[], day: LocalDate): LocalDate | null {
  const own = goals.filter((event) => event.goal === goal && event.on <= day);
  const changed = own.filter((event) => event.kind === 'goal-due-changed').at(-1);
  if (changed) return changed.dueOn;
  const planned = own.find((event) => event.kind === 'goal-planned');
  if (!planned) return null;
  const { goal: code, field, horizon, adoptedOn, dueOn } = planned;
  return dueDayOf({ code, field, horizon, adoptedOn, dueOn }, catalogue.strategy.horizonSpans);
}

import {
  liveMeasure,
  type LiveMeasure,
  type MeasureCode,
  type MeasureDetails,
  type SnapshotMilestone,
} from '@wegmarke/domain';
import type { KnownMeasure, NamedMeasure } from '@wegmarke/report';
import { courseViewsOf, goalOfMeasure, type MeasureThen, type ReportThen } from '../../measures';
import type { Standpoint } from '../../strategy';

type NamedGoal = Parameters<typeof goalOfMeasure>[1][number];

/** What stands around the measures of a document: titles they refer to, and what was last reported of each. */
export interface Surroundings {
  readonly standpoint: Standpoint;
  readonly goals: readonly NamedGoal[];
  readonly titles: ReadonlyMap<MeasureCode, NamedMeasure>;
  readonly reports: ReadonlyMap<string, ReportThen>;
}

/** A measure as documents of the living state say it: the same facts as its page. */
export function knownMeasure(measure: MeasureThen, around: Surroundings): KnownMeasure {
  const { facts, details } = measure;
  const { standpoint } = around;
  const live = liveMeasure(facts, standpoint.asOf);
  const report = around.reports.get(measure.id) ?? null;
  return {
    ...stateOf(measure),
    ...courseOf(measure, report, standpoint),
    ...textsOf(measure),
    goal: goalOf(measure, around),
    kind: facts.kind,
    start: facts.start,
    effectiveOn: live.effectiveOn,
    redecideOn: live.redecideOn,
    reportedAsOfOn: report?.as_of_on ?? null,
    milestones: milestonesOf(live, details),
    predecessors: namedOf(details.predecessors, around),
    successors: namedOf(live.successors, around),
  };
}

function stateOf(measure: MeasureThen) {
  const { code, field, horizon, expired, ministry: lead, status, effect, report, stale, ends_on: endsOn } = measure;
  return { code, field, horizon, expired, lead, status, effect, report, stale, endsOn };
}

function textsOf({ details, narrative }: MeasureThen) {
  const { title, wording, participants, partners, responsibleUnit, themes, budget, provenance } = details;
  return {
    ...{ title, wording, participants, partners, responsibleUnit, themes, budget, provenance },
    narrative: narrative && {
      done: narrative.done,
      problems: narrative.problems,
      next: narrative.next,
      helpNeeded: narrative.helpNeeded,
    },
  };
}

function courseOf(measure: MeasureThen, report: ReportThen | null, standpoint: Standpoint) {
  const { reported, computed, coordinator } = courseViewsOf(measure, report, standpoint);
  const { course, cause, remedy, remark } = reported;
  return { reported: course, computed, coordinatorView: coordinator, cause, remedy, remarkOnRule: remark };
}

function goalOf({ facts }: MeasureThen, { goals, standpoint }: Surroundings): KnownMeasure['goal'] {
  const goal = goalOfMeasure(facts.goal, goals, standpoint);
  return goal && { code: goal.code, title: goal.title, dueOn: goal.dueOn };
}

function milestonesOf({ milestones }: LiveMeasure, { milestoneTitles }: MeasureDetails): SnapshotMilestone[] {
  return milestones.map(({ key, role, critical, baseline, forecast, actualOn, droppedOn, shifts }) => {
    const title = milestoneTitles[key] ?? null;
    return { key, role, critical, title, baseline, forecast, actualOn, droppedOn, shifts };
  });
}

export function namedOf(codes: readonly MeasureCode[], { titles }: Pick<Surroundings, 'titles'>): NamedMeasure[] {
  return codes.flatMap((code) => titles.get(code) ?? []);
}

import type { LocalDate } from '../../calendar/local-date';
import { lastDayOf, type PreciseDay } from '../../calendar/precise-day';
import { fieldIssue, issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { liveMeasure } from '../../measure/live-measure';
import type { DatedBaseline, Milestone } from '../../measure/measure-facts';
import type { MeasureRecord } from '../../measure/measure-record';
import type { MilestoneKey } from '../../vocabulary/keys';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { closedIssues } from './changeable-measure';
import { END_KEY, endIssues } from './milestone-checks';

/** A new planned day for a milestone (the end is one), or for the start, which `null` takes away. */
export type Rebaseline =
  | { readonly milestone: MilestoneKey; readonly baseline: PreciseDay }
  | { readonly start: PreciseDay | null };

/** A new baseline by decision. It counts from today; one that had expired keeps counting as not kept. */
export function rebaseline(
  record: MeasureRecord,
  change: Rebaseline,
  decision: Decision,
  today: LocalDate,
): MeasureChange {
  refuseIssues(closedIssues(record));
  refuseIssues([...decisionIssues(decision, today), ...rebaselineIssues(record, change)]);
  const facts =
    'start' in change
      ? { ...record.facts, start: change.start }
      : { ...record.facts, milestones: rebaselined(record, change, decision, today) };
  return measureChange('measure-rebaselined', record, { ...record, facts }, { decision });
}

function rebaselined(
  { facts }: MeasureRecord,
  { milestone: key, baseline }: { milestone: MilestoneKey; baseline: PreciseDay },
  decision: Decision,
  today: LocalDate,
): readonly Milestone[] {
  const next: DatedBaseline = { day: baseline, setOn: today, decision: decision.documentNumber };
  return facts.milestones.map((milestone) =>
    milestone.key === key ? { ...milestone, baselines: [...milestone.baselines, next] } : milestone,
  );
}

function rebaselineIssues(record: MeasureRecord, change: Rebaseline): readonly FieldIssue[] {
  return 'start' in change
    ? startIssues(record, change.start)
    : milestoneIssues(record, change.milestone, change.baseline);
}

function startIssues({ facts }: MeasureRecord, start: PreciseDay | null): readonly FieldIssue[] {
  const end = facts.milestones.find(({ role }) => role === 'end')?.baselines.at(-1);
  return [
    ...issueIf(isSameDay(facts.start, start), '/start', 'nothing-changed'),
    ...(end ? endIssues('/start', start, end.day) : []),
  ];
}

function milestoneIssues({ facts }: MeasureRecord, key: MilestoneKey, baseline: PreciseDay): readonly FieldIssue[] {
  const milestone = liveMeasure(facts).milestones.find((candidate) => candidate.key === key);
  if (!milestone) return [fieldIssue('/milestone', 'milestone-unknown', { key })];
  return [
    ...issueIf(!milestone.open, '/milestone', 'milestone-closed', { key }),
    ...issueIf(isSameDay(milestone.baseline, baseline), '/baseline', 'nothing-changed'),
    ...(key === END_KEY ? endIssues('/baseline', facts.start, baseline) : []),
  ];
}

/** The same precision and the same span of days. */
export function isSameDay(a: PreciseDay | null, b: PreciseDay | null): boolean {
  if (a === null || b === null) return a === b;
  return a.precision === b.precision && lastDayOf(a) === lastDayOf(b);
}

import type { LocalDate } from '../../calendar/local-date';
import { issueIf, refuseIssues } from '../../errors/field-issue';
import type { GoalFacts } from '../../goal/goal-facts';
import type { GoalDetails, GoalRecord } from '../../goal/goal-record';
import type { MeasureRecord } from '../../measure/measure-record';
import type { GoalHorizon } from '../../vocabulary/axes';
import type { FieldKey } from '../../vocabulary/keys';
import { goalChange, measureChange, type GoalChange, type MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import type { StrategyOfTheDay } from '../measure/planned-measure';
import { localizedIssues, TITLE_LENGTH } from '../text-checks';
import { dueIssues, ownerIssues } from './plan-goal';

/** Another due day, or `null` for the one the horizon gives. Its measures are computed anew from today. */
export function changeGoalDue(
  goal: GoalRecord,
  dueOn: LocalDate | null,
  decision: Decision,
  today: LocalDate,
): GoalChange {
  refuseIssues([
    ...decisionIssues(decision, today),
    ...dueIssues(dueOn, goal.facts.adoptedOn),
    ...issueIf(goal.facts.dueOn === dueOn, '/dueOn', 'nothing-changed'),
  ]);
  return changed(goal, { dueOn }, decision);
}

/** Another horizon. A due day set on its own stays. */
export function changeGoalHorizon(
  goal: GoalRecord,
  horizon: GoalHorizon,
  decision: Decision,
  { today, origin = 'recorded' }: Pick<StrategyOfTheDay, 'today' | 'origin'>,
): GoalChange {
  refuseIssues([
    ...decisionIssues(decision, today),
    ...issueIf(goal.facts.horizon === horizon, '/horizon', 'nothing-changed'),
  ]);
  const provenance = { ...goal.details.provenance, horizon: origin };
  return changed({ ...goal, details: { ...goal.details, provenance } }, { horizon }, decision, goal);
}

/** Another wording or another ministry that answers for the goal. */
export function changeGoalDetails(
  goal: GoalRecord,
  change: Partial<Pick<GoalDetails, 'title' | 'owner' | 'sources'>>,
  decision: Decision,
  { today, ministries, origin = 'recorded' }: Pick<StrategyOfTheDay, 'today' | 'ministries' | 'origin'>,
): GoalChange {
  const { title, owner } = change;
  refuseIssues([
    ...decisionIssues(decision, today),
    ...(title === undefined ? [] : localizedIssues('/title', title, TITLE_LENGTH)),
    ...ownerIssues(owner ?? null, ministries),
  ]);
  const provenance = {
    ...goal.details.provenance,
    ...(title === undefined ? {} : { title: origin }),
    ...(owner === undefined ? {} : { owner: origin }),
  };
  const after = { ...goal, details: { ...goal.details, ...change, provenance } };
  return goalChange('goal-changed', goal, after, decision);
}

/**
 * Another field. A goal's measures lie in its field, so they move along: pass all whose main goal it is, closed ones
 * too, and write every change returned.
 */
export function changeGoalField(
  goal: GoalRecord,
  field: FieldKey,
  measures: readonly MeasureRecord[],
  decision: Decision,
  day: Pick<StrategyOfTheDay, 'today' | 'fields'>,
): { readonly goal: GoalChange; readonly measures: readonly MeasureChange[] } {
  refuseIssues([
    ...decisionIssues(decision, day.today),
    ...issueIf(!day.fields.includes(field), '/field', 'field-unknown', { field }),
    ...issueIf(goal.facts.field === field, '/field', 'nothing-changed'),
  ]);
  const change = changed(goal, { field }, decision);
  return {
    goal: change,
    measures: measures.map((record) => {
      const facts = { ...record.facts, field, goal: change.goal.facts };
      return measureChange('measure-field-changed', record, { ...record, facts }, { decision });
    }),
  };
}

function changed(
  goal: GoalRecord,
  change: Partial<GoalFacts>,
  decision: Decision,
  before: GoalRecord = goal,
): GoalChange {
  return goalChange('goal-changed', before, { ...goal, facts: { ...goal.facts, ...change } }, decision);
}

import { issueIf, refuseIssues } from '../../errors/field-issue';
import type { GoalFacts } from '../../goal/goal-facts';
import type { MeasureRecord } from '../../measure/measure-record';
import type { FieldKey } from '../../vocabulary/keys';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { closedIssues } from './changeable-measure';
import { goalIssues } from './plan-measure';
import type { StrategyOfTheDay } from './planned-measure';

/** Another main goal of the same field, or none, by decision. */
export function changeGoal(
  record: MeasureRecord,
  goal: GoalFacts | null,
  decision: Decision,
  day: Pick<StrategyOfTheDay, 'today' | 'origin'>,
): MeasureChange {
  const { facts } = record;
  refuseIssues([
    ...closedIssues(record),
    ...decisionIssues(decision, day.today),
    ...goalIssues({ field: facts.field, goal }),
    ...issueIf(facts.goal?.code === goal?.code, '/goal', 'nothing-changed'),
  ]);
  return measureChange('measure-goal-changed', record, withGoal(record, facts.field, goal, day.origin), { decision });
}

/** Another field, and with it another goal: a main goal lies in the field of its measure. */
export function changeField(
  record: MeasureRecord,
  to: { readonly field: FieldKey; readonly goal: GoalFacts | null },
  decision: Decision,
  day: Pick<StrategyOfTheDay, 'today' | 'fields' | 'origin'>,
): MeasureChange {
  refuseIssues([
    ...closedIssues(record),
    ...decisionIssues(decision, day.today),
    ...issueIf(!day.fields.includes(to.field), '/field', 'field-unknown', { field: to.field }),
    ...goalIssues(to),
    ...issueIf(record.facts.field === to.field, '/field', 'nothing-changed'),
  ]);
  return measureChange('measure-field-changed', record, withGoal(record, to.field, to.goal, day.origin), { decision });
}

/** The main goal is never listed a second time among the further ones. */
function withGoal(
  { facts, details }: MeasureRecord,
  field: FieldKey,
  goal: GoalFacts | null,
  origin: StrategyOfTheDay['origin'] = 'recorded',
): MeasureRecord {
  const furtherGoals = details.furtherGoals.filter((further) => further !== goal?.code);
  const provenance = { ...details.provenance, goal: origin };
  return { facts: { ...facts, field, goal }, details: { ...details, furtherGoals, provenance } };
}

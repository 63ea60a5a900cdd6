import type { LocalDate } from '../../calendar/local-date';
import { issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import type { GoalDetails, GoalRecord } from '../../goal/goal-record';
import type { GoalHorizon } from '../../vocabulary/axes';
import type { FieldKey, GoalCode, MinistryKey } from '../../vocabulary/keys';
import { goalChange, type GoalChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { codeIssues } from '../measure/code-checks';
import { localizedIssues, TITLE_LENGTH } from '../text-checks';

export interface PlannedGoal {
  readonly code: GoalCode;
  readonly field: FieldKey;
  readonly horizon: GoalHorizon;
  /** Default: the day on which the strategy was adopted. */
  readonly adoptedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly details: GoalDetails;
}

/** What the strategy has on the day a goal is planned. */
export interface GoalPlanningDay {
  readonly today: LocalDate;
  readonly strategyAdoptedOn: LocalDate;
  readonly fields: readonly FieldKey[];
  readonly ministries: readonly MinistryKey[];
  readonly takenCodes: readonly GoalCode[];
}

/** A new goal by decision. */
export function planGoal(planned: PlannedGoal, decision: Decision, day: GoalPlanningDay): GoalChange {
  refuseIssues([...decisionIssues(decision, day.today), ...goalPlanIssues(planned, day)]);
  const { code, field, horizon, adoptedOn, dueOn, details } = planned;
  const facts = { code, field, horizon, adoptedOn: adoptedOn ?? day.strategyAdoptedOn, dueOn };
  const goal: GoalRecord = { facts, details };
  return goalChange('goal-planned', null, goal, decision);
}

/** All that speaks against a planned goal, field by field. */
function goalPlanIssues(planned: PlannedGoal, day: GoalPlanningDay): readonly FieldIssue[] {
  const { code, field, details } = planned;
  const adoptedOn = planned.adoptedOn ?? day.strategyAdoptedOn;
  return [
    ...codeIssues(code, day.takenCodes),
    ...issueIf(!day.fields.includes(field), '/field', 'field-unknown', { field }),
    ...issueIf(adoptedOn > day.today, '/adoptedOn', 'day-in-future', { day: adoptedOn }),
    ...dueIssues(planned.dueOn, adoptedOn),
    ...localizedIssues('/title', details.title, TITLE_LENGTH),
    ...ownerIssues(details.owner, day.ministries),
  ];
}

export function dueIssues(dueOn: LocalDate | null, adoptedOn: LocalDate): readonly FieldIssue[] {
  return issueIf(dueOn !== null && dueOn < adoptedOn, '/dueOn', 'due-before-adoption', { dueOn, adoptedOn });
}

export function ownerIssues(owner: MinistryKey | null, ministries: readonly MinistryKey[]): readonly FieldIssue[] {
  return issueIf(owner !== null && !ministries.includes(owner), '/owner', 'ministry-unknown', { ministry: owner });
}

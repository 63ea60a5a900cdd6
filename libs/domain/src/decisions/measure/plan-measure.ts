import { fieldIssue, issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import type { Milestone } from '../../measure/measure-facts';
import type { MeasureRecord } from '../../measure/measure-record';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { codeIssues } from './code-checks';
import { detailsIssues } from './details-checks';
import { milestonesIssues } from './milestone-checks';
import type { PlannedMeasure, PlanningDay } from './planned-measure';

/** A new measure by decision. Its first dates are its baseline; status, course and effect begin with its first report. */
export function planMeasure(planned: PlannedMeasure, decision: Decision, day: PlanningDay): MeasureChange {
  refuseIssues([...decisionIssues(decision, day.today), ...planIssues(planned, day)]);
  return measureChange('measure-planned', null, plannedRecord(planned, decision, day), { decision });
}

/** All that speaks against a planned measure, field by field. */
export function planIssues(planned: PlannedMeasure, day: PlanningDay): readonly FieldIssue[] {
  const { code, field, goal, lead, details } = planned;
  return [
    ...codeIssues(code, day.takenCodes),
    ...issueIf(!day.fields.includes(field), '/field', 'field-unknown', { field }),
    ...goalIssues(planned),
    ...issueIf(!day.ministries.includes(lead), '/lead', 'ministry-unknown', { ministry: lead }),
    ...detailsIssues(details, { lead, goal: goal?.code ?? null, goals: day.goals, ministries: day.ministries }),
    ...milestonesIssues(planned),
    ...knownOnIssues(day),
  ];
}

/** The main goal lies in the field of the measure. */
export function goalIssues({ field, goal }: Pick<PlannedMeasure, 'field' | 'goal'>): readonly FieldIssue[] {
  if (goal === null || goal.field === field) return [];
  return [fieldIssue('/goal', 'goal-in-other-field', { goal: goal.code, goalField: goal.field, field })];
}

function knownOnIssues({ knownOn, today }: PlanningDay): readonly FieldIssue[] {
  return issueIf(knownOn !== undefined && knownOn > today, '/knownOn', 'known-on-in-future', { knownOn });
}

function plannedRecord(planned: PlannedMeasure, decision: Decision, { today, knownOn }: PlanningDay): MeasureRecord {
  const recordedOn = knownOn ?? today;
  const { code, kind, field, goal, lead, start, milestones, details } = planned;
  return {
    facts: {
      code,
      recordedOn,
      ...(recordedOn < today ? { enteredOn: today } : {}),
      cancelledOn: null,
      kind,
      field,
      goal,
      leads: [{ ministry: lead, from: recordedOn }],
      start,
      milestones: milestones.map(({ key, role, critical, baseline }): Milestone => {
        const baselines = [{ day: baseline, setOn: recordedOn, decision: decision.documentNumber }];
        return { key, role, critical: critical || role === 'end', baselines };
      }),
      word: [],
    },
    details: { ...details, coordinatorView: null },
  };
}

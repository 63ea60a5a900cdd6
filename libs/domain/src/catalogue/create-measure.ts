import type { MeasureChange } from '../decisions/change';
import { END_KEY } from '../decisions/measure/milestone-checks';
import { planMeasure } from '../decisions/measure/plan-measure';
import type { PlannedMilestone } from '../decisions/measure/planned-measure';
import { fieldIssue, issueIf, refuseIssues, type FieldIssue } from '../errors/field-issue';
import type { GoalRecord } from '../goal/goal-record';
import type { GoalCode, MilestoneKey } from '../vocabulary/keys';
import type { CatalogueMeasure } from './catalogue-file';
import { detailsOf } from './row-values';
import { ministriesOn, type ImportSurroundings } from './surroundings';

export type GoalsByCode = ReadonlyMap<GoalCode, GoalRecord>;

/** Plans the measure of a row. Where the file names no lead, the ministry that coordinates the strategy has it. */
export function createMeasure(row: CatalogueMeasure, goals: GoalsByCode, around: ImportSurroundings): MeasureChange {
  const lead = row.lead ?? around.coordinatingMinistry;
  const goal = goalOf(row, goals);
  const knownOn = row.knownOn ?? undefined;
  refuseIssues([
    ...issueIf(lead === null, '/lead', 'value-missing'),
    ...issueIf(goal === undefined, '/goal', 'goal-unknown', { goal: row.goal }),
    ...knownOnIssues(row, around),
  ]);
  const { code, kind, field, start = null } = row;
  const planned = {
    code,
    kind,
    field,
    goal: goal?.facts ?? null,
    lead: lead as NonNullable<typeof lead>,
    start,
    milestones: plannedMilestones(row),
    details: detailsOf(row),
  };
  return planMeasure(planned, around.decision, {
    today: around.today,
    fields: around.fields,
    goals: [...goals.keys()],
    ministries: ministriesOn(around.ministries, knownOn ?? around.today),
    takenCodes: [],
    ...(knownOn === undefined ? {} : { knownOn }),
  });
}

/** `null`: none wanted; `undefined`: wanted and not there. */
export function goalOf({ goal }: CatalogueMeasure, goals: GoalsByCode): GoalRecord | null | undefined {
  return goal === undefined || goal === null ? null : goals.get(goal);
}

function plannedMilestones({ milestones = [], end }: CatalogueMeasure): readonly PlannedMilestone[] {
  const steps = milestones.map(({ key, critical, baseline }): PlannedMilestone => {
    return { key, critical, baseline, role: key === END_KEY ? 'end' : 'step' };
  });
  if (!end) return steps;
  return [...steps, { key: END_KEY as MilestoneKey, role: 'end', critical: true, baseline: end }];
}

function knownOnIssues({ knownOn }: CatalogueMeasure, around: ImportSurroundings): readonly FieldIssue[] {
  if (knownOn === undefined || knownOn === null) return [];
  if (around.hasSealedRound) return [fieldIssue('/knownOn', 'known-on-after-seal', { knownOn })];
  const { adoptedOn } = around;
  return issueIf(knownOn < adoptedOn, '/knownOn', 'day-before-adoption', { knownOn, adoptedOn });
}

/** The end stands behind the steps in the plan and in a column of its own in the file. */
export function columnPointer({ milestones = [], end }: CatalogueMeasure, pointer: string): string {
  if (end && pointer.startsWith(`/milestones/${milestones.length}`)) return '/end';
  return pointer.startsWith('/milestoneTitles') ? '/milestones' : pointer;
}

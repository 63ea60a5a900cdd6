import type { GoalChange, MeasureChange } from '../decisions/change';
import {
  changeGoalDetails,
  changeGoalDue,
  changeGoalField,
  changeGoalHorizon,
} from '../decisions/goal/change-goal-facts';
import { planGoal } from '../decisions/goal/plan-goal';
import { fieldIssue, refuseIssues } from '../errors/field-issue';
import type { GoalDetails, GoalRecord } from '../goal/goal-record';
import type { MeasureRecord } from '../measure/measure-record';
import { canonicalJson } from '../round/canonical-json';
import type { CatalogueGoal } from './catalogue-file';
import { isPublic, textOver } from './row-values';
import { ministriesOn, type ImportSurroundings } from './surroundings';

/** What one row does to its goal, and to the measures that move along. No changes: the row says nothing new. */
export interface ImportedGoal {
  readonly goals: readonly GoalChange[];
  readonly measures: readonly MeasureChange[];
}

export function createGoal(row: CatalogueGoal, around: ImportSurroundings): ImportedGoal {
  const { today, decision, adoptedOn, fields, ministries } = around;
  const { code, field, horizon } = row;
  const details: GoalDetails = {
    title: textOver(null, row.title),
    owner: row.owner ?? null,
    provenance: {
      title: isPublic(row.level?.de) ? 'public' : 'recorded',
      horizon: horizon.provenance,
      owner: 'recorded',
    },
    sources: row.sources ?? [],
  };
  const planned = {
    code,
    field,
    horizon: horizon.value,
    adoptedOn: row.adoptedOn ?? null,
    dueOn: row.dueOn ?? null,
    details,
  };
  const day = {
    today,
    strategyAdoptedOn: adoptedOn,
    fields,
    ministries: ministriesOn(ministries, today),
    takenCodes: [],
  };
  return { goals: [planGoal(planned, decision, day)], measures: [] };
}

/** Compares the row with the goal and takes one decision per difference. `measures`: those whose main goal it is. */
export function updateGoal(
  row: CatalogueGoal,
  goal: GoalRecord,
  measures: readonly MeasureRecord[],
  around: ImportSurroundings,
): ImportedGoal {
  refuseAnotherAdoption(row, goal);
  const { today, decision, fields } = around;
  const goals: GoalChange[] = [];
  const now = (): GoalRecord => goals.at(-1)?.goal ?? goal;
  const moved =
    row.field === goal.facts.field ? null : changeGoalField(goal, row.field, measures, decision, { today, fields });
  if (moved !== null) goals.push(moved.goal);
  if (row.horizon.value !== goal.facts.horizon) {
    goals.push(changeGoalHorizon(now(), row.horizon.value, decision, { today, origin: row.horizon.provenance }));
  }
  if (row.dueOn !== undefined && row.dueOn !== goal.facts.dueOn) {
    goals.push(changeGoalDue(now(), row.dueOn, decision, today));
  }
  const details = changedDetails(row, goal);
  if (Object.keys(details).length > 0) {
    const ministries = ministriesOn(around.ministries, today);
    const origin = isPublic(row.level?.de) ? 'public' : 'recorded';
    goals.push(changeGoalDetails(now(), details, decision, { today, ministries, origin }));
  }
  return { goals, measures: moved?.measures ?? [] };
}

/** The day of adoption is history. */
function refuseAnotherAdoption({ adoptedOn }: CatalogueGoal, { facts }: GoalRecord): void {
  if (adoptedOn === undefined || adoptedOn === null || adoptedOn === facts.adoptedOn) return;
  refuseIssues([fieldIssue('/adoptedOn', 'adoption-day-fixed', { adoptedOn: facts.adoptedOn })]);
}

function changedDetails(
  row: CatalogueGoal,
  { details }: GoalRecord,
): Partial<Pick<GoalDetails, 'title' | 'owner' | 'sources'>> {
  const said = { title: textOver(details.title, row.title), owner: row.owner, sources: row.sources };
  const parts = ['title', 'owner', 'sources'] as const;
  const changed = parts.filter((part) => said[part] !== undefined && differs(said[part], details[part]));
  return Object.fromEntries(changed.map((part) => [part, said[part]]));
}

function differs(a: unknown, b: unknown): boolean {
  return canonicalJson(a) !== canonicalJson(b);
}

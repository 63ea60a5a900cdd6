import type { GoalChange, MeasureChange } from '../decisions/change';
import type { GoalRecord } from '../goal/goal-record';
import type { MeasureRecord } from '../measure/measure-record';
import type { GoalCode, MeasureCode } from '../vocabulary/keys';
import { attempt } from './attempt';
import type { CatalogueGoal } from './catalogue-file';
import type { BeforeImport, SortedChanges } from './catalogue-plan';
import { createGoal, updateGoal } from './import-goals';
import { importIssue, issueInRow, type ImportIssue } from './import-issue';
import { repeatedPlaces } from './sort-rows';
import type { ImportSurroundings } from './surroundings';

export interface PlannedGoals {
  readonly sorted: SortedChanges<GoalChange, GoalCode>;
  readonly issues: readonly ImportIssue[];
  /** All goals as they are after the import. */
  readonly goals: ReadonlyMap<GoalCode, GoalRecord>;
  /** Measures as the goals leave them: with the new facts of their goal, and in its field. */
  readonly measures: ReadonlyMap<MeasureCode, MeasureRecord>;
  readonly measureChanges: readonly MeasureChange[];
}

export function planGoalRows(
  list: readonly CatalogueGoal[],
  rows: readonly number[],
  before: BeforeImport,
  around: ImportSurroundings,
): PlannedGoals {
  const goals = new Map(before.goals.map((goal) => [goal.facts.code, goal]));
  const measures = new Map(before.measures.map((measure) => [measure.facts.code, measure]));
  const create: GoalChange[] = [];
  const update: GoalChange[] = [];
  const unchanged: GoalCode[] = [];
  const issues: ImportIssue[] = [];
  const repeated = repeatedPlaces(list);
  const measureChanges: MeasureChange[] = [];

  list.forEach((row, index) => {
    const place = rows[index] as number;
    if (repeated.has(index)) {
      issues.push(importIssue('goals', place, 'code', 'code-twice', { code: row.code }));
      return;
    }
    const known = goals.get(row.code);
    const served = [...measures.values()].filter(({ facts }) => facts.goal?.code === row.code);
    const tried = attempt(() => (known ? updateGoal(row, known, served, around) : createGoal(row, around)));
    if ('issues' in tried) {
      issues.push(...tried.issues.map((issue) => issueInRow('goals', place, issue)));
      return;
    }
    const changes = tried.value.goals;
    const last = changes.at(-1);
    if (last === undefined) unchanged.push(row.code);
    else goals.set(row.code, last.goal);
    (known ? update : create).push(...changes);
    for (const change of tried.value.measures) measures.set(change.record.facts.code, change.record);
    measureChanges.push(...tried.value.measures);
  });
  return { sorted: { create, update, unchanged }, issues, goals, measures: withGoals(measures, goals), measureChanges };
}

function withGoals(
  measures: ReadonlyMap<MeasureCode, MeasureRecord>,
  goals: ReadonlyMap<GoalCode, GoalRecord>,
): ReadonlyMap<MeasureCode, MeasureRecord> {
  const served = [...measures].map(([code, { facts, details }]): [MeasureCode, MeasureRecord] => {
    const goal = facts.goal && (goals.get(facts.goal.code)?.facts ?? facts.goal);
    return [code, { facts: { ...facts, goal }, details }];
  });
  return new Map(served);
}

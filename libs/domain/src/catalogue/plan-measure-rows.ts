import type { MeasureChange } from '../decisions/change';
import type { MeasureRecord } from '../measure/measure-record';
import type { MeasureCode } from '../vocabulary/keys';
import { attempt } from './attempt';
import type { CatalogueMeasure } from './catalogue-file';
import type { SortedChanges } from './catalogue-plan';
import { columnPointer, createMeasure, type GoalsByCode } from './create-measure';
import { importIssue, issueInRow, type ImportIssue } from './import-issue';
import type { PlannedGoals } from './plan-goal-rows';
import { repeatedPlaces } from './sort-rows';
import type { ImportSurroundings } from './surroundings';
import { updateSteps } from './update-measure';

export interface PlannedMeasures {
  readonly sorted: SortedChanges<MeasureChange, MeasureCode>;
  readonly issues: readonly ImportIssue[];
}

interface RowOutcome {
  readonly changes: readonly MeasureChange[];
  readonly issues: readonly ImportIssue[];
}

/** Changes that follow from the goals come first; then row by row. */
export function planMeasureRows(
  list: readonly CatalogueMeasure[],
  rows: readonly number[],
  { goals, measures, measureChanges }: PlannedGoals,
  around: ImportSurroundings,
): PlannedMeasures {
  const create: MeasureChange[] = [];
  const update: MeasureChange[] = [...measureChanges];
  const unchanged: MeasureCode[] = [];
  const issues: ImportIssue[] = [];
  const repeated = repeatedPlaces(list);

  list.forEach((row, index) => {
    const place = rows[index] as number;
    if (repeated.has(index)) {
      issues.push(importIssue('measures', place, 'code', 'code-twice', { code: row.code }));
      return;
    }
    const known = measures.get(row.code);
    const outcome = known ? updated(known, row, place, goals, around) : created(row, place, goals, around);
    issues.push(...outcome.issues);
    (known ? update : create).push(...outcome.changes);
    if (outcome.changes.length + outcome.issues.length === 0) unchanged.push(row.code);
  });
  return { sorted: { create, update, unchanged }, issues };
}

function created(row: CatalogueMeasure, place: number, goals: GoalsByCode, around: ImportSurroundings): RowOutcome {
  const tried = attempt(() => createMeasure(row, goals, around));
  if ('value' in tried) return { changes: [tried.value], issues: [] };
  const placed = tried.issues.map((issue) => ({ ...issue, pointer: columnPointer(row, issue.pointer) }));
  return { changes: [], issues: placed.map((issue) => issueInRow('measures', place, issue)) };
}

function updated(
  before: MeasureRecord,
  row: CatalogueMeasure,
  place: number,
  goals: GoalsByCode,
  around: ImportSurroundings,
): RowOutcome {
  const changes: MeasureChange[] = [];
  const issues: ImportIssue[] = [];
  let record = before;
  for (const { column, change } of updateSteps(row)) {
    const current = record;
    const tried = attempt(() => change(current, { row, goals, around }));
    if ('issues' in tried) {
      const inRow = tried.issues.map((issue) => issueInRow('measures', place, issue));
      issues.push(...inRow.map((issue) => (column === null ? issue : { ...issue, column })));
    } else if (tried.value !== null) {
      changes.push(tried.value);
      record = tried.value.record;
    }
  }
  return { changes, issues };
}

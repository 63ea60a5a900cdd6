import {
  GOAL_HORIZONS,
  figureOf,
  cellsOf,
  type GoalHorizon,
  type SnapshotField,
  type SnapshotGoal,
} from '@wegmarke/domain';
import { HORIZON_WORDS, capitalized, fill, formatDayShort } from '@wegmarke/wording';
import { cell, column, groupRow, row, rowHeader, table } from '../../document/document-parts';
import type { Block, Row } from '../../document/report-document';
import { localizedRuns } from '../../document/runs';
import { inCodeOrder } from '../../document/code-order';
import { countCell } from './figure-blocks';
import { stateOfMeasure } from './measure-state';
import type { ReportContext } from './report-context';

/** The goals of a field, short-term first, with what has become of their measures. */
export function goalsTable(context: ReportContext, field: SnapshotField): readonly Block[] {
  const { words, model, language } = context;
  const goals = model.goals.filter((goal) => goal.field === field.key).toSorted(inCodeOrder);
  if (goals.length === 0) return [];
  return [
    table(context, {
      id: `field-${field.key}-goals`,
      caption: fill(words.field.goalsTable, { number: String(field.number) }),
      columns: [
        column('code', words.columns.code, 12),
        rowHeader('goal', words.columns.goal, 70),
        column('due', words.columns.due, 24),
        column('measures', words.columns.measures, 20, 'end'),
        column('started', capitalized(words.field.started), 22, 'end'),
        column('implemented', capitalized(words.field.implemented), 22, 'end'),
      ],
      rows: GOAL_HORIZONS.flatMap((horizon) => {
        const own = goals.filter((goal) => goal.horizon === horizon);
        return own.length === 0
          ? []
          : [
              groupRow(capitalized(HORIZON_WORDS[language][horizon as GoalHorizon])),
              ...own.map((goal) => goalRow(context, goal)),
            ];
      }),
    }),
  ];
}

function goalRow(context: ReportContext, goal: SnapshotGoal): Row {
  const { language, model } = context;
  const measures = model.measures.filter((measure) => measure.goal === goal.code);
  const cells = cellsOf(measures.map(stateOfMeasure));
  return row([
    cell(goal.code),
    cell(localizedRuns(goal.title, language)),
    cell(formatDayShort(goal.dueOn, language)),
    countCell(measures.length, language),
    countCell(figureOf('started', cells).numerator, language),
    countCell(figureOf('implemented', cells).numerator, language),
  ]);
}

import type { CourseMove, HelpMoves, SinceLastReport } from '@wegmarke/domain';
import { cell, column, paragraph, row, rowHeader, type TableContent } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import { inMeasureOrder, sortedCodes } from '../../document/code-order';
import { courseCell } from '../measure-cells';
import { leadCell, namedCells } from './named-cells';
import type { ReportContext } from './report-context';
import { listedOr, sinceHeading } from './since-section';

export function riskSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const { words } = context;
  const { riskTable, riskNone, recoveredTable, recoveredNone } = words.since;
  return [
    sinceHeading(context, words.since.risk, 'risk'),
    listedOr(context, courseMoves(context, 'since-risk', riskTable, since.newlyAtRisk), riskNone),
    listedOr(context, courseMoves(context, 'since-recovered', recoveredTable, since.recovered), recoveredNone),
  ];
}

/** Whose judgement it is stands in a column of its own where the report prints the rule's verdicts. */
function courseMoves(context: ReportContext, id: string, caption: string, moves: readonly CourseMove[]): TableContent {
  const { words, model } = context;
  return {
    id,
    caption,
    columns: [
      column('code', words.columns.code, 14),
      rowHeader('measure', words.columns.measure, 60),
      ...(model.printsVerdicts ? [column('view', words.since.view, 26)] : []),
      column('before', words.columns.before, 26),
      column('now', words.columns.now, 26),
    ],
    rows: moves
      .toSorted(inMeasureOrder)
      .map(({ measure, view, from, to }) =>
        row([
          ...namedCells(context, measure),
          ...(model.printsVerdicts ? [cell(words.since.views[view])] : []),
          courseCell(context, from),
          courseCell(context, to),
        ]),
      ),
  };
}

const HELP_STATES: readonly (keyof HelpMoves)[] = ['needed', 'stillNeeded', 'solved'];

/** Measures by name only: whose help is needed for what stays inside the administration. */
export function helpSection(context: ReportContext, { help }: SinceLastReport): readonly Block[] {
  const { words } = context;
  const opening = sinceHeading(context, words.since.help, 'help');
  const rows = HELP_STATES.flatMap((state) =>
    sortedCodes(help[state]).map((code) => {
      const measure = context.measureOf(code);
      return row([
        ...namedCells(context, code),
        measure === undefined ? cell('') : leadCell(context, measure),
        cell(words.since.helpStates[state]),
      ]);
    }),
  );
  if (rows.length === 0) return [opening, paragraph(words.since.helpNone)];
  const content: TableContent = {
    id: 'since-help',
    caption: words.since.helpTable,
    columns: [
      column('code', words.columns.code, 14),
      rowHeader('measure', words.columns.measure, 70),
      column('lead', words.columns.lead, 22),
      column('state', words.since.helpState, 34),
    ],
    rows,
  };
  return [opening, paragraph(words.since.helpIntro), listedOr(context, content, words.since.helpNone)];
}

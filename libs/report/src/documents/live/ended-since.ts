import { NO_VALUE, fill } from '@wegmarke/wording';
import { inCodeOrder } from '../../document/code-order';
import { cell, column, heading, paragraph, row, rowHeader, table } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import type { WrittenQuestionInput } from '../live-input';
import { statusCell, titleCell } from '../measure-cells';
import { ofState, type LiveContext } from './live-context';

/** What has become of measures of the list between the day asked for and today. */
export function endedSinceSection(context: LiveContext, input: WrittenQuestionInput): readonly Block[] {
  const { own, words, day } = context;
  if (input.endedSince.length === 0) return [];
  return [
    heading(context, 2, own.question.ended, 'ended'),
    paragraph(fill(own.question.endedIntro, { day: day(input.basis.asOf), today: day(input.today) })),
    table(context, {
      id: 'ended',
      caption: ofState(context, own.question.endedTable),
      columns: [
        column('code', words.columns.code, 12),
        rowHeader('measure', words.columns.measure, 56),
        column('status', own.question.endedAs, 38),
        column('day', own.question.effectiveOn, 32),
        column('successors', own.question.successors, 30),
      ],
      rows: input.endedSince
        .toSorted(inCodeOrder)
        .map(({ code, title, to, on, successors }) =>
          row([
            cell(code),
            titleCell(context, { title }),
            statusCell(context, to),
            cell(on === null ? NO_VALUE : day(on)),
            cell(successors.map((successor) => successor.code).join(', ') || NO_VALUE),
          ]),
        ),
    }),
  ];
}

import type { AddedMeasure, EndedMeasure, SinceLastReport } from '@wegmarke/domain';
import { NO_VALUE, fill, formatList } from '@wegmarke/wording';
import { cell, column, row, rowHeader } from '../../document/document-parts';
import type { Block, Row } from '../../document/report-document';
import { inMeasureOrder, sortedCodes } from '../../document/code-order';
import { statusCell } from '../measure-cells';
import { leadCell, namedCells } from './named-cells';
import type { ReportContext } from './report-context';
import { listedOr, ofSpan, sinceHeading } from './since-section';

export function addedSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const { words } = context;
  return [
    sinceHeading(context, words.since.added, 'added'),
    listedOr(
      context,
      {
        id: 'since-added',
        caption: ofSpan(context, since, words.since.addedTable),
        columns: [
          column('code', words.columns.code, 14),
          rowHeader('measure', words.columns.measure, 66),
          column('lead', words.columns.lead, 20),
          column('origin', words.since.origin, 40),
        ],
        rows: since.added.toSorted(inMeasureOrder).map((added) => addedRow(context, added)),
      },
      words.since.addedNone,
    ),
  ];
}

function addedRow(context: ReportContext, { measure: code, origin, predecessors }: AddedMeasure): Row {
  const { words, language } = context;
  const measure = context.measureOf(code);
  const codes = formatList(sortedCodes(predecessors), language);
  const said = origin === 'new' ? words.since.originNew : fill(words.since.originOf[origin], { codes });
  return row([
    ...namedCells(context, code),
    measure === undefined ? cell(NO_VALUE) : leadCell(context, measure),
    cell(said),
  ]);
}

export function endedSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const { words } = context;
  return [
    sinceHeading(context, words.since.ended, 'ended'),
    listedOr(
      context,
      {
        id: 'since-ended',
        caption: ofSpan(context, since, words.since.endedTable),
        columns: [
          column('code', words.columns.code, 12),
          rowHeader('measure', words.columns.measure, 46),
          column('before', words.columns.before, 38),
          column('now', words.columns.now, 40),
          column('successors', words.since.successorsOf, 24),
        ],
        rows: since.ended.toSorted(inMeasureOrder).map((ended) => endedRow(context, ended)),
      },
      words.since.endedNone,
    ),
  ];
}

function endedRow(context: ReportContext, { measure, from, to, successors }: EndedMeasure): Row {
  return row([
    ...namedCells(context, measure),
    from === null ? cell(NO_VALUE) : statusCell(context, from),
    statusCell(context, to),
    cell(successors.length === 0 ? NO_VALUE : sortedCodes(successors).join(', ')),
  ]);
}

export function lineageSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const { words } = context;
  return [
    sinceHeading(context, words.since.lineage, 'lineage'),
    listedOr(
      context,
      {
        id: 'since-lineage',
        caption: words.since.lineageTable,
        columns: [
          rowHeader('kind', words.since.kind, 30),
          column('predecessors', words.since.predecessors, 55),
          column('successors', words.since.successors, 55),
        ],
        rows: since.lineage.map(({ kind, predecessors, successors }) =>
          row([
            cell(words.since.lineageKinds[kind]),
            cell(sortedCodes(predecessors).join(', ')),
            cell(sortedCodes(successors).join(', ')),
          ]),
        ),
      },
      words.since.lineageNone,
    ),
  ];
}

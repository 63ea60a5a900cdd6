import type { DateMoved, SinceLastReport } from '@wegmarke/domain';
import { CAUSE_WORDS, counted, formatPreciseDayShort } from '@wegmarke/wording';
import { cell, column, numberCell, row, rowHeader } from '../../document/document-parts';
import type { Block, Cell, Row } from '../../document/report-document';
import { localizedRuns } from '../../document/runs';
import { namedCells } from './named-cells';
import { inMeasureOrder } from '../../document/code-order';
import type { ReportContext } from './report-context';
import { listedOr, ofSpan, sinceHeading } from './since-section';

/** Dates that moved, with the reason as a word of the list; the cause in words stays inside the administration. */
export function datesSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const { words } = context;
  return [
    sinceHeading(context, words.since.dates, 'dates'),
    listedOr(
      context,
      {
        id: 'since-dates',
        caption: ofSpan(context, since, words.since.datesTable),
        columns: [
          column('code', words.columns.code, 13),
          rowHeader('milestone', words.since.milestone, 48),
          column('before', words.columns.before, 22),
          column('now', words.columns.now, 22),
          column('days', words.since.shift, 18, 'end'),
          column('reason', words.columns.reason, 34),
        ],
        rows: since.datesMoved.toSorted(inMeasureOrder).map((moved) => movedRow(context, moved)),
      },
      words.since.datesNone,
    ),
  ];
}

function movedRow(context: ReportContext, moved: DateMoved): Row {
  const { words, language } = context;
  const said = counted(words.since.shiftDays, Math.abs(moved.days), language);
  return row([
    cell(moved.measure),
    stepCell(context, moved),
    cell(formatPreciseDayShort(moved.before, language)),
    cell(formatPreciseDayShort(moved.after, language)),
    numberCell(`${moved.days < 0 ? '−' : '+'}${said}`, moved.days),
    cell(reasonOf(context, moved)),
  ]);
}

/** The step above, its measure below. */
function stepCell(context: ReportContext, { measure: code, milestone, role }: DateMoved): Cell {
  const { words, language } = context;
  const title = context.measureOf(code)?.milestones.find(({ key }) => key === milestone)?.title ?? null;
  const own = role === 'end' ? [{ text: words.since.end }] : localizedRuns(title, language);
  const [, named] = namedCells(context, code);
  return { lines: [...(own.length > 0 ? [own] : []), ...named.lines] };
}

function reasonOf({ words, language }: ReportContext, { cause, by }: DateMoved): string {
  if (by === 'baseline') return words.since.byBaseline;
  return cause === null ? words.since.noCause : CAUSE_WORDS[language][cause];
}

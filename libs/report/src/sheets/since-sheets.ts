import {
  lastDayOf,
  type CourseMove,
  type DateMoved,
  type FigureMove,
  type MeasureCode,
  type SinceLastReport,
  type StatusMove,
} from '@wegmarke/domain';
import {
  CAUSE_WORDS,
  COMPUTED_WORDS,
  COURSE_WORDS,
  FIGURE_WORDS,
  formatPreciseDay,
  STATUS_WORDS,
} from '@wegmarke/wording';
import { changesSheet } from './changes-sheet';
import { day, number, tableSheet, text, type Sheet } from './workbook';
import type { SheetMaking } from './sheet-making';

/** What changed between two sealed rounds; nothing in the first report. */
export function sinceSheets(making: SheetMaking): Sheet[] {
  const { since } = making.model;
  if (since === null) return [];
  return [
    movesSheet(making, since),
    bridgeSheet(making, since),
    datesSheet(making, since),
    changesSheet(making, since),
    coursesSheet(making, since),
    figureMovesSheet(making, since),
  ];
}

function movesSheet({ words, report, language }: SheetMaking, { moves }: SinceLastReport): Sheet {
  const { columns } = words;
  return tableSheet<StatusMove>(
    words.names.moves,
    [
      text(columns.fromKey, 22, ({ from }) => from),
      text(report.columns.before, 26, ({ from }) => STATUS_WORDS[language][from]),
      text(columns.toKey, 22, ({ to }) => to),
      text(report.columns.now, 26, ({ to }) => STATUS_WORDS[language][to]),
      number(report.columns.count, ({ count }) => count),
      text(report.columns.measures, 70, ({ measures }) => measures.join(', ')),
    ],
    moves,
  );
}

function bridgeSheet({ words, report }: SheetMaking, { bridge }: SinceLastReport): Sheet {
  const none: readonly MeasureCode[] = [];
  const rows = [
    { key: 'before', name: words.bridgeBefore, count: bridge.before, measures: none },
    ...bridge.steps.map(({ key, delta, measures }) => ({
      key,
      name: report.since.bridgeSteps[key],
      count: delta,
      measures,
    })),
    { key: 'after', name: words.bridgeAfter, count: bridge.after, measures: none },
  ];
  return tableSheet<(typeof rows)[number]>(
    words.names.bridge,
    [
      text(words.columns.key, 16, ({ key }) => key),
      text(report.since.bridgeStep, 42, ({ name }) => name),
      number(report.columns.count, ({ count }) => count),
      text(report.columns.measures, 70, ({ measures }) => measures.join(', ')),
    ],
    rows,
  );
}

function datesSheet(making: SheetMaking, { datesMoved }: SinceLastReport): Sheet {
  const { words, report, language } = making;
  const { columns } = words;
  return tableSheet<DateMoved>(
    words.names.dates,
    [
      text(report.columns.code, 9, ({ measure }) => measure),
      text(columns.measureTitle, 46, ({ measure }) => making.measureTitle(measure)),
      text(columns.milestoneKey, 10, ({ milestone }) => milestone),
      text(report.since.milestone, 44, (moved) => milestoneTitle(making, moved)),
      text(columns.milestoneRole, 20, ({ role }) => words.milestoneRoles[role]),
      text(report.columns.before, 20, ({ before }) => formatPreciseDay(before, language)),
      text(report.columns.now, 20, ({ after }) => formatPreciseDay(after, language)),
      day(columns.beforeUntil, ({ before }) => lastDayOf(before)),
      day(columns.nowUntil, ({ after }) => lastDayOf(after)),
      number(columns.shiftDays, ({ days }) => days, 14),
      text(columns.by, 22, ({ by }) => words.by[by]),
      text(columns.cause, 34, ({ cause }) => (cause === null ? null : CAUSE_WORDS[language][cause])),
    ],
    datesMoved,
  );
}

function milestoneTitle(making: SheetMaking, moved: DateMoved): string | null {
  const milestones = making.measure(moved.measure)?.milestones ?? [];
  const title = milestones.find(({ key }) => key === moved.milestone)?.title ?? null;
  return title === null ? null : making.said(title);
}

function coursesSheet(making: SheetMaking, since: SinceLastReport): Sheet {
  const { words, report, language } = making;
  const rows = (['newlyAtRisk', 'recovered'] as const).flatMap((kind) =>
    since[kind].map((move) => ({ kind, ...move })),
  );
  const from = (course: CourseMove['from']): string =>
    course === null ? COMPUTED_WORDS[language].none : COURSE_WORDS[language][course];
  return tableSheet<(typeof rows)[number]>(
    words.names.courses,
    [
      text(words.columns.what, 28, ({ kind }) => words.courseMoves[kind]),
      text(report.columns.code, 9, ({ measure }) => measure),
      text(words.columns.measureTitle, 46, ({ measure }) => making.measureTitle(measure)),
      text(report.since.view, 22, ({ view }) => report.since.views[view]),
      text(report.columns.before, 18, (move) => from(move.from)),
      text(report.columns.now, 18, ({ to }) => COURSE_WORDS[language][to]),
    ],
    rows,
  );
}

function figureMovesSheet({ words, report, language }: SheetMaking, { figures }: SinceLastReport): Sheet {
  const { columns } = words;
  return tableSheet<FigureMove>(
    words.names.figureMoves,
    [
      text(columns.figureKey, 25, ({ key }) => key),
      text(report.columns.figure, 44, ({ key }) => FIGURE_WORDS[language][key]),
      number(columns.numeratorBefore, ({ before }) => before.numerator),
      number(columns.denominatorBefore, ({ before }) => before.denominator),
      number(columns.percentBefore, ({ before }) => before.percent),
      number(columns.numeratorNow, ({ after }) => after.numerator),
      number(columns.denominatorNow, ({ after }) => after.denominator),
      number(columns.percentNow, ({ after }) => after.percent),
    ],
    figures,
  );
}

import type { BudgetLine } from '@wegmarke/domain';
import {
  AXIS_WORDS,
  COURSE_WORDS,
  EFFECT_WORDS,
  HORIZON_WORDS,
  KIND_WORDS,
  PROVENANCE_WORDS,
  REPORT_WORDS,
  STATUS_WORDS,
  themeWord,
} from '@wegmarke/wording';
import type { ReportMeasure } from '../model/report-model';
import { day, euro, number, tableSheet, text, type ColumnOf, type Sheet } from './workbook';
import type { SheetMaking } from './sheet-making';

type Columns = readonly ColumnOf<ReportMeasure>[];

/** One row per measure, in the order of the report. */
export function measuresSheet(making: SheetMaking): Sheet {
  const columns = [
    ...planOf(making),
    ...stateOf(making),
    ...datesOf(making),
    ...textsOf(making),
    ...(making.model.printsVerdicts ? verdictOf(making) : []),
  ];
  return tableSheet(making.words.names.measures, columns, making.model.measures);
}

function planOf(making: SheetMaking): Columns {
  const { columns } = making.words;
  const { columns: shared } = making.report;
  return [
    text(shared.code, 9, ({ code }) => code),
    text(columns.measureTitle, 46, ({ title }) => making.said(title)),
    number(columns.fieldNumber, ({ field }) => making.field(field)?.number ?? null, 11),
    text(shared.field, 30, ({ field }) => making.fieldName(field)),
    text(columns.goalCode, 9, ({ goal }) => goal),
    text(shared.goal, 40, ({ goal }) => (goal === null ? null : making.goalTitle(goal))),
    text(columns.furtherGoals, 12, ({ furtherGoals }) => furtherGoals.join(', ')),
    text(shared.horizon, 15, ({ horizon }) => HORIZON_WORDS[making.language][horizon]),
    text(columns.expired, 12, ({ expired }) => making.yesNo(expired)),
    text(columns.leadKey, 10, ({ lead }) => making.ministryShort(lead)),
    text(columns.leadName, 36, ({ lead }) => making.ministryName(lead)),
    text(shared.participants, 18, ({ participants }) =>
      participants.map((key) => making.ministryShort(key)).join(', '),
    ),
    text(shared.partners, 34, ({ partners }) => partners.map(({ name, country }) => `${name} (${country})`).join('; ')),
    text(columns.kind, 20, ({ kind }) => KIND_WORDS[making.language][kind]),
    text(columns.themes, 20, ({ themes }) => themes.map((theme) => themeWord(theme, making.language)).join(', ')),
    text(`${columns.wording}`, 60, ({ wording }) => (wording === null ? null : making.said(wording))),
    text(AXIS_WORDS[making.language].report, 14, ({ report }) =>
      report === null ? null : REPORT_WORDS[making.language][report],
    ),
  ];
}

function stateOf({ words, report, language }: SheetMaking): Columns {
  const { columns } = words;
  return [
    text(columns.statusKey, 22, ({ status }) => status),
    text(report.columns.status, 24, ({ status }) => STATUS_WORDS[language][status]),
    text(columns.courseKey, 14, ({ course }) => course),
    text(report.columns.course, 15, ({ course }) => (course === null ? null : COURSE_WORDS[language][course])),
    text(AXIS_WORDS[language].effect, 24, ({ effect }) => EFFECT_WORDS[language][effect]),
    text(columns.statusOrigin, 14, ({ provenance }) => PROVENANCE_WORDS[language][provenance.status]),
  ];
}

function datesOf({ words, report }: SheetMaking): Columns {
  const { columns } = words;
  return [
    day(report.columns.end, ({ endsOn }) => endsOn),
    number(columns.milestonesDue, ({ milestonesDue }) => milestonesDue, 14),
    number(columns.milestonesKept, ({ milestonesKept }) => milestonesKept),
    euro(columns.plannedEur, ({ budget }) => sumOf(budget, 'plannedEur')),
    euro(columns.spentEur, ({ budget }) => sumOf(budget, 'spentEur')),
  ];
}

/** Of the known amounts; `null` where none is known. */
export function sumOf(lines: readonly BudgetLine[], amount: 'plannedEur' | 'spentEur'): number | null {
  const known = lines.map((line) => line[amount]).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function textsOf({ words, report }: SheetMaking): Columns {
  const { done, problems, next } = report.measure;
  return [
    text(done + words.inGerman, 60, ({ narrative }) => narrative?.done ?? null),
    text(problems + words.inGerman, 60, ({ narrative }) => narrative?.problems ?? null),
    text(next + words.inGerman, 60, ({ narrative }) => narrative?.next ?? null),
  ];
}

function verdictOf({ words, report, language }: SheetMaking): Columns {
  const { rule, remark, coordinatorView } = report.measure;
  return [
    text(rule, 16, ({ verdict }) => {
      const computed = verdict?.computed ?? null;
      return computed === null ? null : COURSE_WORDS[language][computed.verdict];
    }),
    text(remark + words.inGerman, 50, ({ verdict }) => verdict?.remark ?? null),
    text(coordinatorView, 16, ({ verdict }) => {
      const view = verdict?.coordinatorView ?? null;
      return view === null ? null : COURSE_WORDS[language][view.course];
    }),
    text(coordinatorView + words.inGerman, 50, ({ verdict }) => verdict?.coordinatorView?.note ?? null),
  ];
}

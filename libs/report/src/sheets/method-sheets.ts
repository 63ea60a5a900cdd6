import { COURSES, EFFECTS, REPORT_STATES, STATUS_CLASSES, type PublishedAmendment } from '@wegmarke/domain';
import {
  AXIS_WORDS,
  COURSE_WORDS,
  EFFECT_WORDS,
  FIGURE_WORDS,
  methodOf,
  REPORT_WORDS,
  STATUS_DEFINITIONS,
  STATUS_WORDS,
} from '@wegmarke/wording';
import { day, number, tableSheet, text, type Sheet } from './workbook';
import type { SheetMaking } from './sheet-making';

/** The method in force, the codes used in the other sheets, and the amendments, if there are any. */
export function methodSheets(making: SheetMaking): Sheet[] {
  return [method(making), legend(making), ...(making.model.amendments.length === 0 ? [] : [amendments(making)])];
}

function method({ words, language, model }: SheetMaking): Sheet {
  const rows = methodOf(model.rules.course, model.rules.spans, language).flatMap((section) => [
    ...section.paragraphs.map((paragraph) => ({ section: section.heading, term: null, meaning: paragraph })),
    ...section.rows.map(({ cells: [first = '', ...others] }) => ({
      section: section.heading,
      term: first,
      meaning: others.map((cell, at) => `${section.columns[at + 1] ?? ''}: ${cell}`).join('\n'),
    })),
  ]);
  return tableSheet<(typeof rows)[number]>(
    words.names.method,
    [
      text(words.columns.section, 28, ({ section }) => section),
      text(words.columns.term, 34, ({ term }) => term),
      text(words.columns.meaning, 100, ({ meaning }) => meaning),
    ],
    rows,
  );
}

function legend(making: SheetMaking): Sheet {
  const { words, report, language, model } = making;
  const axis = AXIS_WORDS[language];
  const entry = (list: string, key: string, word: string, meaning: string | null = null) => ({
    list,
    key,
    word,
    meaning,
  });
  const rows = [
    ...STATUS_CLASSES.map((key) =>
      entry(axis.implementation, key, STATUS_WORDS[language][key], STATUS_DEFINITIONS[language][key]),
    ),
    ...COURSES.map((key) => entry(axis.course, key, COURSE_WORDS[language][key])),
    ...REPORT_STATES.map((key) => entry(axis.report, key, REPORT_WORDS[language][key])),
    ...EFFECTS.map((key) => entry(axis.effect, key, EFFECT_WORDS[language][key])),
    ...model.figures.map(({ key }) => entry(words.names.figures, key, FIGURE_WORDS[language][key])),
    ...model.ministries.map(({ key, name, abbreviation }) =>
      entry(report.columns.ministry, key, making.said(abbreviation), making.said(name)),
    ),
    ...model.fields.map(({ key, number: count, name }) =>
      entry(report.columns.field, key, String(count), making.said(name)),
    ),
  ];
  return tableSheet<(typeof rows)[number]>(
    words.names.legend,
    [
      text(words.columns.list, 26, ({ list }) => list),
      text(words.columns.key, 26, ({ key }) => key),
      text(words.columns.word, 40, ({ word }) => word),
      text(words.columns.meaning, 80, ({ meaning }) => meaning),
    ],
    rows,
  );
}

function amendments(making: SheetMaking): Sheet {
  const { words, report, model } = making;
  return tableSheet<PublishedAmendment>(
    words.names.amendments,
    [
      number(report.annex.version, ({ version }) => version, 10),
      text(report.columns.code, 9, ({ measure }) => measure),
      text(words.columns.measureTitle, 46, ({ measure }) => making.measureTitle(measure)),
      day(report.columns.day, ({ confirmedOn }) => confirmedOn),
    ],
    model.amendments,
  );
}

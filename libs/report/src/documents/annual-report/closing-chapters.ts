import { COURSE_REASONS, STATUS_CLASSES } from '@wegmarke/domain';
import { VERDICT_OF_REASON, glossaryOf, methodOf, type MethodSection, type MethodSectionKey } from '@wegmarke/wording';
import { cell, column, facts, heading, paragraph, row, rowHeader, table } from '../../document/document-parts';
import type { Block, Sign } from '../../document/report-document';
import { plain, strong } from '../../document/runs';
import { courseSign, statusSign } from '../measure-cells';
import type { ReportContext } from './report-context';

export function glossaryChapter(context: ReportContext): readonly Block[] {
  const { words, language } = context;
  return [
    heading(context, 1, words.chapters.glossary, 'glossary'),
    paragraph(words.glossaryIntro),
    facts(
      glossaryOf(language).map(({ term, other, meaning }) => ({
        label: term,
        value: [
          { text: `${meaning} (` },
          { text: other, emphasis: true, language: language === 'de' ? 'fr' : 'de' },
          { text: ')' },
        ],
      })),
    ),
  ];
}

/** What the report uses; the attention list and other days than the round's are the cockpit's. */
const SECTIONS: readonly MethodSectionKey[] = ['axes', 'status', 'figures', 'course', 'horizons', 'reports'];
/** Shares of the width, by the number of columns and whether the first one is a mere number. */
const WIDTHS: Partial<Readonly<Record<MethodSectionKey, readonly number[]>>> = {
  axes: [30, 34, 52, 52],
  course: [12, 112, 26],
};
const TWO_COLUMNS: readonly number[] = [44, 106];
/** More columns than this would leave no room for sentences on paper. */
const TABLE_COLUMNS = 4;

/** Definitions and thresholds in force in this round, in the words of the method page. */
export function methodChapter(context: ReportContext): readonly Block[] {
  const { words, model, language } = context;
  const sections = methodOf(model.rules.course, model.rules.spans, language).filter(({ key }) =>
    SECTIONS.includes(key),
  );
  return [
    heading(context, 1, words.chapters.method, 'method'),
    ...words.methodIntro.map((text) => paragraph(text)),
    ...sections.flatMap((section) => methodSection(context, section)),
  ];
}

function methodSection(context: ReportContext, section: MethodSection): readonly Block[] {
  return [
    heading(context, 2, section.heading, `method-${section.key}`),
    ...section.paragraphs.map((text) => paragraph(text)),
    ...(section.columns.length > TABLE_COLUMNS ? asFacts(section) : [asTable(context, section)]),
  ];
}

function asTable(context: ReportContext, { key, heading: caption, columns, rows }: MethodSection): Block {
  const [first = '', ...others] = columns;
  const [firstWidth = 1, ...widths] = WIDTHS[key] ?? TWO_COLUMNS;
  return table(context, {
    id: `method-${key}`,
    caption,
    columns: [
      rowHeader('first', first, firstWidth),
      ...others.map((title, index) => column(`c${index}`, title, widths[index] ?? 1)),
    ],
    rows: rows.map(({ key: named, cells }) =>
      row(cells.map((text, index) => cell(text, signOf(key, named, index, cells.length)))),
    ),
  });
}

/** A class that is explained shows the symbol it has in the tables, and so does the course a row of the rule leads to. */
function signOf(section: MethodSectionKey, named: string, index: number, count: number): Sign | undefined {
  const status = STATUS_CLASSES.find((one) => one === named);
  if (section === 'status' && index === 0 && status !== undefined) return statusSign(status);
  const reason = COURSE_REASONS.find((one) => one === named);
  if (section === 'course' && index === count - 1 && reason !== undefined) return courseSign(VERDICT_OF_REASON[reason]);
  return undefined;
}

function asFacts({ columns, rows }: MethodSection): readonly Block[] {
  return rows.flatMap(({ cells: [name = '', ...values] }) => [
    paragraph([strong(name)]),
    facts(values.map((value, index) => ({ label: columns[index + 1] ?? '', value: plain(value) }))),
  ]);
}

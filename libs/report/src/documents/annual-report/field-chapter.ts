import { figureOf, filterCells, statusCounts, type FigureKey, type SnapshotField } from '@wegmarke/domain';
import { counted, fill } from '@wegmarke/wording';
import { cell, chart, column, heading, note, paragraph, row, rowHeader, table } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import type { ReportMeasure } from '../../model/report-model';
import { plainFieldName } from './field-name';
import { figureParagraph } from '../figure-paragraph';
import { goalsTable } from './goals-table';
import { courseCell, endCell, statusCell, titleCell } from '../measure-cells';
import { leadCell } from './named-cells';
import { measureDetails } from './measure-details';
import type { ReportContext } from './report-context';
import { statusBars, statusList } from './status-charts';
import { textPart } from './text-part';

/** What a field says of itself; the figures that stand on the rule or on single rounds are the strategy's. */
const FIELD_FIGURES: readonly FigureKey[] = ['implementedOrStarted', 'implemented', 'milestonesKept', 'horizonExpired'];

export function fieldChapters(context: ReportContext): readonly Block[] {
  return context.model.fields.flatMap((field) => fieldChapter(context, field));
}

function fieldChapter(context: ReportContext, field: SnapshotField): readonly Block[] {
  const { words } = context;
  const title = fill(words.chapters.field, { number: String(field.number), name: plainFieldName(context, field.key) });
  const measures = context.measures.filter((measure) => measure.field === field.key);
  return [
    heading(context, 1, title, `field-${field.key}`),
    ...textPart(context, `field:${field.key}`, title, true),
    ...(measures.length === 0 ? [note(words.notes.noMeasures)] : standing(context, field, measures)),
    ...lists(context, field, measures),
    ...details(context, field, measures),
  ];
}

function standing(context: ReportContext, field: SnapshotField, measures: readonly ReportMeasure[]): readonly Block[] {
  const { words, model, cells, language } = context;
  const own = filterCells(cells, { field: [field.key] });
  const goals = model.goals.filter((goal) => goal.field === field.key).length;
  const intro =
    counted(words.field.intro, measures.length, language) + counted(words.field.introGoals, goals, language);
  return [
    paragraph(intro),
    statusChart(context, field),
    ...FIELD_FIGURES.map((key) => figureOf(key, own))
      .filter(({ denominator }) => denominator > 0)
      .map((figure) => figureParagraph(figure, context.basis, context.language)),
  ];
}

function statusChart(context: ReportContext, field: SnapshotField): Block {
  const { words, cells, language } = context;
  const status = statusCounts(filterCells(cells, { field: [field.key] }));
  const total = Object.values(status).reduce((sum, count) => sum + count, 0);
  const number = String(field.number);
  return chart(context, {
    id: `field-${field.key}`,
    caption: fill(words.field.chart, { number }),
    alternative: fill(counted(words.field.sentence, total, language), {
      number,
      name: plainFieldName(context, field.key),
      list: statusList(context, status),
    }),
    chart: statusBars(context, [{ label: words.columns.measures, total, status }], 'share'),
  });
}

/** Goals with what has become of them, and all measures at a glance. */
function lists(context: ReportContext, field: SnapshotField, measures: readonly ReportMeasure[]): readonly Block[] {
  const tables = [...goalsTable(context, field), ...measuresTable(context, field, measures)];
  return tables.length === 0
    ? []
    : [heading(context, 2, context.words.field.measures, `field-${field.key}-measures`), ...tables];
}

function details(context: ReportContext, field: SnapshotField, measures: readonly ReportMeasure[]): readonly Block[] {
  if (measures.length === 0) return [];
  return [
    heading(context, 2, context.words.field.details, `field-${field.key}-details`),
    ...measures.flatMap((measure) => measureDetails(context, measure)),
  ];
}

function measuresTable(
  context: ReportContext,
  field: SnapshotField,
  measures: readonly ReportMeasure[],
): readonly Block[] {
  const { words } = context;
  if (measures.length === 0) return [];
  return [
    table(context, {
      id: `field-${field.key}-measures`,
      caption: fill(words.field.measuresTable, { number: String(field.number) }),
      columns: [
        column('code', words.columns.code, 12),
        rowHeader('measure', words.columns.measure, 51),
        column('lead', words.columns.lead, 17),
        column('status', words.columns.status, 40),
        column('course', words.columns.course, 27),
        column('end', words.columns.end, 23),
      ],
      rows: measures.map((measure) =>
        row([
          cell(measure.code),
          titleCell(context, measure),
          leadCell(context, measure),
          statusCell(context, measure.status),
          courseCell(context, measure.course),
          endCell(context, measure),
        ]),
      ),
    }),
  ];
}

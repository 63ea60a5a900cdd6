import { STATUS_CLASSES, type StatusClass } from '@wegmarke/domain';
import { formatDay, STATUS_WORDS } from '@wegmarke/wording';
import type { ReportMeasure } from '../model/report-model';
import { day, number, tableSheet, text, type ColumnOf, type Sheet } from './workbook';
import type { SheetMaking } from './sheet-making';

interface Group {
  readonly key: string;
  readonly name: string;
  readonly measures: readonly ReportMeasure[];
}

/** Measures by leading ministry and by field, in the nine classes; field against ministry; the classes of all rounds. */
export function breakdownSheets(making: SheetMaking): Sheet[] {
  return [byMinistry(making), byField(making), matrix(making), history(making)];
}

function byMinistry(making: SheetMaking): Sheet {
  const { words, report, model } = making;
  const groups = model.ministries
    .map((ministry) => ({
      key: making.said(ministry.abbreviation),
      name: making.said(ministry.name),
      measures: model.measures.filter(({ lead }) => lead === ministry.key),
    }))
    .filter(({ measures }) => measures.length > 0);
  return counted(making, words.names.byMinistry, words.columns.leadKey, report.columns.ministry, groups);
}

function byField(making: SheetMaking): Sheet {
  const { words, report, model } = making;
  const groups = model.fields.map((field) => ({
    key: String(field.number),
    name: making.said(field.name),
    measures: model.measures.filter((measure) => measure.field === field.key),
  }));
  return counted(making, words.names.byField, words.columns.fieldNumber, report.columns.field, groups);
}

function counted(making: SheetMaking, sheet: string, key: string, name: string, groups: readonly Group[]): Sheet {
  const { words, report, language, model } = making;
  const all: Group = { key: words.total, name: words.total, measures: model.measures };
  return tableSheet<Group>(
    sheet,
    [
      text(key, 14, (group) => group.key),
      text(name, 50, (group) => group.name),
      number(report.columns.total, ({ measures }) => measures.length),
      ...STATUS_CLASSES.map((status) =>
        number<Group>(STATUS_WORDS[language][status], ({ measures }) => countOf(measures, status), 14),
      ),
    ],
    [...groups, all],
  );
}

function countOf(measures: readonly ReportMeasure[], status: StatusClass): number {
  return measures.filter((measure) => measure.status === status).length;
}

function matrix(making: SheetMaking): Sheet {
  const { words, report, model } = making;
  const leads = model.ministries.filter(({ key }) => model.measures.some(({ lead }) => lead === key));
  const column = (title: string, own: (measure: ReportMeasure) => boolean): ColumnOf<Group> =>
    number(title, ({ measures }) => measures.filter(own).length);
  const groups: Group[] = model.fields.map((field) => ({
    key: String(field.number),
    name: making.said(field.name),
    measures: model.measures.filter((measure) => measure.field === field.key),
  }));
  return tableSheet<Group>(
    words.names.matrix,
    [
      text(words.columns.fieldNumber, 14, ({ key }) => key),
      text(report.columns.field, 50, ({ name }) => name),
      number(report.columns.total, ({ measures }) => measures.length),
      ...leads.map((ministry) => column(making.said(ministry.abbreviation), ({ lead }) => lead === ministry.key)),
    ],
    [...groups, { key: words.total, name: words.total, measures: model.measures }],
  );
}

function history({ words, report, language, model }: SheetMaking): Sheet {
  return tableSheet<(typeof model.history)[number]>(
    words.names.history,
    [
      text(words.columns.round, 20, ({ round }) => round),
      day(words.columns.asOf, ({ asOfOn }) => asOfOn),
      text(report.columns.day, 24, ({ asOfOn }) => formatDay(asOfOn, language)),
      number(report.columns.total, ({ total }) => total),
      ...STATUS_CLASSES.map((key) =>
        number<(typeof model.history)[number]>(STATUS_WORDS[language][key], ({ status }) => status[key], 14),
      ),
    ],
    model.history,
  );
}

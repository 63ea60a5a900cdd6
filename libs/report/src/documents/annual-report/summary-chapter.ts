import { byField, filterCells, statusCounts, type FieldRow } from '@wegmarke/domain';
import { counted, fill } from '@wegmarke/wording';
import { chart, heading, note, paragraph } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import { courseBlocks } from './course-blocks';
import { fallbackNote } from './fallbacks';
import { fieldName } from './field-name';
import { figureParagraph } from '../figure-paragraph';
import { figuresTable } from './figure-blocks';
import { ofRound, type ReportContext } from './report-context';
import { statusBars, statusList } from './status-charts';
import { textPart } from './text-part';

export function summaryChapter(context: ReportContext): readonly Block[] {
  const { words, model } = context;
  const title = words.chapters.parts.summary;
  return [
    heading(context, 1, title, 'summary'),
    ...fallbackNote(context),
    ...textPart(context, 'summary', title, true),
    ...(model.since === null ? [paragraph(words.notes.firstReport)] : []),
    heading(context, 2, words.summary.figures, 'figures'),
    ...model.figures.map((figure) => figureParagraph(figure, context.basis, context.language)),
    figuresTable(context, model.figures),
    ...statusSection(context),
    ...courseBlocks(context),
  ];
}

function statusSection(context: ReportContext): readonly Block[] {
  const { words, model } = context;
  const opening = heading(context, 2, words.summary.status, 'status');
  if (model.measures.length === 0) return [opening, note(words.notes.noMeasuresAtAll)];
  return [opening, allMeasures(context), ...development(context), fieldBars(context)];
}

function allMeasures(context: ReportContext): Block {
  const { words, model, cells, language } = context;
  const status = statusCounts(cells);
  const total = model.measures.length;
  const label = words.columns.measures;
  return chart(context, {
    id: 'status',
    caption: ofRound(context, words.summary.statusChart),
    alternative: fill(counted(words.summary.statusSentence, total, language), { list: statusList(context, status) }),
    chart: statusBars(context, [{ label, total, status }], 'share'),
  });
}

/** Over the sealed rounds; one round alone shows no development. */
function development(context: ReportContext): readonly Block[] {
  const { words, model, day, language } = context;
  const rounds = model.history.filter(({ total }) => total > 0);
  if (rounds.length < 2) return [];
  const sentences = rounds.map(({ asOfOn, total, status }) =>
    fill(counted(words.summary.historyRow, total, language), { day: day(asOfOn), list: statusList(context, status) }),
  );
  const bars = rounds.map(({ round, total, status }) => ({ label: round, total, status }));
  return [
    chart(context, {
      id: 'history',
      caption: words.summary.historyChart,
      alternative: sentences.join(' '),
      chart: statusBars(context, bars, 'absolute'),
    }),
  ];
}

function fieldBars(context: ReportContext): Block {
  const { words, model, cells, language } = context;
  const rows = model.fields.flatMap(({ key }) => byField(filterCells(cells, { field: [key] })));
  const nameOf = (own: FieldRow): string => fieldName(context, own.field);
  const sentences = rows.map((own) =>
    fill(counted(words.summary.fieldRow, own.total, language), {
      name: nameOf(own),
      list: statusList(context, own.status),
    }),
  );
  return chart(context, {
    id: 'fields',
    caption: ofRound(context, words.summary.fieldsChart),
    alternative: sentences.join(' '),
    chart: statusBars(
      context,
      rows.map((own) => ({ label: nameOf(own), total: own.total, status: own.status })),
      'absolute',
    ),
  });
}

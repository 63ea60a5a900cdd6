import { byField, byMinistry, filterCells, type MinistryKey } from '@wegmarke/domain';
import { counted, fill } from '@wegmarke/wording';
import { cell, chart, column, heading, row, rowHeader, table } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import { localizedRuns } from '../../document/runs';
import { fieldName } from './field-name';
import { countCell } from './figure-blocks';
import { matrixSection } from './matrix-section';
import { abbreviationOf, ofRound, type ReportContext } from './report-context';
import { statusBars, statusList } from './status-charts';
import { statusTable } from './status-table';

/**
 * Tables across the ministries and fields: every measure once under its lead, participation in a table of its own. The
 * wide ones come first: on paper they share their turned pages.
 */
export function overviewChapter(context: ReportContext): readonly Block[] {
  const { words, model } = context;
  if (model.measures.length === 0) return [];
  return [
    heading(context, 1, words.chapters.overview, 'overview'),
    ...ministrySection(context),
    ...fieldSection(context),
    ...matrixSection(context),
    ...participationSection(context),
    ...namesSection(context),
  ];
}

function ministrySection(context: ReportContext): readonly Block[] {
  const { words, cells, language } = context;
  const rows = byMinistry(cells).map((own) => ({ ...own, label: abbreviationOf(context, own.ministry) }));
  const sentences = rows.map(({ label, total, status }) =>
    fill(counted(words.overview.ministryRow, total, language), { name: label, list: statusList(context, status) }),
  );
  return [
    heading(context, 2, words.overview.byMinistry, 'overview-ministries'),
    chart(context, {
      id: 'ministries',
      caption: ofRound(context, words.overview.ministryChart),
      alternative: sentences.join(' '),
      chart: statusBars(context, rows, 'absolute'),
    }),
    statusTable(context, {
      id: 'ministries',
      caption: words.overview.ministryTable,
      first: words.columns.ministry,
      rows,
      footnote: words.overview.ministryFootnote,
      nameWidth: 16,
    }),
  ];
}

function participationSection(context: ReportContext): readonly Block[] {
  const { words, model, language } = context;
  const counts = (key: MinistryKey): readonly [number, number] => [
    model.measures.filter(({ lead }) => lead === key).length,
    model.measures.filter(({ participants }) => participants.includes(key)).length,
  ];
  return [
    heading(context, 2, words.overview.participation, 'overview-participation'),
    table(context, {
      id: 'participation',
      caption: words.overview.participationTable,
      footnote: words.overview.participationFootnote,
      columns: [
        rowHeader('ministry', words.columns.ministry, 80),
        column('lead', words.overview.asLead, 30, 'end'),
        column('participant', words.overview.asParticipant, 30, 'end'),
      ],
      rows: ministryKeys(context).map((key) =>
        row([cell(abbreviationOf(context, key)), ...counts(key).map((count) => countCell(count, language))]),
      ),
    }),
  ];
}

function fieldSection(context: ReportContext): readonly Block[] {
  const { words, model, cells } = context;
  const rows = model.fields
    .flatMap(({ key }) => byField(filterCells(cells, { field: [key] })))
    .map((own) => ({ ...own, label: fieldName(context, own.field) }));
  return [
    heading(context, 2, words.overview.byField, 'overview-fields'),
    statusTable(context, {
      id: 'fields',
      caption: words.overview.fieldTable,
      first: words.columns.field,
      rows,
      footnote: words.overview.fieldFootnote,
      nameWidth: 46,
    }),
  ];
}

function namesSection(context: ReportContext): readonly Block[] {
  const { words, language, ministryOf } = context;
  return [
    heading(context, 2, words.overview.names, 'overview-names'),
    table(context, {
      id: 'names',
      caption: words.overview.namesTable,
      columns: [rowHeader('abbreviation', words.overview.abbreviation, 30), column('name', words.overview.name, 110)],
      rows: ministryKeys(context).map((key) =>
        row([cell(abbreviationOf(context, key)), cell(localizedRuns(ministryOf(key)?.name ?? null, language))]),
      ),
    }),
  ];
}

/** Ministries the round names, and any other that leads or takes part; by key. */
function ministryKeys({ model }: ReportContext): readonly MinistryKey[] {
  const keys = [
    ...model.ministries.map(({ key }) => key),
    ...model.measures.flatMap(({ lead, participants }) => [lead, ...participants]),
  ];
  return [...new Set(keys)].sort();
}

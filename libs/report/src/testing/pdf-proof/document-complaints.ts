import type { Block, Cell, ReportDocument, Run, Table } from '../../document/report-document';
import { squeezed } from './check-pdf';
import type { PdfFacts, TaggedTable } from './pdf-facts';

/** What the document says and its PDF does not: headings, tables row by row, descriptions, texts in their order. */
export function documentComplaints(facts: PdfFacts, document: ReportDocument): readonly string[] {
  return [
    ...propertyComplaints(facts, document),
    ...listComplaints(
      'Heading',
      headingsOf(document),
      facts.headings.map(({ level, text }) => `${level} ${text}`),
    ),
    ...listComplaints(
      'Description',
      descriptionsOf(document),
      facts.figures.map(({ alternative }) => alternative ?? ''),
    ),
    ...tablesComplaints(facts.tables, document),
    ...orderComplaints(facts.text, document),
    ...markComplaints(facts, document),
  ];
}

function propertyComplaints(
  facts: PdfFacts,
  { title, publisher, language, datedOn }: ReportDocument,
): readonly string[] {
  return [
    !facts.title.endsWith(title) && `Title is "${facts.title}".`,
    facts.author !== publisher && `Author is "${facts.author}".`,
    facts.language.slice(0, 2) !== language && `Language is ${facts.language}.`,
    facts.createdOn !== datedOn && `Dated ${facts.createdOn}.`,
  ].filter((complaint) => complaint !== false);
}

function headingsOf({ blocks, contents, words }: ReportDocument): readonly string[] {
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : []));
  return contents ? [`1 ${words.contents}`, ...headings] : headings;
}

function descriptionsOf({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'chart' ? [block.alternative] : []));
}

function listComplaints(name: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  const at = expected.findIndex((text, place) => squeezed(text) !== squeezed(found[place] ?? ''));
  if (at >= 0) return [`${name} missing: ${expected[at]}`];
  return expected.length === found.length ? [] : [`${name}: ${found.length} instead of ${expected.length}.`];
}

function tablesComplaints(found: readonly TaggedTable[], { blocks }: ReportDocument): readonly string[] {
  const tables = blocks.filter((block) => block.type === 'table');
  if (tables.length !== found.length) return [`${found.length} tables instead of ${tables.length}.`];
  return tables.flatMap((table, at) => tableComplaints(table, found[at]));
}

function tableComplaints(table: Table, found: TaggedTable | undefined): readonly string[] {
  const expected = table.rows.map(({ cells }) => squeezed(cells.map(cellText).join('|')));
  const rows = (found?.rows ?? []).map((cells) => squeezed(cells.map(({ text }) => text).join('|')));
  const header = table.columns.findIndex(({ rowHeader }) => rowHeader === true);
  const isHeaded = table.rows.every(
    ({ kind }, at) => kind === 'group' || header < 0 || found?.rows[at]?.[header]?.isHeader === true,
  );
  return [
    ...listComplaints(
      `Column of ${table.id}`,
      table.columns.map(({ title }) => title),
      found?.titles ?? [],
    ),
    ...listComplaints(`Row of ${table.id}`, expected, rows),
    ...(isHeaded ? [] : [`A row of ${table.id} has no header.`]),
  ];
}

const runText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const cellText = ({ lines }: Cell): string => lines.map(runText).join(' ');

/** Every text follows the one before it. */
function orderComplaints(text: string, document: ReportDocument): readonly string[] {
  const said = squeezed(text);
  let from = 0;
  for (const expected of [...coverTexts(document), ...document.blocks.flatMap(blockTexts)].map(squeezed)) {
    const at = said.indexOf(expected, from);
    if (at < 0) return [`Not said, or out of order: ${expected.slice(0, 80)}`];
    from = at + expected.length;
  }
  return [];
}

function coverTexts({ cover }: ReportDocument): readonly string[] {
  if (cover === null) return [];
  const pairs = [...cover.facts, ...cover.colophon].flatMap(({ label, text }) => [label, text]);
  return [cover.over, cover.title, cover.subtitle ?? '', ...pairs];
}

function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return [runText(block.runs)];
    case 'list':
      return block.items.map(runText);
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, runText(value)]);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), block.footnote ?? ''];
    case 'chart':
      return [block.caption];
    case 'page-break':
      return [];
  }
}

/** Draft and sample on each page; a cover and a first page without cover say it in their text. */
function markComplaints(
  { decoration, text }: PdfFacts,
  { draftMark, marks, runningHead }: ReportDocument,
): readonly string[] {
  const all = [...(draftMark === null ? [] : [draftMark]), ...marks];
  const lacking = decoration.slice(1).findIndex((words) => !all.every((mark) => words.includes(mark)));
  return [
    ...all.filter((mark) => !text.includes(mark)).map((mark) => `Not marked: ${mark}`),
    ...(lacking < 0 ? [] : [`Page ${lacking + 2} is not marked.`]),
    ...(decoration.slice(1).every((words) => squeezed(words).includes(squeezed(runningHead)))
      ? []
      : ['A page has no head.']),
  ];
}

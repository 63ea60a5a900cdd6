import type { Block, Cell, ChartBlock, Cover, ReportDocument, Row, Run, Table } from './report-document';

/** Answers the text to print instead; `heading` is the nearest one before it, the title at the beginning. */
export type TextMapping = (text: string, heading: string) => string;

/** The same document with every printed text mapped. Keys, ids, links and languages stay as they are. */
export function mapTexts(document: ReportDocument, mapping: TextMapping): ReportDocument {
  const top = (text: string): string => mapping(text, document.title);
  let heading = document.title;
  const blocks = document.blocks.map((block) => {
    if (block.type === 'heading') heading = block.text;
    const near = heading;
    return mapBlock(block, (text) => mapping(text, near));
  });
  return {
    ...document,
    title: top(document.title),
    subtitle: orNull(document.subtitle, top),
    subject: top(document.subject),
    publisher: top(document.publisher),
    draftMark: orNull(document.draftMark, top),
    marks: document.marks.map(top),
    runningHead: top(document.runningHead),
    cover: document.cover === null ? null : mapCover(document.cover, top),
    blocks,
  };
}

type Mapped = (text: string) => string;

const orNull = (text: string | null, mapped: Mapped): string | null => (text === null ? null : mapped(text));

function mapCover(cover: Cover, mapped: Mapped): Cover {
  const pair = ({ label, text }: Cover['facts'][number]) => ({ label: mapped(label), text: mapped(text) });
  return {
    over: mapped(cover.over),
    title: mapped(cover.title),
    subtitle: orNull(cover.subtitle, mapped),
    facts: cover.facts.map(pair),
    colophon: cover.colophon.map(pair),
  };
}

function mapBlock(block: Block, mapped: Mapped): Block {
  const runs = (of: readonly Run[]): readonly Run[] => of.map((run) => ({ ...run, text: mapped(run.text) }));
  switch (block.type) {
    case 'heading':
      return { ...block, text: mapped(block.text) };
    case 'paragraph':
    case 'note':
      return { ...block, runs: runs(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(runs) };
    case 'facts':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, label: mapped(item.label), value: runs(item.value) })),
      };
    case 'table':
      return mapTable(block, mapped, runs);
    case 'chart':
      return mapChart(block, mapped);
    case 'page-break':
      return block;
  }
}

function mapTable(table: Table, mapped: Mapped, runs: (of: readonly Run[]) => readonly Run[]): Table {
  const cell = (of: Cell): Cell => ({ ...of, lines: of.lines.map(runs) });
  const row = (of: Row): Row => ({ ...of, cells: of.cells.map(cell) });
  return {
    ...table,
    caption: mapped(table.caption),
    columns: table.columns.map((column) => ({ ...column, title: mapped(column.title) })),
    rows: table.rows.map(row),
    footnote: orNull(table.footnote, mapped),
  };
}

function mapChart(block: ChartBlock, mapped: Mapped): ChartBlock {
  const { chart } = block;
  const labelled = <T extends { readonly label: string }>(of: T): T => ({ ...of, label: mapped(of.label) });
  const words = { caption: mapped(block.caption), alternative: mapped(block.alternative) };
  if (chart.type === 'stacked-bars') {
    return {
      ...block,
      ...words,
      chart: { ...chart, series: chart.series.map(labelled), rows: chart.rows.map(labelled) },
    };
  }
  const { from, to } = chart;
  return {
    ...block,
    ...words,
    chart: {
      ...chart,
      from: { label: mapped(from.label), nodes: from.nodes.map(labelled) },
      to: { label: mapped(to.label), nodes: to.nodes.map(labelled) },
    },
  };
}

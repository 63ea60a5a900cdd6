import type { Language } from '@wegmarke/domain';
import { REPORT_FRAME_WORDS, fill, typeset } from '@wegmarke/wording';
import type { Numbering } from './numbering';
import type {
  Cell,
  Chart,
  ChartBlock,
  Column,
  Facts,
  FrameWords,
  Heading,
  Note,
  Paragraph,
  Row,
  Run,
  Sign,
  Table,
} from './report-document';
import { plain } from './runs';

/** What every document needs to make its parts: its language and the numbers and ids it has given so far. */
export interface DocumentMaking {
  readonly language: Language;
  readonly numbering: Numbering;
}

export function frameWords(language: Language): FrameWords {
  const { contents, page, description, missingCharacter, fallback } = REPORT_FRAME_WORDS[language];
  return { contents, page, description, missingCharacter, fallback };
}

export function heading(making: DocumentMaking, level: Heading['level'], text: string, id: string): Heading {
  return { type: 'heading', level, id: making.numbering.id(id), text };
}

export function paragraph(runs: readonly Run[] | string, tone: Paragraph['tone'] = 'normal'): Paragraph {
  return { type: 'paragraph', tone, runs: typeof runs === 'string' ? plain(runs) : runs };
}

export function note(runs: readonly Run[] | string, tone: Note['tone'] = 'info'): Note {
  return { type: 'note', tone, runs: typeof runs === 'string' ? plain(runs) : runs };
}

export function facts(items: Facts['items']): Facts {
  return { type: 'facts', items: items.filter(({ value }) => value.length > 0) };
}

/** What a table says besides its number. */
export interface TableContent {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly footnote?: string;
  /** On a sheet of its own a table needs no number. */
  readonly unnumbered?: true;
}

export function table({ language, numbering }: DocumentMaking, content: TableContent): Table {
  const { columns, rows, footnote = null, unnumbered = false } = content;
  const caption = unnumbered ? content.caption : numberedCaption(language, numbering.nextTable(), content.caption);
  return { type: 'table', id: numbering.id(`table-${content.id}`), caption, columns, rows, footnote };
}

function numberedCaption(language: Language, number: number, caption: string): string {
  return typeset(fill(REPORT_FRAME_WORDS[language].table, { number: String(number), caption }), language);
}

/** What a chart says besides its number; `alternative` holds every number that can be read from it. */
export interface ChartContent {
  readonly id: string;
  readonly caption: string;
  readonly alternative: string;
  readonly chart: Chart;
}

export function chart({ language, numbering }: DocumentMaking, content: ChartContent): ChartBlock {
  const number = String(numbering.nextChart());
  const caption = typeset(fill(REPORT_FRAME_WORDS[language].figure, { number, caption: content.caption }), language);
  const alternative = `${content.caption}. ${content.alternative}`;
  return { type: 'chart', id: numbering.id(`figure-${content.id}`), caption, alternative, chart: content.chart };
}

export function column(key: string, title: string, width: number, align: Column['align'] = 'start'): Column {
  return { key, title, width, align };
}

/** The column that names the row. */
export function rowHeader(key: string, title: string, width: number): Column {
  return { key, title, width, align: 'start', rowHeader: true };
}

export function row(cells: readonly Cell[], kind: Row['kind'] = 'normal'): Row {
  return { kind, cells };
}

/** A sub-heading of the rows below it. */
export function groupRow(runs: readonly Run[] | string): Row {
  return row([cell(runs)], 'group');
}

export function cell(runs: readonly Run[] | string, sign?: Sign): Cell {
  const line = typeof runs === 'string' ? plain(runs) : runs;
  return { lines: line.length === 0 ? [] : [line], ...(sign && { sign }) };
}

export function numberCell(text: string, value: number | null): Cell {
  return { lines: [plain(text)], ...(value !== null && { value }) };
}

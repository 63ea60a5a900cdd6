import type { Course, Language, LocalDate, StatusClass } from '@wegmarke/domain';

/**
 * A document as all writers read it: resolved to one language, in reading order, without layout. What it says is decided
 * here once; PDF, Word, ODT and HTML only set it. Plain data, canonical as JSON.
 */
export interface ReportDocument {
  readonly kind: 'annual-report' | 'written-question' | 'measure-sheet';
  readonly language: Language;
  /** Title of the file in its metadata and on the cover. */
  readonly title: string;
  readonly subtitle: string | null;
  /** One sentence for the metadata of the file. */
  readonly subject: string;
  /** Who publishes, e.g. "Staatsministerium Baden-Württemberg". */
  readonly publisher: string;
  /** The day of the file in its metadata: of the seal or the freeze, or the state's day; never from the clock of the writer. */
  readonly datedOn: LocalDate;
  /** "Entwurf" until the freeze: on each page, in the file's title and subject. */
  readonly draftMark: string | null;
  /** Standing marks on each page besides the draft's: "Musterdaten", "unversiegelter Stand". */
  readonly marks: readonly string[];
  /** Left of the running head, e.g. short title and round. The right side names the chapter (level 1 heading). */
  readonly runningHead: string;
  /** Words of the frame: page numbers, table continued, contents. */
  readonly words: FrameWords;
  /** `null`: the document starts with its title as heading, without a cover page (question, sheet). */
  readonly cover: Cover | null;
  /** With contents: headings of level 1 and 2 with page numbers. */
  readonly contents: boolean;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export interface FrameWords {
  /** "Inhalt" */
  readonly contents: string;
  /** "Seite {page} von {pages}" */
  readonly page: string;
  /** "Beschreibung" – opens the text alternative of a chart. */
  readonly description: string;
  /** Stands for a character the font lacks. */
  readonly missingCharacter: string;
  /** "Text auf Deutsch, noch nicht übersetzt" – names the language of a fallback text. */
  readonly fallback: Readonly<Record<Language, string>>;
}

export interface Cover {
  /** Above the title: publisher. */
  readonly over: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Period, as-of day, seal, edition … in this order. */
  readonly facts: readonly LabelledText[];
  /** Colophon line(s) at the foot: data checksum, text checksum, program and rules version. */
  readonly colophon: readonly LabelledText[];
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** A piece of text with one set of attributes. `language` where it differs from the document's. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** http, https or mailto. */
  readonly link?: string;
  readonly language?: Language;
}

export type Block = Heading | Paragraph | ListBlock | Table | ChartBlock | Facts | Note | PageBreak;

/** Levels never skip. Level 1 starts a chapter on a new page in paged formats. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  /** Unique in the document, ASCII; target of links inside it. */
  readonly id: string;
  /** With its number, if it has one: "3 Verkehr und Mobilität". */
  readonly text: string;
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** `lead`: opens a chapter, larger. `small`: small print under figures and tables. */
  readonly tone: 'normal' | 'lead' | 'small';
  readonly runs: readonly Run[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

/** Rows repeat the header on each page and do not break inside a row unless it is longer than a page. */
export interface Table {
  readonly type: 'table';
  readonly id: string;
  /** Numbered by the builder: "Tabelle 4: …". Above the table. */
  readonly caption: string;
  /** At least one; with exactly one or no `rowHeader`. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Under the table: what is counted, exclusions. */
  readonly footnote: string | null;
}

export interface Column {
  readonly key: string;
  readonly title: string;
  readonly align: 'start' | 'end';
  /** Share of the width, any positive number; the writers divide by the sum. */
  readonly width: number;
  readonly rowHeader?: true;
}

export interface Row {
  /** One per column. */
  readonly cells: readonly Cell[];
  /** `total`: set apart at the foot. `group`: one cell over all columns, a sub-heading of the rows below it. */
  readonly kind: 'normal' | 'total' | 'group';
}

/** Lines stand one under the other. `sign` is drawn before the first line and says nothing the words do not say. */
export interface Cell {
  readonly lines: readonly (readonly Run[])[];
  readonly sign?: Sign;
  /** What a spreadsheet would calculate with; the text says the same. */
  readonly value?: number;
}

/** Symbol of a status class or a course; shapes as in wording's STATUS_SHAPES and COURSE_SHAPES. */
export type Sign =
  | { readonly axis: 'status'; readonly value: StatusClass }
  | { readonly axis: 'course'; readonly value: Course | 'none' };

export interface ChartBlock {
  readonly type: 'chart';
  readonly id: string;
  /** "Abbildung 2: …" */
  readonly caption: string;
  /** Whole sentences with the numbers, made of the figure sentences; at least 40 letters, unique in the document. */
  readonly alternative: string;
  readonly chart: Chart;
}

export type Chart = StackedBars | Flow;

/** Horizontal bars, one per row, in parts. One row: a partition bar. */
export interface StackedBars {
  readonly type: 'stacked-bars';
  /** `absolute`: lengths by count against the longest row; `share`: every row fills the width. */
  readonly scale: 'absolute' | 'share';
  readonly series: readonly Series[];
  /** `values` in the order of the series, counts ≥ 0. `total` is printed at the row's end. */
  readonly rows: readonly { readonly label: string; readonly values: readonly number[]; readonly total: number }[];
}

export interface Series {
  readonly key: string;
  readonly label: string;
  /** Colour and sign of the class; `plain` for series that are no class (colours by order). */
  readonly sign: Sign | null;
}

/** Where the measures of one partition went in the other: from left to right, widths by count. */
export interface Flow {
  readonly type: 'flow';
  readonly from: { readonly label: string; readonly nodes: readonly FlowNode[] };
  readonly to: { readonly label: string; readonly nodes: readonly FlowNode[] };
  readonly links: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

export interface FlowNode {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly sign: Sign | null;
}

/** Label and value pairs, set as a definition list or a table without borders. */
export interface Facts {
  readonly type: 'facts';
  readonly items: readonly { readonly label: string; readonly value: readonly Run[]; readonly sign?: Sign }[];
}

/** A set-apart sentence: sample data, fallback language, nothing recorded. */
export interface Note {
  readonly type: 'note';
  readonly tone: 'info' | 'warning';
  readonly runs: readonly Run[];
}

export interface PageBreak {
  readonly type: 'page-break';
}

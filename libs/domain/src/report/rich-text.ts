/** Text of the annual report: paragraphs, lists, emphasis, links. Nothing else is stored, shown or printed. */
export interface RichText {
  readonly blocks: readonly RichBlock[];
}

export type RichBlock = RichParagraph | RichList;

export interface RichParagraph {
  readonly type: 'paragraph';
  readonly runs: readonly RichRun[];
  /** The generated sentence it was adopted from ("since the last report"); its numbers are held against the data. */
  readonly origin?: string;
}

export interface RichList {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly RichRun[])[];
}

export interface RichRun {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** http, https or mailto. */
  readonly link?: string;
}

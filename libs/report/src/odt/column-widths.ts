import { textWidth } from '../charts/text-width';
import type { Column, Row } from '../document/report-document';

export interface ColumnRoom {
  /** Of the whole table, in centimetres. */
  readonly width: number;
  /** Left and right in a cell, together. */
  readonly padding: number;
  /** In points. */
  readonly headerSize: number;
  readonly cellSize: number;
}

const CM_PER_POINT = 0.0353;
/** Bold letters are wider than the plain ones that are measured. */
const BOLD = 1.06;
/** A longer word may break: the editor hyphenates it. */
const LONGEST_UNBROKEN = 14;
/** Rows that are looked at; the others are like them. */
const SAMPLE = 200;

/**
 * Widths in the shares the document asks for, but none so narrow that a word of the header, a number or a date would
 * break inside. What such a column needs more, the others give in proportion to what they can spare.
 */
export function columnWidths(columns: readonly Column[], rows: readonly Row[], room: ColumnRoom): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const asked = columns.map(({ width }) => (width / sum) * room.width);
  const least = columns.map((column, at) => leastOf(column, at, rows, room));
  const lacking = asked.reduce((total, width, at) => total + Math.max(0, (least[at] ?? 0) - width), 0);
  const spare = asked.reduce((total, width, at) => total + Math.max(0, width - (least[at] ?? 0)), 0);
  if (lacking > spare) return asked;
  return asked.map((width, at) => {
    const need = least[at] ?? 0;
    return width <= need ? need : width - ((width - need) / spare) * lacking;
  });
}

function leastOf({ title }: Column, at: number, rows: readonly Row[], room: ColumnRoom): number {
  const cells = rows
    .slice(0, SAMPLE)
    .filter(({ kind }) => kind !== 'group')
    .flatMap(({ cells: all }) => all[at]?.lines.map((line) => line.map(({ text }) => text).join('')) ?? []);
  const header = widest([title], room.headerSize) * BOLD;
  return Math.max(header, widest(cells, room.cellSize) * BOLD) + room.padding;
}

/** Of the pieces that do not break; no-break spaces are inside them. */
function widest(texts: readonly string[], size: number): number {
  let width = 0;
  for (const text of texts)
    for (const piece of text.split(/[ \n\u00ad]+|(?<=-)/u))
      if (piece.length <= LONGEST_UNBROKEN) width = Math.max(width, textWidth(piece, size));
  return width * CM_PER_POINT;
}

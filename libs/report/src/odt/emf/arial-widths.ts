/** Widths of Arial for the characters 32 to 126, in thousandths of the size (the metrics of Helvetica). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const OTHER = 556;
/** Narrow no-break space, the thin space of French numbers. */
const THIN = 200;

/** Advance of each UTF-16 unit of a text in thousandths of the size; accents take no room of their own. */
export function advances(text: string, bold: boolean): readonly number[] {
  return [...text].flatMap((character) => {
    const [base = character] = character.normalize('NFD');
    const width = Math.round(widthOf(base) * (bold && !/\d/.test(base) ? 1.06 : 1));
    return character.length === 2 ? [width, 0] : [width];
  });
}

function widthOf(base: string): number {
  if (base === '\u202f') return THIN;
  if (base === '\u00a0') return WIDTHS[0] ?? OTHER;
  return WIDTHS[(base.codePointAt(0) ?? 0) - 32] ?? OTHER;
}

import type { Sheet } from './workbook';

/** Letters that stand side by side on a printed sheet and can still be read. */
const READABLE = 190;
export const MOST_PAGES_ACROSS = 6;

/** A wide table is printed over several pages side by side instead of being shrunk until nobody can read it. */
export function pagesAcross({ columns }: Sheet): number {
  const letters = columns.reduce((sum, { width }) => sum + width, 0);
  return Math.min(MOST_PAGES_ACROSS, Math.max(1, Math.ceil(letters / READABLE)));
}

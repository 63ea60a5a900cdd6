import { pageOrientations } from '../document/page-turns';
import type { Block, ReportDocument, Row, Run } from '../document/report-document';

/** Lines of body text on a page and letters in a line, as our styles set them; a table row is counted in the same lines. */
const LINES = { portrait: 42, landscape: 26 } as const;
const LETTERS = { portrait: 88, landscape: 136 } as const;

/** The page on which each heading is likely to stand, by its id: what a reader sees who cannot count pages. */
export function estimatedPages(document: ReportDocument): ReadonlyMap<string, number> {
  const orientations = pageOrientations(document);
  const pages = new Map<string, number>();
  let lines = 0;
  let page = (document.cover === null ? 0 : 1) + (document.contents ? 1 : 0) + 1;
  for (const [at, block] of document.blocks.entries()) {
    const lies = orientations[at] ?? document.orientation;
    const full = LINES[lies];
    const turns = at > 0 && lies !== orientations[at - 1];
    if (at > 0 && (turns || startsPage(block))) [page, lines] = [page + 1, 0];
    if (block.type === 'heading') pages.set(block.id, lines >= full - 3 ? page + 1 : page);
    lines += linesOf(block, LETTERS[lies]);
    page += Math.floor(lines / full);
    lines %= full;
  }
  return pages;
}

function startsPage(block: Block): boolean {
  return block.type === 'page-break' || (block.type === 'heading' && block.level === 1);
}

function linesOf(block: Block, letters: number): number {
  const set = (runs: readonly Run[], share = 1): number =>
    Math.max(1, Math.ceil(runs.reduce((sum, { text }) => sum + text.length, 0) / (letters * share)));
  switch (block.type) {
    case 'heading':
      return 3;
    case 'paragraph':
    case 'note':
      return set(block.runs) + 1;
    case 'list':
      return block.items.reduce((sum, item) => sum + set(item), 1);
    case 'facts':
      return block.items.reduce((sum, { value }) => sum + set(value, 0.7), 1);
    case 'table':
      return block.rows.reduce((sum, row) => sum + rowLines(row, letters / block.columns.length, set), 4);
    case 'chart':
      return 16;
    case 'page-break':
      return 0;
  }
}

function rowLines(row: Row, letters: number, set: (runs: readonly Run[], share?: number) => number): number {
  const cells = row.cells.map(({ lines }) => lines.reduce((sum, line) => sum + set(line, letters / 88), 0));
  return Math.max(1, ...cells);
}

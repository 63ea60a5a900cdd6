import type { Block, ReportDocument } from './report-document';

type Orientation = ReportDocument['orientation'];

/** From so many columns on a table of an upright document gets a page on its side. */
const WIDE_COLUMNS = 8;

/**
 * How the page under each block lies. A part (heading of level 1 or 2 to the next one) with a wide table is turned as a
 * whole, so that heading, chart and table stay together; what opens a chapter lies as the chapter's first part.
 */
export function pageOrientations({ blocks, orientation }: ReportDocument): readonly Orientation[] {
  if (orientation === 'landscape') return blocks.map(() => orientation);
  return partsOf(blocks).flatMap((part) => {
    const lies: Orientation = part.some(isWide) ? 'landscape' : 'portrait';
    return part.map(() => lies);
  });
}

function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  let isOpening = false;
  for (const block of blocks) {
    const level = block.type === 'heading' ? block.level : 3;
    const begins = level === 1 || (level === 2 && !isOpening);
    if (begins || parts.length === 0) parts.push([]);
    if (level < 3) isOpening = level === 1;
    parts.at(-1)?.push(block);
  }
  return parts;
}

function isWide(block: Block): boolean {
  return block.type === 'table' && block.columns.length >= WIDE_COLUMNS;
}

/** Runs of neighbours whose pages lie alike. */
export function turnedTogether<One>(
  blocks: readonly One[],
  orientationOf: (block: One) => Orientation,
): readonly { readonly orientation: Orientation; readonly blocks: readonly One[] }[] {
  const runs: { readonly orientation: Orientation; readonly blocks: One[] }[] = [];
  for (const block of blocks) {
    const orientation = orientationOf(block);
    const last = runs.at(-1);
    if (last?.orientation === orientation) last.blocks.push(block);
    else runs.push({ orientation, blocks: [block] });
  }
  return runs;
}

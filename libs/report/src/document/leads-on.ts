import type { Block, Run } from './report-document';

/** Letters of a text that leads to the next block. */
const LEADING_LETTERS = 300;

/** A short text that names a list of facts, or stands between a heading and what it leads to, goes with what follows. */
export function leadsOn(blocks: readonly Block[], at: number): boolean {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (block?.type !== 'paragraph' || after === undefined || lettersOf(block.runs) > LEADING_LETTERS) return false;
  if (after.type === 'facts') return true;
  return before?.type === 'heading' && (after.type === 'table' || after.type === 'chart' || after.type === 'list');
}

export function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

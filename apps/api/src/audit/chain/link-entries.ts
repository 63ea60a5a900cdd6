import type { ChainedEntry } from '@wegmarke/domain';
import { entryHash } from './entry-hash';

/** The end of a chain: how many entries it has, and the hash of the last. */
export interface ChainEnd {
  readonly length: number;
  readonly head: string;
}

export type UnlinkedEntry = Omit<ChainedEntry, 'chain' | 'position' | 'previous'>;

export interface LinkedEntry {
  readonly entry: ChainedEntry;
  readonly hash: string;
}

/** Continues the chain: each entry holds the hash of the one before. */
export function linkEntries(chain: string, end: ChainEnd, entries: readonly UnlinkedEntry[]): LinkedEntry[] {
  let previous = end.head;
  return entries.map((unlinked, index) => {
    const entry = { ...unlinked, chain, position: end.length + index + 1, previous };
    const hash = entryHash(entry);
    previous = hash;
    return { entry, hash };
  });
}

import { createHash } from 'node:crypto';
import { chainedText, type ChainedEntry } from '@wegmarke/domain';

/** SHA-256 of the entry in hex: the one way an entry is hashed, when it is written and when it is verified. */
export function entryHash(entry: ChainedEntry): string {
  return createHash('sha256').update(chainedText(entry)).digest('hex');
}

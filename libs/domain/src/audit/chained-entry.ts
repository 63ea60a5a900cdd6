import { canonicalJson } from '../round/canonical-json';

/** The chain of everything that belongs to no strategy: people, sessions, ministries' names, refusals. */
export const ADMINISTRATION_CHAIN = 'administration';

/** What the hash before the first entry of a chain is taken to be. */
export const CHAIN_BEGINNING = '0'.repeat(64);

/** An entry of the journal as its hash sees it. Old and new are JSON values as the database gives them back. */
export interface ChainedEntry {
  /** The strategy's id, or `administration`. */
  readonly chain: string;
  /** 1, 2, 3 … without a gap inside the chain. */
  readonly position: number;
  /** Hash of the entry before. */
  readonly previous: string;
  readonly id: string;
  /** UTC with six decimals, as precise as it is stored. */
  readonly at: string;
  readonly personId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly subjectKey: string | null;
  readonly old: unknown;
  readonly new: unknown;
}

export const chainOf = (strategyId: string | null): string => strategyId ?? ADMINISTRATION_CHAIN;

/** The text whose SHA-256 (computed outside) is the entry's hash. Whatever else a row carries is left out. */
export function chainedText(entry: ChainedEntry): string {
  const { chain, position, previous, id, at, personId, action, subjectType, subjectId, subjectKey } = entry;
  const values = { old: entry.old ?? null, new: entry.new ?? null };
  return canonicalJson({
    ...{ chain, position, previous, id, at, personId, action, subjectType, subjectId, subjectKey },
    ...values,
  });
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { CHAIN_BEGINNING, type ChainedEntry } from '@wegmarke/domain';
import type { ChainEnd } from './link-entries';
import { entryHash } from './entry-hash';

/** What recomputing one chain found. */
export interface VerifiedChain {
  readonly chain: string;
  /** Entries the chain should have. */
  readonly length: number;
  readonly ok: boolean;
  /** Position of the first entry that is not what it was, or is missing; null when the chain is whole. */
  readonly firstBroken: number | null;
  /** Hash of its last entry. */
  readonly head: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly chains: readonly VerifiedChain[];
}

/** An entry as stored, with the hash stored beside it. */
type StoredEntry = ChainedEntry & { readonly storedPrevious: string; readonly hash: string; readonly home: string };

const BATCH = 1_000;

/** Recomputes the journal: an entry altered, removed, added past the program or moved breaks its chain there. */
@Injectable()
export class VerifyChains {
  constructor(private readonly database: Database) {}

  /** @param only the chains to look at; without it all of them */
  async execute(only: readonly string[] | null = null): Promise<Verification> {
    const chains: VerifiedChain[] = [];
    for (const { chain, ...end } of await this.ends(only)) chains.push(await this.verify(chain, end));
    return { ok: chains.every(({ ok }) => ok), chains };
  }

  /** A chain without its end, or an end without its chain, is one too. */
  private async ends(only: readonly string[] | null): Promise<(ChainEnd & { chain: string })[]> {
    const rows = await this.database.query<{ chain: string; length: string | null; head: string | null }>(
      `select coalesce(c.chain, e.chain) as chain, c.length, c.head
         from audit_chain c full join (select distinct chain from audit_entry) e on e.chain = c.chain
        where $1::text[] is null or coalesce(c.chain, e.chain) = any($1)
        order by coalesce(c.chain, e.chain) = 'administration', 1`,
      [only],
    );
    return rows.map(({ chain, length, head }) => ({
      chain,
      length: Number(length ?? 0),
      head: head ?? CHAIN_BEGINNING,
    }));
  }

  private async verify(chain: string, end: ChainEnd): Promise<VerifiedChain> {
    let position = 0;
    let previous = CHAIN_BEGINNING;
    while (position < end.length) {
      const entries = await this.entriesAfter(chain, position, Math.min(BATCH, end.length - position));
      const broken = firstBroken(entries, chain, position, previous);
      if (broken !== null) return { chain, ...end, ok: false, firstBroken: broken };
      if (entries.length === 0) return { chain, ...end, ok: false, firstBroken: position + 1 };
      position += entries.length;
      previous = entries.at(-1)?.hash ?? previous;
    }
    const tail = await this.brokenTail(chain, end, previous);
    return { chain, ...end, ok: tail === null, firstBroken: tail };
  }

  /** The last hash is not the chain's, or entries stand behind its end: an entry written past the program. */
  private async brokenTail(chain: string, end: ChainEnd, previous: string): Promise<number | null> {
    if (previous !== end.head) return Math.max(end.length, 1);
    const [beyond] = await this.entriesAfter(chain, end.length, 1);
    // Written by a change that was committed since the end was read: whole in itself, and read again the next time.
    if (!beyond || (await this.hasGrown(chain, end))) return null;
    return end.length + 1;
  }

  private async hasGrown(chain: string, end: ChainEnd): Promise<boolean> {
    const [now] = await this.ends([chain]);
    return now !== undefined && now.length > end.length;
  }

  private entriesAfter(chain: string, position: number, count: number): Promise<StoredEntry[]> {
    return this.database.query<StoredEntry>(
      `select chain, chain_position::float8 as position, previous_hash as "storedPrevious", id,
              to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
              person_id as "personId", action, subject_type as "subjectType", subject_id as "subjectId",
              subject_key as "subjectKey", old_value as old, new_value as new, hash,
              coalesce(strategy_id::text, 'administration') as home
         from audit_entry where chain = $1 and chain_position > $2 order by chain_position limit $3`,
      [chain, position, count],
    );
  }
}

/** The first entry that does not follow from the one before; null when all do. */
function firstBroken(
  entries: readonly StoredEntry[],
  chain: string,
  position: number,
  previous: string,
): number | null {
  let expected = position;
  let before = previous;
  for (const stored of entries) {
    expected += 1;
    const entry = { ...stored, position: expected, previous: before };
    const follows = stored.position === expected && stored.storedPrevious === before && stored.home === chain;
    if (!follows || stored.hash !== entryHash(entry)) return expected;
    before = stored.hash;
  }
  return null;
}

import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { CHAIN_BEGINNING, chainOf } from '@wegmarke/domain';
import { insertRows } from '../platform/insert-rows';
import { type ChainEnd, type LinkedEntry, linkEntries, type UnlinkedEntry } from './chain/link-entries';

/** A change as the journal keeps it. `old` is null for something new; values hold keys and codes, never names of persons. */
export interface AuditDraft {
  readonly personId: string | null;
  readonly action: string;
  readonly subjectType:
    | 'strategy'
    | 'goal'
    | 'measure'
    | 'round'
    | 'report'
    | 'query'
    | 'lead-offer'
    | 'amendment'
    | 'ministry'
    | 'person'
    | 'session'
    | 'request';
  readonly subjectId: string | null;
  readonly subjectKey: string | null;
  readonly old: unknown;
  readonly new: unknown;
}

/** Writes the journal in the transaction of the change itself: no change without its entry, no entry without its change. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  /** Continues the strategy's chain, or the administration's when the strategy is null. Others wait until the commit. */
  append(strategyId: string | null, at: Date, drafts: readonly AuditDraft[]): Promise<void> {
    if (drafts.length === 0) return Promise.resolve();
    return this.database.inTransaction(async () => {
      const chain = chainOf(strategyId);
      const linked = linkEntries(
        chain,
        await this.lockedEnd(chain),
        drafts.map((draft) => unlinkedEntry(draft, at)),
      );
      const rows = linked.map((link) => rowOf(strategyId, link));
      await insertRows(this.database, 'audit_entry', rows);
      await this.moveEnd(chain, linked.length, linked.at(-1)?.hash ?? CHAIN_BEGINNING);
    });
  }

  /** Locks the chain; the first entry begins it. */
  private async lockedEnd(chain: string): Promise<ChainEnd> {
    const [end] = await this.database.query<{ length: string; head: string }>(
      `insert into audit_chain as c (chain, length, head) values ($1, 0, $2)
       on conflict (chain) do update set length = c.length returning length, head`,
      [chain, CHAIN_BEGINNING],
    );
    return { length: Number(end?.length ?? 0), head: end?.head ?? CHAIN_BEGINNING };
  }

  private async moveEnd(chain: string, added: number, head: string): Promise<void> {
    await this.database.query('update audit_chain set length = length + $2, head = $3 where chain = $1', [
      chain,
      added,
      head,
    ]);
  }
}

function unlinkedEntry(draft: AuditDraft, at: Date): UnlinkedEntry {
  return {
    ...draft,
    id: uuidV7(),
    at: at.toISOString().replace('Z', '000Z'),
    subjectId: draft.subjectId?.toLowerCase() ?? null,
    old: asStored(draft.old),
    new: asStored(draft.new),
  };
}

/** As the value will come back: days and instants as text, nothing undefined. The hash must not know more than that. */
function asStored(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

function rowOf(strategyId: string | null, { entry, hash }: LinkedEntry): object {
  return {
    id: entry.id,
    strategy_id: strategyId,
    at: entry.at,
    person_id: entry.personId,
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    subject_key: entry.subjectKey,
    old_value: entry.old,
    new_value: entry.new,
    chain: entry.chain,
    chain_position: entry.position,
    previous_hash: entry.previous,
    hash,
  };
}

import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { insertRows } from '../platform/insert-rows';

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

  async append(strategyId: string | null, at: Date, drafts: readonly AuditDraft[]): Promise<void> {
    const rows = drafts.map((draft) => ({
      id: uuidV7(),
      strategy_id: strategyId,
      at: at.toISOString(),
      person_id: draft.personId,
      action: draft.action,
      subject_type: draft.subjectType,
      subject_id: draft.subjectId,
      subject_key: draft.subjectKey,
      old_value: draft.old,
      new_value: draft.new,
    }));
    await insertRows(this.database, 'audit_entry', rows);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { AuditNote } from '@wegmarke/domain';
import { insertRows } from '../platform/insert-rows';
import type { StrategyChange } from './strategy-change';

/** Keeps every decision of the coordination with its document number: the change log that a measure's page prints. */
@Injectable()
export class DecisionBook {
  private readonly pending = new WeakMap<StrategyChange, object[]>();

  constructor(private readonly database: Database) {}

  /** Notes the change if it rests on a document or a reason; others stand in the journal alone. */
  note(
    change: StrategyChange,
    subject: { readonly type: 'measure' | 'goal'; readonly id: string },
    note: AuditNote,
  ): void {
    if (!note.decision && !note.reason) return;
    this.rowsOf(change).push({
      id: uuidV7(),
      strategy_id: change.strategy.id,
      subject_type: subject.type,
      subject_id: subject.id,
      kind: note.kind,
      document_number: note.decision?.documentNumber ?? null,
      decided_on: change.today,
      reason: note.reason,
      data: { old: note.old, new: note.old === null ? null : note.new, documentDay: note.decision?.decidedOn ?? null },
    });
    change.beforeCommit('decisions', () => insertRows(this.database, 'decision', this.rowsOf(change)));
  }

  private rowsOf(change: StrategyChange): object[] {
    const known = this.pending.get(change);
    if (known) return known;
    const rows: object[] = [];
    this.pending.set(change, rows);
    return rows;
  }
}

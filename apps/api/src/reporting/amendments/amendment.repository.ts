import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { DomainError, type AmendmentState, type LocalDate, type ProposedAmendment } from '@wegmarke/domain';
import type { StrategyChange } from '../../strategy';

/** An amendment as loaded for a decision. */
export interface StoredAmendment extends ProposedAmendment {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly measureId: string;
  readonly state: AmendmentState;
  readonly proposedBy: string;
}

export interface AmendmentDecision {
  readonly state: AmendmentState;
  readonly decidedBy: string | null;
  readonly decidedOn: LocalDate;
  readonly snapshotVersion: number | null;
}

@Injectable()
export class AmendmentRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `amendment-not-found`, `stale-version` */
  async get(change: StrategyChange, id: string, expected?: number): Promise<StoredAmendment> {
    const [row] = await this.database.query<StoredAmendment>(
      `select id, version, round_id as "roundId", measure_id as "measureId", reason, content, state,
              proposed_by as "proposedBy"
       from amendment where id = $1 and strategy_id = $2`,
      [id, change.strategy.id],
    );
    if (!row) throw new DomainError('amendment-not-found');
    if (expected !== undefined && expected !== row.version) {
      throw new DomainError('stale-version', { amendment: id, expected, version: row.version });
    }
    return row;
  }

  /** One correction at a time per measure and round. @throws DomainError `amendment-pending` */
  async refusePending(roundId: string, measureId: string, measure: string): Promise<void> {
    const rows = await this.database.query(
      `select 1 from amendment where round_id = $1 and measure_id = $2 and state = 'proposed'`,
      [roundId, measureId],
    );
    if (rows.length > 0) throw new DomainError('amendment-pending', { measure });
  }

  async add(
    change: StrategyChange,
    { roundId, measureId, reason, content, proposedBy }: Omit<StoredAmendment, 'id' | 'version' | 'state'>,
  ): Promise<string> {
    const id = uuidV7();
    await this.database.query(
      `insert into amendment
         (id, strategy_id, round_id, measure_id, reason, content, proposed_by, proposed_on, state)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, 'proposed')`,
      [id, change.strategy.id, roundId, measureId, reason, JSON.stringify(content), proposedBy, change.today],
    );
    return id;
  }

  /** @throws DomainError `stale-version` if somebody was faster */
  async decide({ id, version }: StoredAmendment, decision: AmendmentDecision): Promise<void> {
    const { state, decidedBy, decidedOn, snapshotVersion } = decision;
    const saved = await this.database.query(
      `with saved as (
         update amendment set state = $3, decided_by = $4, decided_on = $5, snapshot_version = $6, version = version + 1
         where id = $1 and version = $2 returning id
       )
       select id from saved`,
      [id, version, state, decidedBy, decidedOn, snapshotVersion],
    );
    if (saved.length !== 1) throw new DomainError('stale-version', { amendment: id });
  }
}

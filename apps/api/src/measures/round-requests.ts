import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { StrategyChange } from '../strategy';

/** What measures owe the rounds that are open: withdrawn when they end. */
@Injectable()
export class RoundRequests {
  constructor(private readonly database: Database) {}

  /** The measure was replaced, dropped or cancelled: what it still owed is no longer asked for. */
  async withdrawOpen(change: StrategyChange, measureId: string): Promise<void> {
    await this.database.query(
      `update round_request q set withdrawn_on = $2 from reporting_round r
       where q.measure_id = $1 and ${OPEN}`,
      [measureId, change.today],
    );
  }

  /** Whether a sealed round holds the measure: then it cannot be unmade any more. */
  async isInSealedRound(measureId: string): Promise<boolean> {
    const rows = await this.database.query('select 1 from snapshot_state where measure_id = $1 limit 1', [measureId]);
    return rows.length > 0;
  }
}

const OPEN = `r.id = q.round_id and r.state in ('open', 'in_review') and q.answered_on is null and q.withdrawn_on is null`;

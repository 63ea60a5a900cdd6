import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor, MeasureChange, MeasureCode, SuccessorsOf } from '@wegmarke/domain';
import type { StrategyChange } from '../strategy';
import { LeadOffers } from './leads/lead-offers';
import { MeasureChanges } from './measure-changes';
import { MeasureRepository } from './measure.repository';
import { RoundRequests } from './round-requests';
import type { StoredMeasure } from './stored-measure';

/** Measures that gave way to others: who follows whom, and what happens to what the old one still owed. */
@Injectable()
export class Replacements {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChanges,
    private readonly requests: RoundRequests,
    private readonly offers: LeadOffers,
  ) {}

  /** Successors of every replaced measure of the strategy. */
  async successorsOf(change: StrategyChange): Promise<SuccessorsOf> {
    await this.measures.flush(change);
    const rows = await this.database.query<{ code: MeasureCode; successors: MeasureCode[] }>(
      `select m.code, entry -> 'successors' as successors
       from measure m join measure_version v on v.measure_id = m.id and v.to_on is null,
            jsonb_array_elements(v.facts -> 'word') as entry
       where m.strategy_id = $1 and entry ? 'successors'`,
      [change.strategy.id],
    );
    return new Map(rows.map(({ code, successors }) => [code, successors]));
  }

  /** The old measure is replaced; its open request and an offer of its lead are withdrawn. */
  async apply(change: StrategyChange, actor: Actor, measure: StoredMeasure, decided: MeasureChange): Promise<void> {
    await this.requests.withdrawOpen(change, measure.id);
    await this.offers.withdrawOpen(change, actor, measure.id);
    this.changes.apply(change, actor, measure, decided);
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type RoundKey, type StrategyKey } from '@wegmarke/domain';

/** A round by its id alone: routes know no strategy. */
@Injectable()
export class RoundTargets {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `round-not-found` */
  async get(id: string): Promise<{ readonly strategy: StrategyKey; readonly round: RoundKey }> {
    const [row] = await this.database.query<{ strategy: StrategyKey; round: RoundKey }>(
      `select s.key as strategy, r.key as round
       from reporting_round r join strategy s on s.id = r.strategy_id where r.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('round-not-found');
    return row;
  }
}

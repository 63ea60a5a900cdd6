import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Actor, type StrategyKey } from '@wegmarke/domain';

/** Any fixed number: two first runs at once wait for each other. */
const FIRST_RUN_LOCK = 2_020_0714;

/** While there is no strategy there is nobody to sign in either, so whoever comes first sets the installation up. */
@Injectable()
export class FirstRun {
  constructor(private readonly database: Database) {}

  /**
   * Runs the work as the one who sets the installation up, if it still is empty.
   * @throws DomainError `setup-finished` once there is a strategy
   */
  within<T>(strategies: readonly StrategyKey[], work: (actor: Actor) => Promise<T>): Promise<T> {
    return this.database.inTransaction(async () => {
      await this.database.query('select pg_advisory_xact_lock($1)', [FIRST_RUN_LOCK]);
      const [known] = await this.database.query('select 1 from strategy limit 1');
      if (known) throw new DomainError('setup-finished');
      return work(setUpBy(strategies));
    });
  }
}

function setUpBy(strategies: readonly StrategyKey[]): Actor {
  const coordinator = strategies.map((strategy) => ({ role: 'coordinator', strategy }) as const);
  return { personId: 'first-run', grants: [{ role: 'admin' }, ...coordinator] };
}

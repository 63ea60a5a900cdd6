import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Actor, type StrategyKey } from '@wegmarke/domain';
import { DemoPeople, permit } from '../access';

/** Any fixed number: two first runs at once wait for each other. */
const FIRST_RUN_LOCK = 2_020_0714;

/** The way to the first strategy. While there is none there can be no coordination of it, so the administration does it. */
@Injectable()
export class FirstRun {
  constructor(
    private readonly database: Database,
    private readonly demoPeople: DemoPeople,
  ) {}

  /**
   * Runs the work as the admin who sets the installation up, if it still is empty. For this work alone the admin also
   * coordinates the new strategies; afterwards somebody else must be given that role.
   * @throws DomainError `role-missing` · `setup-finished` once there is a strategy
   */
  within<T>(caller: Actor, strategies: readonly StrategyKey[], work: (actor: Actor) => Promise<T>): Promise<T> {
    permit(caller, 'create-strategy', { type: 'system' });
    return this.database.inTransaction(async () => {
      await this.database.query('select pg_advisory_xact_lock($1)', [FIRST_RUN_LOCK]);
      const [known] = await this.database.query('select 1 from strategy limit 1');
      if (known) throw new DomainError('setup-finished');
      const result = await work(founderOf(caller, strategies));
      await this.demoPeople.ensure();
      return result;
    });
  }
}

function founderOf({ personId, grants }: Actor, strategies: readonly StrategyKey[]): Actor {
  return {
    personId,
    grants: [...grants, ...strategies.map((strategy) => ({ role: 'coordinator', strategy }) as const)],
  };
}

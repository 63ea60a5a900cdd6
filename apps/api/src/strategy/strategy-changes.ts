import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, refuseBeforeHistory, type StrategyKey } from '@wegmarke/domain';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock';
import { Config } from '../platform/config';
import { StrategyChange } from './strategy-change';
import { StrategyEntity } from './strategy.entity';
import { StrategyEvents } from './strategy-events';

/**
 * The one door through which a strategy is changed. It locks the strategy's row, so changes of one strategy follow each
 * other, refuses a day before its history, and afterwards writes journal and revision in the same transaction.
 */
@Injectable()
export class StrategyChanges {
  private readonly open = new AsyncLocalStorage<StrategyChange>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
    private readonly events: StrategyEvents,
  ) {}

  /**
   * Runs the work as one change of the strategy; inside another change of the same strategy it becomes part of that.
   * @throws DomainError `strategy-not-found`, `clock-behind-history`; `sample-strategy` when real people sign in
   */
  within<T>(key: StrategyKey, work: (change: StrategyChange) => Promise<T>): Promise<T> {
    return this.enter(key, work, (strategy) => {
      // What real people report must not stand among invented facts.
      if (strategy.sample && this.config.authMode === 'oidc') throw new DomainError('sample-strategy', { key });
    });
  }

  /** As `within`, for the replay that makes the sample: it may, whoever signs in. */
  withinReplay<T>(key: StrategyKey, work: (change: StrategyChange) => Promise<T>): Promise<T> {
    return this.enter(key, work, () => undefined);
  }

  private enter<T>(
    key: StrategyKey,
    work: (change: StrategyChange) => Promise<T>,
    refuse: (strategy: StrategyEntity) => void,
  ): Promise<T> {
    return this.database.inTransaction(async () => {
      const open = this.open.getStore();
      if (open?.strategy.key === key) return work(open);
      const strategy = await this.lock(key);
      refuse(strategy);
      refuseBeforeHistory(this.clock.today(), strategy.lastChangeOn);
      return this.run(strategy, work);
    });
  }

  /** The first change of a strategy: the one that makes it. */
  begin<T>(strategy: StrategyEntity, work: (change: StrategyChange) => Promise<T>): Promise<T> {
    return this.database.inTransaction(async () => {
      await this.database.manager.insert(StrategyEntity, strategy);
      return this.run(strategy, work);
    });
  }

  private async run<T>(strategy: StrategyEntity, work: (change: StrategyChange) => Promise<T>): Promise<T> {
    const change = new StrategyChange(strategy, this.clock.today(), this.clock.now());
    const result = await this.open.run(change, () => work(change));
    const { facts, internal } = await change.finish();
    await this.events.tell(change);
    await this.audit.append(strategy.id, change.at, [...internal, ...facts]);
    if (facts.length > 0) await this.raiseRevision(change);
    else if (internal.length > 0) await this.noteDay(change);
    return result;
  }

  private async raiseRevision({ strategy, today }: StrategyChange): Promise<void> {
    await this.database.query('update strategy set revision = revision + 1, last_change_on = $2 where id = $1', [
      strategy.id,
      today,
    ]);
  }

  /** What was written today belongs to the history too: no later change may claim an earlier day. */
  private async noteDay({ strategy, today }: StrategyChange): Promise<void> {
    if (strategy.lastChangeOn === today) return;
    await this.database.query('update strategy set last_change_on = $2 where id = $1', [strategy.id, today]);
  }

  private async lock(key: StrategyKey): Promise<StrategyEntity> {
    const lock = { mode: 'pessimistic_write' } as const;
    const strategy = await this.database.manager.findOne(StrategyEntity, { where: { key }, lock });
    if (!strategy) throw new DomainError('strategy-not-found', { strategy: key });
    return strategy;
  }
}

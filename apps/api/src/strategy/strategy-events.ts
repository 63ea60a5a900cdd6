import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { StrategyChange } from './strategy-change';

/** What happened that somebody else should be told, by id. */
export type StrategyEvent =
  | { readonly type: 'round-opened'; readonly roundId: string }
  | { readonly type: 'report-submitted'; readonly reportId: string }
  | { readonly type: 'report-returned'; readonly reportId: string }
  | { readonly type: 'query-asked'; readonly queryId: string }
  | { readonly type: 'lead-offered'; readonly offerId: string };

/** Works in the transaction of the change: what it writes is there if and only if the change is. */
export type StrategyListener = (change: StrategyChange, events: readonly StrategyEvent[]) => Promise<void>;

/**
 * The one port upwards: use cases announce (`change.announce`), slices above listen. A use case knows nobody who listens,
 * and a listener that fails takes the change with it.
 */
@Injectable()
export class StrategyEvents {
  private readonly listeners: StrategyListener[] = [];
  private readonly quiet = new AsyncLocalStorage<true>();

  listen(listener: StrategyListener): void {
    this.listeners.push(listener);
  }

  /** Runs the work without telling anybody: a replay of the past is no news. */
  unheard<T>(work: () => Promise<T>): Promise<T> {
    return this.quiet.run(true, work);
  }

  /** Called once per change, before its commit. */
  async tell(change: StrategyChange): Promise<void> {
    if (this.quiet.getStore() || change.announced.length === 0) return;
    for (const listener of this.listeners) await listener(change, change.announced);
  }
}

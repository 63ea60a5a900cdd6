import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type RoundList } from '@wegmarke/api-client';
import { lastValue } from '../core/api/last-value';
import { PageState } from '../core/page-state/page-state';
import { SessionStore } from '../core/session/session-store';
import { StrategyStore } from '../core/strategy/strategy-store';

/** All rounds of the strategy, latest first, and whether one may plan another. Always today's. */
@Service({ autoProvided: false })
export class RoundsStore {
  private readonly page = inject(PageState);
  private readonly session = inject(SessionStore);
  private readonly strategy = inject(StrategyStore);

  readonly list = httpResource<RoundList>(() => {
    const strategy = this.page.strategyKey();
    return strategy === null ? undefined : apiUrl('/api/strategies/{strategy}/rounds', { strategy });
  });
  private readonly answer = lastValue(this.list);
  readonly loaded = computed(() => this.answer() !== undefined);
  readonly rounds = computed(() => this.answer()?.items ?? []);

  /** Only offered here; the server decides when the round is sent. */
  readonly mayPlan = computed(() => this.session.can('coordinator', { strategy: this.page.strategyKey() }));

  /** Asks anew, here and where the rounds' names are kept. */
  reload(): void {
    this.list.reload();
    this.strategy.current.reload();
  }
}

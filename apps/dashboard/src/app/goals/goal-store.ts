import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type GoalDetail } from '@wegmarke/api-client';
import { lastValue } from '../core/api/last-value';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';

/** One goal, found by its code among the labels of the strategy, as known on the day shown or the round's as-of day. */
@Service({ autoProvided: false })
export class GoalStore {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);

  private readonly code = computed(() => this.page.path()[2] ?? null);
  private readonly goals = computed(() => this.strategy.strategy()?.goals ?? []);

  /** Null when the strategy has no goal with this code on that day. */
  readonly label = computed(() => this.goals().find(({ code }) => code === this.code()) ?? null);
  private readonly siblings = computed(() => this.goals().filter(({ field }) => field === this.label()?.field));
  private readonly position = computed(() => this.siblings().findIndex(({ code }) => code === this.code()));
  readonly previous = computed(() => this.siblings()[this.position() - 1] ?? null);
  readonly next = computed(() => (this.label() === null ? null : (this.siblings()[this.position() + 1] ?? null)));

  readonly detail = httpResource<GoalDetail>(() => {
    const id = this.label()?.id;
    return id === undefined
      ? undefined
      : { url: apiUrl('/api/goals/{id}', { id }), params: this.strategy.asOfParams() };
  });
  private readonly answer = lastValue(this.detail);

  /** Undefined until it is loaded, and while another code is asked for. */
  readonly goal = computed(() => (this.answer()?.code === this.code() ? this.answer() : undefined));
  /** With a round on screen the measures listed with the goal are those of the day, not of the round. */
  readonly byRound = computed(() => this.page.round() !== null);
}

import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type AmendmentList, type RoundControl, type RoundDetail } from '@wegmarke/api-client';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { SessionStore } from '../../core/session/session-store';
import { StrategyStore } from '../../core/strategy/strategy-store';

/** One reporting round with its control page, always as of the server's today. */
@Service({ autoProvided: false })
export class RoundStore {
  private readonly page = inject(PageState);
  private readonly session = inject(SessionStore);
  private readonly strategy = inject(StrategyStore);

  readonly key = computed(() => this.page.path()[2] ?? '');
  private readonly label = computed(() => this.strategy.rounds().find(({ key }) => key === this.key()));
  readonly unknown = computed(() => this.strategy.strategy() !== undefined && this.label() === undefined);

  readonly detail = httpResource<RoundDetail>(() => {
    const id = this.label()?.id;
    return id === undefined ? undefined : apiUrl('/api/rounds/{id}', { id });
  });
  private readonly answer = lastValue(this.detail);
  readonly round = computed(() => (this.answer()?.key === this.key() ? this.answer() : undefined));

  /** Readers see the round without who owes what; for them nothing is asked. */
  readonly takesPart = computed(
    () =>
      this.session.can('coordinator', { strategy: this.page.strategyKey() }) ||
      this.session.can('desk') ||
      this.session.can('approver'),
  );
  private readonly opened = computed(() => this.takesPart() && this.round()?.openedOn != null);

  readonly control = httpResource<RoundControl>(() =>
    this.opened() ? `/api/rounds/${this.round()?.id}/control` : undefined,
  );
  readonly controlled = lastValue(this.control);

  private readonly sealed = computed(() => this.takesPart() && this.round()?.sealedOn != null);
  readonly amendments = httpResource<AmendmentList>(() =>
    this.sealed() ? `/api/rounds/${this.round()?.id}/amendments` : undefined,
  );

  may(action: string): boolean {
    return this.round()?.allowedActions.includes(action) ?? false;
  }

  /** After a step: the round itself, who owes what, and the label that every page shows. */
  reload(): void {
    this.detail.reload();
    this.control.reload();
    this.amendments.reload();
    this.strategy.current.reload();
  }
}

import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { apiUrl, type PublicStrategyList } from '@wegmarke/api-client';
import { injectWords } from '@wegmarke/ui';
import { injectPageTitle } from '../core/page-title/page-title';
import { LoadState } from '../pieces/load-state';
import { PublicAddress } from './public-address';
import { publicWords } from './public-edition.words';
import { PublicNotFound } from './public-not-found';

/** Leads to the latest published round of the strategy in the address, or of the one adopted last. */
@Component({
  selector: 'wm-public-start-page',
  imports: [LoadState, PublicNotFound],
  template: `
    @let text = words();
    @if (unknown()) {
      <wm-public-not-found />
    } @else if (nothing()) {
      <h1>{{ text.nothingTitle }}</h1>
      <p>{{ text.nothingText }}</p>
    } @else {
      <h1>{{ text.product }}</h1>
      <wm-load-state [of]="strategies" [label]="text.loading" />
    }
  `,
})
export class PublicStartPage {
  private readonly address = inject(PublicAddress);
  private readonly router = inject(Router);
  protected readonly words = injectWords(publicWords);
  protected readonly strategies = httpResource<PublicStrategyList>(() => apiUrl('/api/public/strategies', {}));

  private readonly items = computed(() => (this.strategies.hasValue() ? this.strategies.value().items : null));
  private readonly chosen = computed(() => {
    const [items, asked] = [this.items() ?? [], this.address.strategy()];
    return asked === null ? items[0] : items.find(({ key }) => key === asked);
  });
  protected readonly nothing = computed(() => this.items()?.length === 0);
  protected readonly unknown = computed(() => !this.nothing() && this.items() !== null && this.chosen() === undefined);

  constructor() {
    injectPageTitle(() => (this.nothing() ? this.words().nothingTitle : this.words().product));
    effect(() => {
      const strategy = this.chosen();
      if (strategy === undefined) return;
      const { path, query } = this.address.linkTo(strategy.key, strategy.latestRound);
      void this.router.navigate([...path], { queryParams: query, replaceUrl: true });
    });
  }
}

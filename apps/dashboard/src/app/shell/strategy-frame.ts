import { Component, computed, effect, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { problemOf } from '../core/api/problem';
import { PageState } from '../core/page-state/page-state';
import { PRODUCT_NAME } from '../core/page-title/page-title';
import { Preferences } from '../core/preferences/preferences';
import { StrategyStore } from '../core/strategy/strategy-store';
import { LoadState } from '../pieces/load-state';
import { DayBanner } from './day-banner';
import { DayPicker } from './day-picker';
import { NotFoundPage } from './not-found-page';
import { SampleBanner } from './sample-banner';
import { shellWords } from './shell.words';

/** Around every page of a strategy: day picker and banners. Pages inside may rely on the labels being loaded. */
@Component({
  selector: 'wm-strategy-frame',
  imports: [RouterOutlet, LoadState, DayPicker, DayBanner, SampleBanner, NotFoundPage],
  template: `
    @if (unknown()) {
      <wm-not-found-page />
    } @else if (store.strategy() === undefined) {
      <h1 class="visually-hidden">{{ product }}</h1>
      <wm-load-state [of]="store.current" [label]="words().loadingStrategy" />
    } @else {
      <div class="basis">
        @if (!page.presentOnly() && !page.asksForDay()) {
          <wm-day-picker />
        }
        <wm-day-banner />
        <wm-sample-banner />
      </div>
      <router-outlet />
    }
  `,
  styles: `
    .basis {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
      margin-block: 0.5rem 1rem;
    }
  `,
})
export class StrategyFrame {
  protected readonly page = inject(PageState);
  protected readonly store = inject(StrategyStore);
  protected readonly words = injectWords(shellWords);
  protected readonly product = PRODUCT_NAME;
  protected readonly unknown = computed(() => {
    const error = this.store.current.error();
    return error !== undefined && problemOf(error).status === 404;
  });

  constructor() {
    const preferences = inject(Preferences);
    effect(() => {
      const key = this.page.strategyKey();
      if (key !== null && this.store.strategy() !== undefined) preferences.write('strategy', key);
    });
  }
}

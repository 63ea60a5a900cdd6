import { Component, effect, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../core/page-state/page-state';
import { Preferences } from '../core/preferences/preferences';
import { StrategyStore } from '../core/strategy/strategy-store';
import { LoadState } from '../pieces/load-state';
import { DayBanner } from './day-banner';
import { DayPicker } from './day-picker';
import { SampleBanner } from './sample-banner';
import { shellWords } from './shell.words';

/** Around every page of a strategy: day picker and banners. Pages inside may rely on the labels being loaded. */
@Component({
  selector: 'wm-strategy-frame',
  imports: [RouterOutlet, LoadState, DayPicker, DayBanner, SampleBanner],
  template: `
    <wm-load-state [of]="store.current" [label]="words().loadingStrategy" />
    @if (store.strategy()) {
      <div class="basis">
        <wm-day-picker />
        <wm-day-banner />
        <wm-sample-banner />
      </div>
      <router-outlet />
    }
  `,
  styles: `
    .basis {
      display: grid;
      gap: 0.5rem;
      margin-block: 0.5rem 1rem;
    }
  `,
})
export class StrategyFrame {
  protected readonly store = inject(StrategyStore);
  protected readonly words = injectWords(shellWords);

  constructor() {
    const [page, preferences] = [inject(PageState), inject(Preferences)];
    effect(() => {
      const key = page.strategyKey();
      if (key !== null && this.store.strategy() !== undefined) preferences.write('strategy', key);
    });
  }
}

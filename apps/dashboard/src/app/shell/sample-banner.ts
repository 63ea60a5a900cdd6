import { Component, computed, inject } from '@angular/core';
import { Banner, LANGUAGE } from '@wegmarke/ui';
import { SAMPLE_NOTICE } from '@wegmarke/wording';
import { StrategyStore } from '../core/strategy/strategy-store';

/** Stands on every page of a strategy that holds sample data, on screen and on paper. */
@Component({
  selector: 'wm-sample-banner',
  imports: [Banner],
  template: `
    @if (store.strategy()?.sampleData) {
      <wm-banner tone="sample">{{ notice() }}</wm-banner>
    }
  `,
})
export class SampleBanner {
  protected readonly store = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly notice = computed(() => SAMPLE_NOTICE[this.language()]);
}

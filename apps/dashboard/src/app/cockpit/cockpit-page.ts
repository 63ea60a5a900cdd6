import { Component, computed, inject } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatNumber } from '@wegmarke/wording';
import { CubeStore } from '../core/cube/cube-store';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { LoadState } from '../pieces/load-state';
import { AttentionSection } from './attention-section';
import { CockpitFilters } from './cockpit-filters';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';
import { FiguresSection } from './figures-section';
import { HorizonsSection } from './horizons-section';
import { MatrixSection } from './matrix-section';
import { MinistriesSection } from './ministries-section';
import { RoundSection } from './round-section';
import { TrendSection } from './trend-section';

/** Where the strategy stands on the day shown: figures first, then who, where, since when and what needs attention. */
@Component({
  selector: 'wm-cockpit-page',
  imports: [
    LoadState,
    CockpitFilters,
    FiguresSection,
    MinistriesSection,
    MatrixSection,
    HorizonsSection,
    TrendSection,
    AttentionSection,
    RoundSection,
  ],
  providers: [CubeStore, CockpitStore],
  template: `
    <h1>{{ words().title }}</h1>
    <wm-load-state [of]="store.cube" [label]="words().loadingFigures" />
    @if (store.loaded()) {
      <wm-cockpit-filters />
      <p class="muted">{{ totalText() }}</p>
      <wm-figures-section />
      <wm-ministries-section />
      <wm-attention-section />
      <wm-round-section />
      <wm-matrix-section />
      <wm-horizons-section />
      <wm-trend-section />
    }
  `,
})
export class CockpitPage {
  private readonly language = inject(LANGUAGE);
  private readonly strategy = inject(StrategyStore);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);
  protected readonly totalText = computed(() => this.words().total(formatNumber(this.store.total(), this.language())));

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }
}

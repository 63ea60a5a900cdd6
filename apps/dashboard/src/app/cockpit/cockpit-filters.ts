import { Component, computed, inject } from '@angular/core';
import { HORIZONS } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { HORIZON_WORDS } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { FilterSelect } from '../pieces/filter-select';
import { COCKPIT_AXES, type CockpitAxis } from './cockpit-filter';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';

/** Cuts the whole page by ministry, field and horizon; the choice stands in the address. */
@Component({
  selector: 'wm-cockpit-filters',
  imports: [FilterSelect],
  template: `
    <div role="group" class="filters no-print" [attr.aria-label]="words().filters">
      @for (filter of filters(); track filter.axis) {
        <wm-filter-select
          [label]="filter.label"
          [allWord]="words().all"
          [severalWord]="words().several(filter.chosen.length)"
          [options]="filter.options"
          [chosen]="filter.chosen"
          (choice)="choose(filter.axis, $event)"
        />
      }
      @if (store.filtered()) {
        <button type="button" class="button" (click)="reset()">{{ words().reset }}</button>
      }
    </div>
  `,
  styles: `
    .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.5rem 0.75rem;
    }
    @media (max-width: 40rem) {
      .filters {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
      }
    }
  `,
})
export class CockpitFilters {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);

  private readonly options = computed(() => ({
    ministry: this.strategy.ministries().map(({ key }) => ({
      value: key,
      label: `${this.strategy.ministryAbbr(key)} – ${this.strategy.ministryName(key)}`,
    })),
    field: this.strategy.fields().map(({ key }) => ({ value: key, label: this.strategy.fieldName(key) })),
    horizon: HORIZONS.map((key) => ({ value: key, label: HORIZON_WORDS[this.language()][key] })),
  }));
  protected readonly filters = computed(() =>
    COCKPIT_AXES.map((axis) => ({
      axis,
      label: this.words()[axis],
      options: this.options()[axis],
      chosen: this.store.choice()[axis],
    })),
  );

  protected choose(axis: CockpitAxis, value: string | null): void {
    void this.page.change({ [axis]: value });
  }

  protected reset(): void {
    void this.page.change({ ministry: null, field: null, horizon: null });
  }
}

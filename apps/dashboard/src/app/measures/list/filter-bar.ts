import { Component, computed, inject, linkedSignal } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { FilterChips, FilterMenu, SearchField, type FilterChip } from '@wegmarke/ui/lists';
import { FilterChoices } from './filter-choices';
import { FILTER_NAMES, FIRST_FILTERS, MENU_FILTERS } from './measure-filters';
import { MeasureListStore } from './measure-list-store';
import { measureListWords } from './measure-list.words';

/** Search, one menu per filter, and what is chosen as chips. */
@Component({
  selector: 'wm-filter-bar',
  imports: [SearchField, FilterMenu, FilterChips],
  providers: [FilterChoices],
  template: `
    @let text = words();
    <div class="bar no-print" role="group" [attr.aria-label]="text.filters">
      <wm-search-field [label]="text.search" [value]="store.q()" (searchFor)="store.search($event)" />
      <div class="menus">
        @for (menu of menus(); track menu.name) {
          <wm-filter-menu
            group="measure-filter"
            [label]="menu.label"
            [options]="menu.options"
            [chosen]="menu.chosen"
            (choose)="store.filterBy(menu.name, $event)"
          />
        }
        <button type="button" class="link-button" [attr.aria-expanded]="unfolded()" (click)="toggle()">
          {{ unfolded() ? text.fewerFilters : text.moreFilters }}
        </button>
      </div>
    </div>
    <wm-filter-chips [chips]="chips()" (remove)="remove($event)" (clear)="store.clear()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .bar {
      display: grid;
      gap: 0.75rem;
    }
    .menus {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
    }
    .menus .link-button {
      min-block-size: 2.5rem;
      padding-inline: 0.25rem;
    }
  `,
})
export class FilterBar {
  protected readonly store = inject(MeasureListStore);
  private readonly choices = inject(FilterChoices);
  protected readonly words = injectWords(measureListWords);
  /** Opened by hand, or because one of the further filters is in use; a menu in use never folds away by itself. */
  protected readonly unfolded = linkedSignal<boolean, boolean>({
    source: () => MENU_FILTERS.slice(FIRST_FILTERS).some((name) => this.store.filters()[name].length > 0),
    computation: (inUse, previous) => inUse || (previous?.value ?? false),
  });

  protected readonly menus = computed(() => {
    const [filters, choices, labels] = [this.store.filters(), this.choices.all(), this.words().filterNames];
    return MENU_FILTERS.map((name) => ({
      name,
      label: labels[name],
      options: choices[name],
      chosen: filters[name],
    })).filter((_menu, index) => index < FIRST_FILTERS || this.unfolded());
  });

  protected readonly chips = computed((): FilterChip[] => {
    const [words, filters, q] = [this.words(), this.store.filters(), this.store.q()];
    const chosen = FILTER_NAMES.flatMap((filter) =>
      filters[filter].map((value) => ({
        filter,
        value,
        label: words.chip(words.filterNames[filter], this.choices.labelOf(filter, value)),
      })),
    );
    return q === '' ? chosen : [{ filter: 'q', value: q, label: words.chip(words.searchChip, q) }, ...chosen];
  });

  protected remove({ filter, value }: FilterChip): void {
    const name = FILTER_NAMES.find((known) => known === filter);
    if (name === undefined) return this.store.search('');
    const rest = this.store.filters()[name].filter((one) => one !== value);
    this.store.filterBy(name, rest);
  }

  protected toggle(): void {
    this.unfolded.update((unfolded) => !unfolded);
  }
}

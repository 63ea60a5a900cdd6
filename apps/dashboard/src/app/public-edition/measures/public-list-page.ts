import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublicMeasure } from '@wegmarke/api-client';
import { STATUS_CLASSES } from '@wegmarke/domain';
import { injectWords, LANGUAGE, Localized, SampleMark, ScrollRegion, StatusBadge, wordOf } from '@wegmarke/ui';
import {
  FilterChips,
  FilterMenu,
  Pagination,
  SearchField,
  type FilterChip,
  type FilterChoice,
} from '@wegmarke/ui/lists';
import { formatDay, formatNumber } from '@wegmarke/wording';
import { injectPageTitle } from '../../core/page-title/page-title';
import { LoadState } from '../../pieces/load-state';
import { PublicAddress } from '../public-address';
import { publicWords } from '../public-edition.words';
import { PublicRoundState } from '../round/public-round-state';
import { PublicRoundStore } from '../round/public-round-store';
import { PublicListStore, PUBLIC_FILTERS, type PublicFilter } from './public-list-store';

/** The measures of a published round: filters and search stand in the address. */
@Component({
  selector: 'wm-public-list-page',
  imports: [
    RouterLink,
    FilterChips,
    FilterMenu,
    LoadState,
    Localized,
    Pagination,
    PublicRoundState,
    SampleMark,
    ScrollRegion,
    SearchField,
    StatusBadge,
  ],
  providers: [PublicListStore],
  templateUrl: './public-list-page.html',
  styleUrl: './public-list-page.css',
})
export class PublicListPage {
  private readonly address = inject(PublicAddress);
  private readonly language = inject(LANGUAGE);
  protected readonly round = inject(PublicRoundStore);
  protected readonly store = inject(PublicListStore);
  protected readonly words = injectWords(publicWords);

  protected readonly heading = computed(
    () => `${this.words().listTitle}, ${this.words().title(this.address.round() ?? '')}`,
  );
  protected readonly menus = computed(() =>
    PUBLIC_FILTERS.map((name) => ({
      name,
      label: this.labelOf(name),
      options: this.optionsOf(name),
      chosen: this.store.filters()[name],
    })),
  );
  protected readonly chips = computed((): readonly FilterChip[] =>
    this.menus().flatMap(({ name, label, options, chosen }) =>
      chosen.map((value) => ({
        filter: name,
        value,
        label: `${label}: ${options.find((option) => option.value === value)?.label ?? value}`,
      })),
    ),
  );
  protected readonly counted = computed(() => {
    const [total, all] = [this.store.total(), this.round.shown()?.total ?? 0].map((count) =>
      formatNumber(count, this.language()),
    );
    return this.store.isFiltered() ? this.words().found(total ?? '', all ?? '') : this.words().foundAll(all ?? '');
  });
  protected readonly rows = computed(() => this.store.items().map((measure) => this.rowOf(measure)));

  constructor() {
    injectPageTitle(() => [this.heading(), this.round.title()].filter(Boolean).join(' – '));
  }

  protected takeAway({ filter, value }: FilterChip): void {
    const name = PUBLIC_FILTERS.find((one) => one === filter);
    if (name)
      this.store.choose(
        name,
        this.store.filters()[name].filter((chosen) => chosen !== value),
      );
  }

  private rowOf(measure: PublicMeasure) {
    const { code, title, field, lead, status, endsOn, sample } = measure;
    return {
      code,
      title,
      status,
      sample,
      link: this.address.link(['massnahmen', code]),
      field: this.round.fieldName(field),
      lead: this.round.ministryAbbreviation(lead),
      leadName: this.round.ministryName(lead),
      endsOn: endsOn === null ? this.words().noEnd : formatDay(endsOn, this.language()),
    };
  }

  private labelOf(name: PublicFilter): string {
    const words = this.words();
    return { field: words.field, ministry: words.lead, status: words.status }[name];
  }

  private optionsOf(name: PublicFilter): readonly FilterChoice[] {
    const shown = this.round.shown();
    if (name === 'status') {
      return STATUS_CLASSES.map((value) => {
        const mark = { axis: 'status', value } as const;
        return { value, label: wordOf(mark, this.language()), mark };
      });
    }
    if (name === 'field') {
      return (shown?.fields ?? []).map(({ key, number }) => ({
        value: key,
        label: `${number} ${this.round.fieldName(key)}`,
      }));
    }
    return (shown?.byMinistry ?? []).map(({ ministry }) => ({
      value: ministry,
      label: this.round.ministryName(ministry),
    }));
  }
}

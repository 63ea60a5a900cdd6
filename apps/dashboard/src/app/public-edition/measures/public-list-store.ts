import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type PublicMeasureList } from '@wegmarke/api-client';
import type { PageLink } from '@wegmarke/ui';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { PublicAddress } from '../public-address';

export const PUBLIC_FILTERS = ['field', 'ministry', 'status'] as const;
export type PublicFilter = (typeof PUBLIC_FILTERS)[number];

const PAGE_SIZE = 50;

/** The measures the address asks for: filters, search, one page of them. */
@Service({ autoProvided: false })
export class PublicListStore {
  private readonly page = inject(PageState);
  private readonly address = inject(PublicAddress);
  private readonly text = this.page.value('q');
  /** Cursors of the pages before and of this one, the last; none on the first page. */
  private readonly trail = this.page.values('after');

  private readonly chosen = PUBLIC_FILTERS.map((name) => [name, this.page.values(name)] as const);

  readonly q = computed(() => this.text() ?? '');
  readonly filters = computed(
    () =>
      Object.fromEntries(this.chosen.map(([name, values]) => [name, values()])) as Readonly<
        Record<PublicFilter, readonly string[]>
      >,
  );
  readonly isFiltered = computed(
    () => this.q() !== '' || PUBLIC_FILTERS.some((name) => this.filters()[name].length > 0),
  );

  readonly list = httpResource<PublicMeasureList>(() => {
    const [strategy, round] = [this.address.strategy(), this.address.round()];
    if (strategy === null || round === null) return undefined;
    const after = this.trail().at(-1);
    return {
      url: apiUrl('/api/public/strategies/{strategy}/rounds/{round}/measures', { strategy, round }),
      params: {
        ...this.address.question(),
        ...this.filters(),
        ...(this.q() !== '' && { q: this.q() }),
        'page[size]': PAGE_SIZE,
        ...(after !== undefined && { 'page[after]': after }),
      },
    };
  });

  private readonly answer = lastValue(this.list);
  readonly loaded = computed(() => this.answer() !== undefined);
  readonly items = computed(() => this.answer()?.items ?? []);
  readonly total = computed(() => this.answer()?.total ?? 0);
  readonly offset = computed(() => this.trail().length * PAGE_SIZE);

  readonly next = computed(() => {
    const next = this.answer()?.page.next ?? null;
    return next === null ? null : this.pageAt([...this.trail(), next]);
  });
  readonly previous = computed(() => (this.trail().length === 0 ? null : this.pageAt(this.trail().slice(0, -1))));
  readonly first = computed(() => (this.trail().length < 2 ? null : this.pageAt([])));

  /** A filter takes effect on the first page. */
  choose(name: PublicFilter | 'q', value: string | readonly string[] | null): void {
    void this.page.change({ [name]: value, after: null }, { replace: name === 'q' });
  }

  clear(): void {
    void this.page.change({ field: null, ministry: null, status: null, q: null, after: null });
  }

  private pageAt(after: readonly string[]): PageLink {
    return this.address.link(['massnahmen'], { ...this.filters(), q: this.q() || null, after });
  }
}

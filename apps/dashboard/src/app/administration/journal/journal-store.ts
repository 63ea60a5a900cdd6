import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import type { Journal } from '@wegmarke/api-client';
import type { PageLink } from '@wegmarke/ui';
import { lastValue } from '../../core/api/last-value';
import { PageState, type QueryChange } from '../../core/page-state/page-state';
import { AdministrationAreas } from '../administration-areas';

/** Names of the filters in the address, and what the API calls them. */
export const JOURNAL_FILTERS = {
  person: 'actor',
  gegenstand: 'subject',
  vorgang: 'action',
  von: 'from',
  bis: 'to',
} as const;
export type JournalFilter = keyof typeof JOURNAL_FILTERS;
export type JournalFilters = Readonly<Record<JournalFilter, string>>;
const NAMES = Object.keys(JOURNAL_FILTERS) as JournalFilter[];

/** So many entries per page; the API allows 200. */
const PAGE_SIZE = 50;
/** Cursors kept in the address, so that one can go back; beyond it the way back is the first page. */
const LONGEST_TRAIL = 8;

/** The journal the address asks for: who, what, when, one page of it. */
@Service({ autoProvided: false })
export class JournalStore {
  private readonly page = inject(PageState);
  private readonly areas = inject(AdministrationAreas);
  private readonly values = NAMES.map((name) => [name, this.page.value(name)] as const);
  private readonly trail = this.page.values('after');
  private readonly pageName = this.page.value('page');

  readonly filters = computed(
    () => Object.fromEntries(this.values.map(([name, value]) => [name, value() ?? ''])) as JournalFilters,
  );
  readonly restricted = computed(() => Object.values(this.filters()).some((value) => value !== ''));
  private readonly number = computed(() => (this.trail().length === 0 ? 1 : Math.max(2, Number(this.pageName()) || 2)));
  readonly offset = computed(() => (this.number() - 1) * PAGE_SIZE);

  private readonly question = computed(() =>
    Object.fromEntries(
      NAMES.filter((name) => this.filters()[name] !== '').map((name) => [JOURNAL_FILTERS[name], this.filters()[name]]),
    ),
  );
  readonly list = httpResource<Journal>(() => {
    const after = this.trail().at(-1);
    const params = {
      ...this.question(),
      'page[size]': PAGE_SIZE,
      ...(after !== undefined && { 'page[after]': after }),
    };
    return { url: '/api/audit', params };
  });
  private readonly answer = lastValue(this.list);
  readonly loaded = computed(() => this.answer() !== undefined);
  readonly items = computed(() => this.answer()?.items ?? []);
  readonly total = computed(() => this.answer()?.total ?? 0);

  readonly first = computed(() => (this.number() > 2 ? this.at(1, []) : null));
  readonly previous = computed(() =>
    this.number() === 1 || (this.trail().length < 2 && this.number() > 2)
      ? null
      : this.at(this.number() - 1, this.trail().slice(0, -1)),
  );
  readonly next = computed(() => {
    const next = this.answer()?.page.next ?? null;
    return next === null ? null : this.at(this.number() + 1, [...this.trail(), next].slice(-LONGEST_TRAIL));
  });
  readonly csv = computed(() => `/api/audit?${new URLSearchParams({ ...this.question(), format: 'csv' })}`);

  filterBy(filters: JournalFilters): void {
    void this.page.change({ ...filters, after: null, page: null });
  }

  clear(): void {
    const none = Object.fromEntries(NAMES.map((name) => [name, null]));
    void this.page.change({ ...none, after: null, page: null });
  }

  /** The same list, only entries with this value; null where there is nothing to narrow by. */
  narrowed(name: JournalFilter, value: string | null): PageLink | null {
    return value === null || this.filters()[name] === value
      ? null
      : this.areas.link(['protokoll'], { ...this.filters(), [name]: value });
  }

  private at(number: number, trail: readonly string[]) {
    const query: QueryChange = { ...this.filters(), after: trail, page: number > 1 ? String(number) : null };
    return this.areas.link(['protokoll'], query);
  }
}

import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type MeasureList } from '@wegmarke/api-client';
import { LANGUAGE, parseSort, type PageLink } from '@wegmarke/ui';
import { basisOf } from '../../core/cube/cube-store';
import { lastValue } from '../../core/api/last-value';
import { PageState, type QueryChange } from '../../core/page-state/page-state';
import {
  apiFilters,
  FILTER_NAMES,
  LIST_PARAMETERS,
  LONGEST_TRAIL,
  PAGE_SIZES,
  type FilterName,
  type MeasureFilters,
} from './measure-filters';

const FIRST_PAGE = { after: null, page: null } as const;

type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** The list of measures the address asks for: filters, search, order, the number it stands behind, one page of it. */
@Service({ autoProvided: false })
export class MeasureListStore {
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);

  private readonly lists = FILTER_NAMES.map((name) => [name, this.page.values(name)] as const);
  private readonly sortName = this.page.value('sort');
  private readonly sizeName = this.page.value('size');
  private readonly text = this.page.value('q');
  /** Cursors of the pages before and of this one, the last; none on the first page. */
  private readonly trail = this.page.values('after');
  private readonly pageName = this.page.value('page');

  readonly figure = this.page.value('figure');
  readonly within = this.page.value('in');
  readonly q = computed(() => this.text() ?? '');
  readonly filters = computed(
    () => Object.fromEntries(this.lists.map(([name, values]) => [name, values()])) as unknown as MeasureFilters,
  );
  readonly order = computed(() => parseSort(this.sortName() ?? 'code'));
  readonly size = computed(() => PAGE_SIZES.find((size) => String(size) === this.sizeName()) ?? PAGE_SIZES[0]);
  private readonly pageNumber = computed(() =>
    this.trail().length === 0 ? 1 : Math.max(2, Number(this.pageName()) || 2),
  );
  readonly offset = computed(() => (this.pageNumber() - 1) * this.size());

  /** What restricts and orders the list, as the API names it; without the page. */
  private readonly question = computed((): Params => {
    const [figure, within, sort, q] = [this.figure(), this.within(), this.sortName(), this.q()];
    return {
      ...this.page.dayParams(),
      ...apiFilters(this.filters()),
      ...(q !== '' && { q }),
      ...(figure !== null && { figure, in: within ?? 'numerator' }),
      ...(sort !== null && { sort }),
    };
  });

  readonly list = httpResource<MeasureList>(() => {
    const strategy = this.page.strategyKey();
    if (strategy === null || this.countsMilestones()) return undefined;
    const after = this.trail().at(-1);
    return {
      url: apiUrl('/api/strategies/{strategy}/measures', { strategy }),
      params: { ...this.question(), 'page[size]': this.size(), ...(after !== undefined && { 'page[after]': after }) },
    };
  });

  private readonly answer = lastValue(this.list);
  readonly loaded = computed(() => this.answer() !== undefined);
  readonly items = computed(() => this.answer()?.items ?? []);
  readonly total = computed(() => this.answer()?.total ?? 0);
  readonly basis = computed(() => {
    const answer = this.answer();
    return answer === undefined ? null : basisOf(answer.basis);
  });

  /** This figure is counted in milestones: its list is another page. */
  readonly countsMilestones = computed(() => this.figure() === 'milestonesKept');
  readonly restricted = computed(
    () => this.q() !== '' || this.figure() !== null || Object.values(this.filters()).some(({ length }) => length > 0),
  );

  readonly first = computed(() => (this.pageNumber() > 2 ? this.pageAt(1, []) : null));
  /** Null on the first page, and where the address no longer holds the cursor before. */
  readonly previous = computed((): PageLink | null => {
    const [number, trail] = [this.pageNumber(), this.trail()];
    if (number === 1 || (trail.length < 2 && number > 2)) return null;
    return this.pageAt(number - 1, trail.slice(0, -1));
  });
  readonly next = computed((): PageLink | null => {
    const next = this.answer()?.page.next ?? null;
    return next === null ? null : this.pageAt(this.pageNumber() + 1, [...this.trail(), next].slice(-LONGEST_TRAIL));
  });

  /** This list without day and language, to be kept under a name. */
  readonly view = computed((): QueryChange => {
    const named = LIST_PARAMETERS.map((name) => [name, this.parameter(name)] as const);
    return Object.fromEntries(named.filter(([, value]) => value !== null && value.length > 0));
  });

  /** The whole list as a file: the same question without pages. */
  fileUrl(format: 'csv' | 'json', separator?: 'comma' | 'semicolon'): string {
    const strategy = this.page.strategyKey() ?? '';
    const path = `/api/strategies/${encodeURIComponent(strategy)}/measures.${format}`;
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(this.question()))
      for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
    if (format === 'csv') {
      search.append('lang', this.language());
      if (separator === 'semicolon') search.append('separator', separator);
    }
    return search.size === 0 ? path : `${path}?${search}`;
  }

  filterBy(name: FilterName, values: readonly string[]): void {
    this.restart({ [name]: values });
  }

  search(text: string): void {
    void this.page.change({ q: text, ...FIRST_PAGE }, { replace: true });
  }

  sortBy(sort: string): void {
    this.restart({ sort: sort === 'code' ? null : sort });
  }

  showPerPage(size: string): void {
    this.restart({ size: size === String(PAGE_SIZES[0]) ? null : size });
  }

  leaveFigure(): void {
    this.restart({ figure: null, in: null });
  }

  clear(): void {
    this.restart({ ...Object.fromEntries(FILTER_NAMES.map((name) => [name, null])), q: null, figure: null, in: null });
  }

  private restart(change: QueryChange): void {
    void this.page.change({ ...change, ...FIRST_PAGE });
  }

  private pageAt(number: number, trail: readonly string[]): PageLink {
    return this.page.link(['massnahmen'], { ...this.view(), after: trail, page: number > 1 ? String(number) : null });
  }

  private parameter(name: (typeof LIST_PARAMETERS)[number]): string | readonly string[] | null {
    switch (name) {
      case 'q':
        return this.q();
      case 'figure':
        return this.figure();
      case 'in':
        return this.within();
      case 'sort':
        return this.sortName();
      case 'size':
        return this.sizeName();
      default:
        return this.filters()[name];
    }
  }
}

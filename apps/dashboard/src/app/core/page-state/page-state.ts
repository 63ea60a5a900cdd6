import { computed, inject, Service, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, type Params } from '@angular/router';
import type { LocalDate, RoundKey, StrategyKey } from '@wegmarke/domain';
import type { PageLink } from '@wegmarke/ui';
import { filter, map } from 'rxjs';

/** First path segments that are no strategy. */
export const FIXED_PATHS = [
  'einrichtung',
  'anmelden',
  'verwaltung',
  'formular',
  'oeffentlich',
  'barrierefreiheit',
  'impressum',
  'datenschutz',
] as const;
/** Page families that work on the present, whatever day was shown before; `round` there is one to work on. */
const PRESENT_ONLY: readonly (string | undefined)[] = ['aufgaben', 'runden', 'berichte'];
/** Parts of an address under which something is changed: always today's. */
const CHANGING: readonly string[] = ['neu', 'stammdaten', 'entscheiden', 'umressortierung'];

/** Values for the query: several values are repeated, empty and null ones leave the address. */
export type QueryChange = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * The state of the page is its address: strategy in the path; day, round, language, filters and sort in the query.
 * Nothing else remembers it, so a link shows another person the same.
 */
@Service()
export class PageState {
  private readonly router = inject(Router);

  private readonly tree = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.parseUrl(this.router.url)),
    ),
    { initialValue: this.router.parseUrl(this.router.url) },
  );

  /** Path segments without query. */
  readonly path = computed(() => this.tree().root.children['primary']?.segments.map(({ path }) => path) ?? [], {
    equal: sameList,
  });
  /** Path and query as they stand in the address bar; an anchor of this page begins with it. */
  readonly address = computed(() => {
    const tree = this.tree();
    return this.router.serializeUrl(tree).replace(/#.*$/, '');
  });
  /** The part of the page the address points at. */
  readonly fragment = computed(() => this.tree().fragment);
  readonly strategyKey = computed(() => {
    const [first] = this.path();
    return first === undefined || FIXED_PATHS.some((fixed) => fixed === first) ? null : (first as StrategyKey);
  });
  /** A page that always shows today: it has no day to choose. */
  readonly presentOnly = computed(() => {
    const [, family, ...rest] = this.path();
    return PRESENT_ONLY.includes(family) || rest.some((part) => CHANGING.includes(part));
  });
  /** A page whose own form asks for the day. */
  readonly asksForDay = computed(() => this.path()[1] === 'anfrage');
  readonly asOf = computed(() => this.dayValue('asOf') as LocalDate | null);
  readonly round = computed(() => this.dayValue('round') as RoundKey | null);
  readonly lang = computed(() => this.tree().queryParamMap.get('lang'));

  /** Day or round as the API takes it; empty for today. */
  readonly dayParams = computed((): Readonly<Record<string, string>> => {
    const [round, asOf] = [this.round(), this.asOf()];
    if (round !== null) return { round };
    return asOf === null ? {} : { asOf };
  });

  /** First value of a query parameter, as a signal. */
  value(name: string): Signal<string | null> {
    return computed(() => this.tree().queryParamMap.get(name));
  }

  /** All values of a repeated query parameter, as a signal. */
  values(name: string): Signal<readonly string[]> {
    return computed(() => this.tree().queryParamMap.getAll(name), { equal: sameList });
  }

  /** A page of the strategy on screen, same day and language; `query` are that page's own filters, null takes away. Reactive. */
  link(path: readonly string[], query: QueryChange = {}, key = this.strategyKey()): PageLink {
    const start = key === null ? ['/'] : ['/', key];
    return { path: [...start, ...path], query: cleaned({ ...this.travelling(), ...query }) };
  }

  /** A page outside any strategy (imprint, first run), same language. */
  fixedLink(path: (typeof FIXED_PATHS)[number] | ''): PageLink {
    return { path: ['/', path], query: this.travelling() };
  }

  /** This page with a changed query. `replace`: no entry in the history (sliders, typing). */
  async change(query: QueryChange, { replace = false } = {}): Promise<void> {
    const queryParams = { ...Object.fromEntries(Object.keys(query).map((key) => [key, null])), ...cleaned(query) };
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: replace });
  }

  /** Shows this page as of a day; null is today. */
  showDay(day: LocalDate | null, { replace = false } = {}): Promise<void> {
    return this.change({ asOf: day, round: null }, { replace });
  }

  /** Shows this page as a sealed round established it. */
  showRound(round: RoundKey): Promise<void> {
    return this.change({ round, asOf: null });
  }

  private dayValue(name: 'asOf' | 'round'): string | null {
    return this.presentOnly() ? null : this.tree().queryParamMap.get(name);
  }

  private travelling(): QueryChange {
    const values = { asOf: this.asOf(), round: this.round(), lang: this.lang() };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  }
}

function cleaned(query: QueryChange): Params {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null && value.length > 0));
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

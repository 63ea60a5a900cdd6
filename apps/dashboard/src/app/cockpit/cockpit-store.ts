import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type Overview, type Trend } from '@wegmarke/api-client';
import { byMinistry, fieldMinistryMatrix, figuresOf, filterCells, horizonRows } from '@wegmarke/domain';
import type { PageLink } from '@wegmarke/ui';
import { lastValue } from '../core/api/last-value';
import { CubeStore } from '../core/cube/cube-store';
import { PageState, type QueryChange } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { cubeFilterOf, type CockpitChoice } from './cockpit-filter';
import { MINISTRY_SORTS, sortedMinistries } from './ministry-rows';
import { roundRows } from './round-rows';

/** The public fact that named a sum of measures without its parts (cabinet, 21 November 2023). */
const PUBLISHED_TOTAL = 'public-2023-11-21';

/**
 * Everything the cockpit shows, counted in the browser from one cube: a filter answers without asking the server. Only
 * the attention list (which names measures) and the trend (all months) are questions of their own.
 */
@Service({ autoProvided: false })
export class CockpitStore {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly cubes = inject(CubeStore);

  private readonly ministry = this.page.values('ministry');
  private readonly field = this.page.values('field');
  private readonly horizon = this.page.values('horizon');
  private readonly sortName = this.page.value('sort');
  private readonly axisName = this.page.value('axis');

  readonly choice = computed(
    (): CockpitChoice => ({ ministry: this.ministry(), field: this.field(), horizon: this.horizon() }),
  );
  readonly filtered = computed(() => Object.values(this.choice()).some((values) => values.length > 0));
  readonly sort = computed(() => MINISTRY_SORTS.find((sort) => sort === this.sortName()) ?? 'position');
  /** The axis the charts are cut by: how far, or on course. */
  readonly axis = computed(() => (this.axisName() === 'course' ? 'course' : 'status'));

  readonly cube = this.cubes.cube;
  readonly overview = httpResource<Overview>(() =>
    this.question((strategy) => apiUrl('/api/strategies/{strategy}/overview', { strategy }), {
      ...this.page.dayParams(),
      ...this.choice(),
    }),
  );
  readonly trend = httpResource<Trend>(() =>
    this.question((strategy) => apiUrl('/api/strategies/{strategy}/trend', { strategy }), {}),
  );

  readonly attention = lastValue(this.overview);
  readonly months = lastValue(this.trend);

  private readonly cells = computed(() => filterCells(this.cubes.cells(), cubeFilterOf(this.choice())));
  readonly loaded = this.cubes.loaded;
  readonly asOf = this.cubes.asOf;
  readonly sample = this.cubes.sample;
  readonly basis = this.cubes.basis;
  readonly figures = computed(() => figuresOf(this.cells()));
  readonly total = computed(() => this.cells().reduce((sum, { count }) => sum + count, 0));
  readonly ministries = computed(() => {
    const position = new Map(this.strategy.ministries().map((ministry) => [ministry.key, ministry.position]));
    return sortedMinistries(byMinistry(this.cells()), this.sort(), (key) => position.get(key) ?? position.size);
  });
  readonly matrix = computed(() => fieldMinistryMatrix(this.cells()));
  readonly horizons = computed(() => horizonRows(this.cells()));
  readonly owed = computed(() => roundRows(this.cells()));

  /** The round in force on the day shown: the latest one opened by then, or the sealed one asked for. */
  readonly roundInForce = computed(() => {
    const [asOf, asked] = [this.asOf(), this.page.round()];
    const rounds = this.strategy.rounds();
    if (asked !== null) return rounds.find(({ key }) => key === asked) ?? null;
    const opened = rounds.filter(({ openedOn }) => openedOn !== null && asOf !== null && openedOn <= asOf);
    return opened.sort((one, other) => ((one.openedOn ?? '') > (other.openedOn ?? '') ? -1 : 1))[0] ?? null;
  });
  /** The total of this day was published while its split is sample data. */
  readonly publishedTotal = computed(() => {
    const facts = this.strategy.strategy()?.publicFacts ?? [];
    const published = facts.find(({ key }) => key === PUBLISHED_TOTAL);
    return this.sample() && !this.filtered() && published !== undefined && published.on === this.asOf();
  });

  /** The list of measures for a number of this page: the page's filter and the number's own. Reactive. */
  list(query: QueryChange): PageLink {
    return this.page.link(['massnahmen'], { ...this.choice(), ...query });
  }

  /** The list of milestones for a number counted in milestones. */
  milestones(kept: boolean | null): PageLink {
    return this.page.link(['meilensteine'], { ...this.choice(), kept: kept === null ? null : String(kept) });
  }

  private question(urlOf: (strategy: string) => string, params: Readonly<Record<string, string | readonly string[]>>) {
    const key = this.page.strategyKey();
    return key === null ? undefined : { url: urlOf(key), params };
  }
}

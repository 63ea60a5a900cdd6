import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type MinistryDetail } from '@wegmarke/api-client';
import { breakdownOf, filterCells } from '@wegmarke/domain';
import { lastValue } from '../../core/api/last-value';
import { CubeStore } from '../../core/cube/cube-store';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';

/** One ministry: its label is there at once, what it leads comes from the cube, its names over time from the API. */
@Service({ autoProvided: false })
export class MinistryStore {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly cubes = inject(CubeStore);

  private readonly asked = computed(() => this.page.path()[2] ?? null);
  private readonly position = computed(() => this.strategy.ministries().findIndex(({ key }) => key === this.asked()));

  /** Null when the strategy has no ministry with this key. */
  readonly ministry = computed(() => this.strategy.ministries()[this.position()] ?? null);
  readonly previous = computed(() => this.strategy.ministries()[this.position() - 1] ?? null);
  readonly next = computed(() =>
    this.position() < 0 ? null : (this.strategy.ministries()[this.position() + 1] ?? null),
  );

  readonly detail = httpResource<MinistryDetail>(() => {
    const [strategy, ministry] = [this.page.strategyKey(), this.ministry()?.key];
    if (strategy === null || ministry === undefined) return undefined;
    return {
      url: apiUrl('/api/strategies/{strategy}/ministries/{ministry}', { strategy, ministry }),
      params: this.strategy.asOfParams(),
    };
  });
  private readonly answer = lastValue(this.detail);

  /** Names, predecessors and successors; undefined until they are loaded. */
  readonly history = computed(() => (this.answer()?.key === this.ministry()?.key ? this.answer() : undefined));
  readonly cells = computed(() => {
    const key = this.ministry()?.key;
    return key === undefined ? [] : filterCells(this.cubes.cells(), { ministry: [key] });
  });
  readonly breakdown = computed(() => breakdownOf(this.cells()));
}

import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type Overview } from '@wegmarke/api-client';
import { breakdownOf, type Breakdown, type MinistryKey } from '@wegmarke/domain';
import { lastValue } from '../core/api/last-value';
import { PageState } from '../core/page-state/page-state';

/** Measures by participating ministry. Not in the cube, where every measure counts once, under its lead. */
@Service({ autoProvided: false })
export class ParticipationStore {
  private readonly page = inject(PageState);

  readonly overview = httpResource<Overview>(() => {
    const strategy = this.page.strategyKey();
    if (strategy === null) return undefined;
    return { url: apiUrl('/api/strategies/{strategy}/overview', { strategy }), params: this.page.dayParams() };
  });
  private readonly answer = lastValue(this.overview);
  private readonly rows = computed(() => new Map(this.answer()?.byParticipation.map((row) => [row.ministry, row])));

  readonly loaded = computed(() => this.answer() !== undefined);

  /** Everything a ministry takes part in without leading it; no row means none. Reactive. */
  of(ministry: MinistryKey): Breakdown {
    return this.rows().get(ministry) ?? breakdownOf([]);
  }
}

import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type FieldDetail } from '@wegmarke/api-client';
import { breakdownOf, filterCells } from '@wegmarke/domain';
import { lastValue } from '../../core/api/last-value';
import { CubeStore } from '../../core/cube/cube-store';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';

/** One action field: its label is there at once, its counts come from the cube, its goals are a question of their own. */
@Service({ autoProvided: false })
export class FieldStore {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly cubes = inject(CubeStore);

  private readonly asked = computed(() => this.page.path()[2] ?? null);
  private readonly position = computed(() =>
    this.strategy.fields().findIndex(({ key, number }) => key === this.asked() || String(number) === this.asked()),
  );

  /** Null when the strategy has no such field. */
  readonly field = computed(() => this.strategy.fields()[this.position()] ?? null);
  readonly previous = computed(() => (this.position() > 0 ? this.strategy.fields()[this.position() - 1] : undefined));
  readonly next = computed(() => (this.position() < 0 ? undefined : this.strategy.fields()[this.position() + 1]));

  /** Goals of a field are master data: known on a day, never part of a round; with a round, those of its as-of day. */
  readonly detail = httpResource<FieldDetail>(() => {
    const [strategy, field] = [this.page.strategyKey(), this.field()?.key];
    if (strategy === null || field === undefined) return undefined;
    return {
      url: apiUrl('/api/strategies/{strategy}/fields/{field}', { strategy, field }),
      params: this.strategy.asOfParams(),
    };
  });
  private readonly answer = lastValue(this.detail);

  readonly goals = computed(() => {
    const answer = this.answer();
    return answer?.field.key === this.field()?.key ? answer?.goals : undefined;
  });
  /** The day the goals are shown as of. */
  readonly goalsOn = computed(() => this.answer()?.basis.asOf ?? null);

  readonly cells = computed(() => {
    const key = this.field()?.key;
    return key === undefined ? [] : filterCells(this.cubes.cells(), { field: [key] });
  });
  readonly breakdown = computed(() => breakdownOf(this.cells()));
  /** What every list of this page has in common. */
  readonly query = computed((): Readonly<Record<string, string>> => ({ field: this.field()?.key ?? '' }));
}

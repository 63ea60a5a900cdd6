import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { apiUrl, type MilestoneList } from '@wegmarke/api-client';
import type { PageLink } from '@wegmarke/ui';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';

const PAGE_SIZE = 100;

/** The milestones the address asks for: kept or not, of which ministries, fields and horizons. */
@Service({ autoProvided: false })
export class MilestoneListStore {
  private readonly page = inject(PageState);

  private readonly keptName = this.page.value('kept');
  private readonly trail = this.page.values('after');
  readonly ministry = this.page.values('ministry');
  readonly field = this.page.values('field');
  readonly horizon = this.page.values('horizon');

  /** `null`: kept ones and others. */
  readonly kept = computed(() => (['true', 'false'] as const).find((kept) => kept === this.keptName()) ?? null);
  readonly offset = computed(() => this.trail().length * PAGE_SIZE);

  private readonly filters = computed(() => ({
    ministry: this.ministry(),
    field: this.field(),
    horizon: this.horizon(),
  }));
  readonly list = httpResource<MilestoneList>(() => {
    const strategy = this.page.strategyKey();
    if (strategy === null) return undefined;
    const [after, kept] = [this.trail().at(-1), this.kept()];
    return {
      url: apiUrl('/api/strategies/{strategy}/milestones', { strategy }),
      params: {
        ...this.page.dayParams(),
        ...this.filters(),
        'page[size]': PAGE_SIZE,
        ...(kept !== null && { kept }),
        ...(after !== undefined && { 'page[after]': after }),
      },
    };
  });
  readonly answer = lastValue(this.list);

  readonly previous = computed((): PageLink | null =>
    this.trail().length === 0 ? null : this.pageAfter(this.trail().slice(0, -1)),
  );
  readonly next = computed((): PageLink | null => {
    const next = this.answer()?.page.next ?? null;
    return next === null ? null : this.pageAfter([...this.trail(), next]);
  });

  choose(kept: 'true' | 'false' | null): void {
    void this.page.change({ kept, after: null });
  }

  clear(): void {
    void this.page.change({ kept: null, ministry: null, field: null, horizon: null, after: null });
  }

  private pageAfter(trail: readonly string[]): PageLink {
    return this.page.link(['meilensteine'], { ...this.filters(), kept: this.kept(), after: trail });
  }
}

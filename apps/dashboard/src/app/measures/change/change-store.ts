import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, Service } from '@angular/core';
import { apiUrl, type MeasureDetail } from '@wegmarke/api-client';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';

/** The measure to be changed, as it is today, whatever day was looked at before. */
@Service({ autoProvided: false })
export class ChangeStore {
  private readonly page = inject(PageState);

  readonly code = computed(() => this.page.path()[2] ?? '');
  readonly detail = httpResource<MeasureDetail>(() => {
    const [strategy, code] = [this.page.strategyKey(), this.code()];
    if (strategy === null || code === '') return undefined;
    return apiUrl('/api/strategies/{strategy}/measures/{code}', { strategy, code });
  });
  readonly measure = lastValue(this.detail);

  /** The measure as it was when the form was opened. */
  readonly seen = linkedSignal<MeasureDetail | undefined, MeasureDetail | undefined>({
    source: this.measure,
    computation: (now, before) => before?.value ?? now,
  });

  /** The page of the measure, showing today. */
  readonly home = computed(() => this.page.link(['massnahmen', this.code()], { asOf: null, round: null }));

  may(action: string): boolean {
    return this.measure()?.allowedActions.includes(action) ?? false;
  }
}

import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import {
  apiUrl,
  type ChangeList,
  type MeasureDetail,
  type StatusReportList,
  type Timeline,
} from '@wegmarke/api-client';
import { LANGUAGE, localizedText } from '@wegmarke/ui';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';

/** One measure on the day shown, and its history: all states, reports and changes. */
@Service({ autoProvided: false })
export class MeasureStore {
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);

  readonly code = computed(() => this.page.path()[2] ?? null);

  readonly detail = httpResource<MeasureDetail>(() => {
    const [strategy, code] = [this.page.strategyKey(), this.code()];
    if (strategy === null || code === null) return undefined;
    return {
      url: apiUrl('/api/strategies/{strategy}/measures/{code}', { strategy, code }),
      params: this.page.dayParams(),
    };
  });
  private readonly answer = lastValue(this.detail);

  /** Undefined until it is loaded, and while another code is asked for. */
  readonly measure = computed(() => {
    const answer = this.answer();
    return answer?.code === this.code() ? answer : undefined;
  });
  private readonly id = computed(() => this.measure()?.id ?? null);

  readonly timeline = httpResource<Timeline>(() => {
    const id = this.id();
    return id === null ? undefined : apiUrl('/api/measures/{id}/timeline', { id });
  });
  readonly reports = httpResource<StatusReportList>(() =>
    this.history((id) => apiUrl('/api/measures/{id}/status-reports', { id })),
  );
  readonly changes = httpResource<ChangeList>(() => this.history((id) => apiUrl('/api/measures/{id}/changes', { id })));

  readonly intervals = computed(() => (this.timeline.hasValue() ? this.timeline.value().items : []));
  readonly reportItems = computed(() => (this.reports.hasValue() ? this.reports.value().items : []));
  readonly changeItems = computed(() => (this.changes.hasValue() ? this.changes.value().items : []));

  /** Title of a milestone in the language of the screen, for sentences that name it. */
  readonly milestoneTitle = computed(() => {
    const [milestones, language] = [this.measure()?.milestones ?? [], this.language()];
    const titles = new Map(milestones.map(({ key, title }) => [String(key), title]));
    return (key: string): string | null => {
      const title = titles.get(key);
      return title ? localizedText(title, language) : null;
    };
  });

  /** What was known on the day shown; for a sealed round, on the day of its seal. */
  private history(urlOf: (id: string) => string) {
    const [id, basis] = [this.id(), this.measure()?.basis];
    if (id === null || basis === undefined) return undefined;
    const day = basis.round === null ? this.page.asOf() : basis.sealedOn;
    return { url: urlOf(id), params: { ...(day !== null && { asOf: day }) } };
  }
}

import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import {
  apiUrl,
  type MeasureDetail,
  type RoundControl,
  type RoundDetail,
  type StatusReportList,
} from '@wegmarke/api-client';
import type { StatusReportContent } from '@wegmarke/domain';
import { lastValue } from '../../core/api/last-value';
import { WriteAttempt } from '../../core/api/write-attempt';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { contentOf, reportToAmend } from './amended-content';

/** A proposed amendment while it is written: the measure chosen, what its report said, what it shall say. */
@Service({ autoProvided: false })
export class AmendStore {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);

  readonly key = computed(() => this.page.path()[2] ?? '');
  readonly detail = httpResource<RoundDetail>(() => {
    const id = this.strategy.rounds().find(({ key }) => key === this.key())?.id;
    return id === undefined ? undefined : apiUrl('/api/rounds/{id}', { id });
  });
  readonly round = lastValue(this.detail);
  readonly allowed = computed(() => this.round()?.allowedActions.includes('propose-amendment') ?? false);

  readonly control = httpResource<RoundControl>(() =>
    this.allowed() ? `/api/rounds/${this.round()?.id}/control` : undefined,
  );
  readonly measures = computed(() =>
    this.control.hasValue() ? this.control.value().measures.map(({ measure }) => measure) : [],
  );

  readonly code = this.page.value('massnahme');
  readonly measure = computed(() => this.measures().find(({ code }) => code === this.code()) ?? null);

  readonly reports = httpResource<StatusReportList>(() => {
    const id = this.measure()?.id;
    return id === undefined ? undefined : apiUrl('/api/measures/{id}/status-reports', { id });
  });
  readonly known = httpResource<MeasureDetail>(() => {
    const id = this.measure()?.id;
    return id === undefined ? undefined : apiUrl('/api/measures/{id}', { id });
  });
  readonly milestones = computed(() =>
    this.known.hasValue() ? this.known.value().milestones.filter(({ droppedOn }) => droppedOn === null) : [],
  );

  readonly report = computed(() => {
    const round = this.round();
    if (!this.reports.hasValue() || round === undefined) return undefined;
    return reportToAmend(this.reports.value().items, round);
  });
  readonly before = computed(() => {
    const report = this.report();
    return report === undefined ? undefined : contentOf(report);
  });
  readonly content = linkedSignal((): StatusReportContent | undefined => this.before());
  readonly reason = signal('');
  readonly attempt = new WriteAttempt();

  async propose(): Promise<boolean> {
    const body = { measure: this.code(), reason: this.reason(), content: this.content() };
    return (await this.attempt.send('POST', `/api/rounds/${this.round()?.id}/amendments`, { body })) !== null;
  }
}

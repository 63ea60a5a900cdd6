import { httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, Service } from '@angular/core';
import { apiUrl, type MeasureDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { changeWords } from './change.words';
import { measureNews } from './measure-news';

/** The measure to be changed, as it is today, whatever day was looked at before. */
@Service({ autoProvided: false })
export class ChangeStore {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly words = injectWords(changeWords);

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

  readonly subject = computed(() => {
    const measure = this.seen();
    return measure === undefined ? '' : this.words().of(measure.code, localizedText(measure.title, this.language()));
  });
  /** What somebody else has changed since; null where nobody has. */
  readonly news = computed(() => {
    const [seen, now] = [this.seen(), this.measure()];
    if (seen === undefined || now === undefined || seen.version === now.version) return null;
    return measureNews(seen, now, {
      language: this.language(),
      words: this.words().facts,
      ministry: (key) => this.strategy.ministryAbbr(key),
      field: (key) => this.strategy.fieldName(key),
    });
  });

  /** Asked of the measure as it was first seen: what is typed must not vanish because somebody else was faster. */
  allows(action: string): boolean {
    return this.seen()?.allowedActions.includes(action) ?? false;
  }
}

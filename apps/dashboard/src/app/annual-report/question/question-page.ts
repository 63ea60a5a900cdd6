import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type MeasureList } from '@wegmarke/api-client';
import { LANGUAGES, type Language, type LocalDate, type MinistryKey, type RoundKey } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { CheckGroup, DayField, SelectField } from '@wegmarke/ui/forms';
import { formatDay, formatNumber } from '@wegmarke/wording';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { LabelOptions } from '../../pieces/entry-form/label-options';
import type { ExportRequest, FileFormat } from '../../pieces/file-export/export-answer';
import { FileExport } from '../../pieces/file-export/file-export';
import { fileExportWords } from '../../pieces/file-export/file-export.words';
import { LoadState } from '../../pieces/load-state';
import { NeighbourNav, type Neighbour } from '../../pieces/neighbour-nav';
import { questionWords } from './question.words';

/** What an answer to parliament is made as. */
const FORMATS = ['docx', 'odt', 'pdf'] as const satisfies readonly FileFormat[];

/** The state of chosen measures on a chosen day as a document, for the answer to a written question. */
@Component({
  selector: 'wm-question-page',
  imports: [CheckGroup, DayField, FileExport, LoadState, NeighbourNav, RouterLink, SelectField],
  providers: [LabelOptions],
  templateUrl: './question-page.html',
  styles: `
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 1rem 2rem;
      max-inline-size: 64rem;
      margin-block: 1rem;
    }
    .wide {
      flex-basis: 100%;
    }
  `,
})
export class QuestionPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly options = inject(LabelOptions);
  protected readonly words = injectWords(questionWords);
  protected readonly files = injectWords(fileExportWords);

  private readonly askedFormat = this.page.value('format');
  private readonly askedLanguage = this.page.value('sprache');
  protected readonly round = this.page.round;
  protected readonly day = this.page.asOf;
  protected readonly ministries = this.page.values('ministry');
  protected readonly fields = this.page.values('field');
  protected readonly format = computed(() => FORMATS.find((known) => known === this.askedFormat()) ?? FORMATS[0]);
  protected readonly lang = computed(
    () => LANGUAGES.find((known) => known === this.askedLanguage()) ?? this.language(),
  );

  protected readonly all = computed(
    (): Neighbour => ({ label: this.words().toReports, link: this.page.link(['berichte']) }),
  );
  protected readonly rounds = computed(() =>
    this.strategy
      .rounds()
      .filter(({ sealedOn }) => sealedOn !== null)
      .map(({ key, asOfOn }) => ({
        value: key,
        label: this.words().round(key, formatDay(asOfOn, this.language())),
      })),
  );
  protected readonly formats = computed(() => FORMATS.map((value) => ({ value, label: this.files().formats[value] })));
  protected readonly languages = computed(() =>
    LANGUAGES.map((value) => ({ value, label: this.files().languages[value] })),
  );
  /** Those of today, and whichever the address asks for besides: it may be about a day long ago. */
  protected readonly ministryOptions = computed(() => {
    const today = this.options.ministries();
    const others = this.ministries().filter((key) => today.every(({ value }) => value !== key));
    return [...today, ...others.map((value) => ({ value, label: this.strategy.ministryName(value as MinistryKey) }))];
  });
  private readonly filter = computed(() => ({
    ...(this.ministries().length > 0 && { ministry: [...this.ministries()] }),
    ...(this.fields().length > 0 && { field: [...this.fields()] }),
  }));

  protected readonly measures = httpResource<MeasureList>(() => {
    const strategy = this.page.strategyKey();
    if (strategy === null) return undefined;
    const params = { ...this.page.dayParams(), ...this.filter(), 'page[size]': 1 };
    return { url: apiUrl('/api/strategies/{strategy}/measures', { strategy }), params };
  });
  private readonly counted = lastValue(this.measures);
  protected readonly count = computed(() => {
    const total = this.counted()?.total;
    return total === undefined ? '' : this.words().count(total, formatNumber(total, this.language()));
  });
  protected readonly empty = computed(() => this.counted()?.total === 0);
  protected readonly list = computed(() => this.page.link(['massnahmen'], this.filter()));
  protected readonly request = computed((): ExportRequest => {
    const round = this.strategy.rounds().find(({ key }) => key === this.round());
    return {
      kind: 'written-question',
      format: this.format(),
      lang: this.lang(),
      strategy: this.page.strategyKey() ?? '',
      ...(round === undefined ? {} : { round: round.key }),
      ...(round === undefined && this.day() !== null && { asOf: this.day() ?? '' }),
      ...this.filter(),
    };
  });

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }

  protected showRound(key: string): Promise<void> {
    return key === '' ? this.page.showDay(null, { replace: true }) : this.page.showRound(key as RoundKey);
  }

  protected showDay(day: LocalDate | null): Promise<void> {
    return this.page.showDay(day, { replace: true });
  }

  protected choose(name: 'ministry' | 'field' | 'format', value: string | readonly string[]): Promise<void> {
    return this.page.change({ [name]: value.length === 0 ? null : value }, { replace: true });
  }

  protected speak(language: string): Promise<void> {
    return this.page.change({ sprache: language as Language }, { replace: true });
  }
}

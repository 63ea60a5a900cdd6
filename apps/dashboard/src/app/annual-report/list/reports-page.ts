import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LANGUAGES } from '@wegmarke/domain';
import { injectWords, LANGUAGE, SampleMark, ScrollRegion } from '@wegmarke/ui';
import { formatDayShort, ROUND_STATE_WORDS } from '@wegmarke/wording';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { fileExportWords } from '../../pieces/file-export/file-export.words';
import { LoadState } from '../../pieces/load-state';
import type { ReportList, ReportListEntry } from '../report-answer';
import { fileUrl } from '../report-file';
import { reportsWords } from './reports.words';

/** Formats offered at once; all others stand on the page of the report. */
const SHOWN = ['pdf', 'docx'] as const;

/** The annual report of every round: how far it is, its newest edition and the files most asked for. */
@Component({
  selector: 'wm-reports-page',
  imports: [LoadState, RouterLink, SampleMark, ScrollRegion],
  templateUrl: './reports-page.html',
  styles: `
    th.numeric {
      white-space: normal;
    }
    td:last-child {
      min-inline-size: 8rem;
    }
    .files {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1rem;
    }
    .files a {
      padding-block: 0.125rem;
    }
  `,
})
export class ReportsPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly files = injectWords(fileExportWords);
  protected readonly words = injectWords(reportsWords);

  protected readonly list = httpResource<ReportList>(() => {
    const strategy = this.page.strategyKey();
    return strategy === null ? undefined : `/api/strategies/${encodeURIComponent(strategy)}/reports`;
  });
  private readonly answer = lastValue(this.list);
  protected readonly loaded = computed(() => this.answer() !== undefined);
  protected readonly rows = computed(() => (this.answer()?.items ?? []).map((entry) => this.rowOf(entry)));
  protected readonly sample = computed(() => this.strategy.strategy()?.sampleData ?? false);
  protected readonly question = computed(() => this.page.link(['anfrage']));

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }

  private rowOf(entry: ReportListEntry) {
    const [words, language, { round }] = [this.words(), this.language(), entry];
    const sealed = round.state === 'sealed' || round.state === 'published';
    const state =
      entry.edition === null || entry.frozenOn === null
        ? words.states[entry.state]
        : words.withEdition(words.states[entry.state], entry.edition, formatDayShort(entry.frozenOn, language));
    return {
      round,
      sealed,
      link: sealed ? this.page.link(['berichte', round.key]) : this.page.link(['runden', round.key]),
      asOfOn: formatDayShort(round.asOfOn, language),
      state: sealed ? state : words.notSealed(ROUND_STATE_WORDS[language][round.state]),
      files: sealed && entry.edition !== null ? this.filesOf(entry, String(entry.edition)) : [],
    };
  }

  private filesOf({ round }: ReportListEntry, version: string) {
    const [words, names] = [this.words(), this.files()];
    return LANGUAGES.flatMap((language) =>
      SHOWN.map((format) => ({
        url: fileUrl(round.id, format, language, version),
        text: `${names.shortFormats[format]}, ${names.languages[language]}`,
        label: words.fileOf(names.shortFormats[format], names.languages[language], round.key),
      })),
    );
  }
}

import { Component, computed, effect, inject, untracked } from '@angular/core';
import { Banner, injectWords, LANGUAGE, Localized } from '@wegmarke/ui';
import { formatInstant, SAMPLE_NOTICE } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle, PRODUCT_NAME } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { Theme } from '../../core/theme/theme';
import { ProblemNotice } from '../../pieces/problem-notice';
import { FieldRemarks } from '../report/field-remarks';
import { ReportActions } from '../report/report-actions';
import { ReportBody } from '../report/report-body';
import { ReportPreview } from '../report/report-preview';
import { ReportStore } from '../report/report-store';
import { reportWords } from '../report/report.words';
import { personalFormWords } from './personal-form.words';

const NOT_FOUND = 404;

/** One form for a colleague without account: its fields and nothing else, in a frame without navigation. */
@Component({
  selector: 'wm-personal-form-page',
  imports: [Banner, Localized, ProblemNotice, ReportBody],
  providers: [ReportStore, ReportPreview, ReportActions, FieldRemarks],
  template: `
    @let text = personal();
    <header>{{ product }}</header>
    @if (store.form()?.measure?.sample) {
      <wm-banner tone="sample">{{ sampleNotice() }}</wm-banner>
    }
    <main>
      @if (expired()) {
        <h1>{{ text.expiredTitle }}</h1>
        <p>{{ text.expiredText }}</p>
      } @else if (store.loadProblem(); as problem) {
        <h1>{{ words().title }}</h1>
        <wm-problem-notice [problem]="problem" (retry)="load()" />
      } @else if (store.form(); as form) {
        <h1>{{ text.title(form.measure.code) }}<br /><wm-localized class="measure" [text]="form.measure.title" /></h1>
        @if (store.writable()) {
          <p>{{ text.intro(ministry()) }}</p>
        } @else {
          <p>{{ text.closed }}</p>
        }
        @if (until(); as day) {
          <p class="muted">{{ text.until(day) }}</p>
        }
        <wm-report-body />
        <p>{{ text.done }}</p>
      } @else {
        <h1>{{ words().title }}</h1>
        <p class="muted" role="status">{{ words().loading }}</p>
      }
    </main>
  `,
  styles: `
    header,
    main {
      display: block;
      max-inline-size: 64rem;
      margin-inline: auto;
      padding: 0.75rem var(--wm-gutter);
    }
    header {
      border-block-end: 1px solid var(--wm-line);
      font-weight: 600;
    }
    .measure {
      font-size: 1.25rem;
      font-weight: 400;
    }
  `,
})
export class PersonalFormPage {
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  private readonly strategy = inject(StrategyStore);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(reportWords);
  protected readonly personal = injectWords(personalFormWords);
  protected readonly product = PRODUCT_NAME;
  protected readonly sampleNotice = computed(() => SAMPLE_NOTICE[this.language()]);
  protected readonly expired = computed(() => this.store.loadProblem()?.status === NOT_FOUND);
  protected readonly ministry = computed(() => {
    const ministry = this.store.form()?.ministry;
    return ministry === undefined ? '' : this.strategy.ministryAbbr(ministry);
  });
  protected readonly until = computed(() => {
    const link = this.store.form()?.link ?? null;
    return link === null ? null : formatInstant(link.expiresAt, this.language());
  });

  constructor() {
    inject(Theme);
    injectPageTitle(() => this.words().title);
    effect(() => {
      this.page.path();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    const token = this.page.path()[1];
    if (token !== undefined) await this.store.open({ kind: 'link', token });
  }
}

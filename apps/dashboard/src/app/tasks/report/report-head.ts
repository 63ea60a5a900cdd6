import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LocalDate, MinistryKey } from '@wegmarke/domain';
import { injectWords, LANGUAGE, Localized } from '@wegmarke/ui';
import { formatDay, STATUS_REPORT_STATE_WORDS, capitalized } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import type { Involved } from './report-form';
import { ReportStore } from './report-store';
import { reportWords } from './report.words';

/** Which measure, which round, which state, who did what, and why it came back. */
@Component({
  selector: 'wm-report-head',
  imports: [RouterLink, Localized],
  template: `
    @let text = words();
    @if (store.form(); as form) {
      <h1>
        <span class="number">{{ form.measure.code }}</span
        >&ngsp;<wm-localized [text]="form.measure.title" />
      </h1>
      <p class="standing">
        <strong>{{ text.standing(state()) }}</strong>
        <span>{{ ministry() }}</span>
        <span class="muted">{{ round() }}</span>
      </p>
      @if (history().length > 0) {
        <p class="muted">{{ history().join(' · ') }}</p>
      }
      @if (form.correctionReason; as reason) {
        <p>{{ text.correction(reason) }}</p>
      }
      @if (!store.byLink()) {
        <p class="links">
          <a class="link" [routerLink]="tasks().path" [queryParams]="tasks().query">{{ text.toTasks }}</a>
          <a class="link" [routerLink]="measure().path" [queryParams]="measure().query">{{ text.toMeasure }}</a>
        </p>
      }
      @if (form.returnNote && returned()) {
        <div class="returned">
          <strong>{{ text.returned }} {{ returnedOn() }}</strong>
          <p>{{ form.returnNote }}</p>
        </div>
      }
      @if (form.notes.length > 0) {
        <section aria-labelledby="notes">
          <h2 id="notes">{{ text.notes }}</h2>
          @for (note of form.notes; track $index) {
            <p>
              <span class="muted">{{ text.noteBy(abbr(note.ministry), day(note.writtenOn)) }}</span
              ><br />{{ note.note }}
            </p>
          }
        </section>
      }
    }
  `,
  styles: `
    .standing,
    .links {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
      max-inline-size: none;
    }
    .returned {
      max-inline-size: 52rem;
      margin-block: 0.75rem;
      padding: 0.5rem 0.75rem;
      border-inline-start: 0.375rem solid var(--kern-color-feedback-warning);
      background: var(--wm-surface-raised);
      white-space: pre-line;
    }
    @media print {
      .links {
        display: none;
      }
    }
  `,
})
export class ReportHead {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(reportWords);

  protected readonly tasks = computed(() => this.page.link(['aufgaben']));
  protected readonly measure = computed(() => this.page.link(['massnahmen', this.store.form()?.measure.code ?? '']));
  protected readonly state = computed(
    () => STATUS_REPORT_STATE_WORDS[this.language()][this.store.form()?.state ?? 'draft'],
  );
  protected readonly ministry = computed(() => this.strategy.ministryName(this.store.form()?.ministry as MinistryKey));
  protected readonly round = computed(() => {
    const round = this.store.form()?.round ?? null;
    return round === null
      ? this.words().interim
      : this.words().round(round.key, this.day(round.asOfOn), this.day(round.deadlineOn));
  });
  protected readonly returned = computed(() => ['returned', 'draft'].includes(this.store.form()?.state ?? ''));
  protected readonly returnedOn = computed(() => {
    const day = this.store.form()?.returnedOn ?? null;
    return day === null ? '' : this.day(day);
  });
  protected readonly history = computed(() => {
    const form = this.store.form();
    if (form === null) return [];
    const words = this.words();
    return [
      this.step(form.submittedOn, words.submittedOn, form.people?.submittedBy),
      this.step(form.signedOn, words.signedOn, form.people?.signedBy),
      this.step(form.acceptedOn, words.acceptedOn, form.people?.acceptedBy),
    ]
      .filter((text) => text !== '')
      .map((text, index) => (index === 0 ? capitalized(text) : text));
  });

  protected day(day: LocalDate): string {
    return formatDay(day, this.language());
  }

  protected abbr(ministry: MinistryKey): string {
    return this.strategy.ministryAbbr(ministry);
  }

  private step(day: LocalDate | null, said: (day: string) => string, who: Involved | null | undefined): string {
    if (day === null) return '';
    const text = said(this.day(day));
    return who ? this.words().by(text, who.displayName) : text;
  }
}

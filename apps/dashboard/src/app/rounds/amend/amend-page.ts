import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MilestoneAnswer } from '@wegmarke/api-client';
import {
  CAUSES,
  COURSES,
  EFFECTS,
  IMPLEMENTATIONS,
  type Cause,
  type Course,
  type Effect,
  type Implementation,
  type LocalDate,
  type MilestoneKey,
  type Narrative,
  type StatusReportContent,
} from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { DayField, ErrorSummary, SelectField, TextArea, TextField, type SummarizedError } from '@wegmarke/ui/forms';
import { CAUSE_WORDS, COURSE_WORDS, EFFECT_WORDS, formatDay, IMPLEMENTATION_WORDS } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { LoadState } from '../../pieces/load-state';
import { ProblemNotice } from '../../pieces/problem-notice';
import { amendmentWords } from '../round/amendments/amendment.words';
import { changedStatements } from '../round/amendments/report-texts';
import { AmendStore } from './amend-store';
import { amendWords } from './amend.words';
import { reachedOn, withReached } from './amended-content';

/** Which control stands for what the API points at; a refusal elsewhere is said on top. */
const CONTROLS: Readonly<Record<string, string>> = {
  '/reason': 'amend-reason',
  '/measure': 'amend-measure',
  '/content/implementation': 'amend-implementation',
  '/content/effectiveOn': 'amend-effectiveOn',
  '/content/redecideOn': 'amend-redecideOn',
  '/content/reason': 'amend-why',
  '/content/course': 'amend-course',
  '/content/effect': 'amend-effect',
  '/content/cause': 'amend-cause',
  '/content/cause/text': 'amend-causeText',
  '/content/remedy': 'amend-remedy',
  '/content/remedy/text': 'amend-remedy',
  '/content/evidence': 'amend-evidence',
};

/** Proposes a correction of what a sealed round holds of one measure. */
@Component({
  selector: 'wm-amend-page',
  imports: [DayField, ErrorSummary, LoadState, ProblemNotice, RouterLink, SelectField, TextArea, TextField],
  providers: [AmendStore],
  templateUrl: './amend-page.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25rem;
      max-inline-size: 46rem;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
      gap: 1rem;
    }
    .table td,
    .table th {
      overflow-wrap: anywhere;
    }
  `,
})
export class AmendPage {
  private readonly page = inject(PageState);
  private readonly router = inject(Router);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(AmendStore);
  protected readonly words = injectWords(amendWords);
  protected readonly labels = injectWords(amendmentWords);
  protected readonly attempts = signal(0);

  protected readonly back = computed(() => this.page.link(['runden', this.store.key()]));
  protected readonly measureOptions = computed(() =>
    this.store.measures().map(({ code, title }) => ({
      value: code,
      label: `${code} ${localizedText(title, this.language())}`,
    })),
  );
  protected readonly implementations = computed(() => this.options(IMPLEMENTATIONS, IMPLEMENTATION_WORDS));
  protected readonly courses = computed(() => this.options(COURSES, COURSE_WORDS));
  protected readonly effects = computed(() => this.options(EFFECTS, EFFECT_WORDS));
  protected readonly causes = computed(() => this.options(CAUSES, CAUSE_WORDS));
  protected readonly narrative = computed(() =>
    (['done', 'problems', 'next', 'helpNeeded'] as const).map((key) => ({ key, label: this.labels().fields[key] })),
  );
  protected readonly milestones = computed(() => {
    const content = this.store.content();
    if (content === undefined) return [];
    return this.store.milestones().map((milestone) => ({
      key: milestone.key,
      label: this.words().reached(this.titleOf(milestone)),
      on: reachedOn(content, milestone),
    }));
  });
  protected readonly startsFrom = computed(() => {
    const report = this.store.report();
    return report == null ? this.words().blank : this.words().from(formatDay(report.asOfOn, this.language()));
  });
  protected readonly changes = computed(() => {
    const [before, after] = [this.store.before(), this.store.content()];
    return before === undefined || after === undefined ? [] : changedStatements(before, after, this.language());
  });
  protected readonly summary = computed((): readonly SummarizedError[] => {
    if (this.attempts() > 0 && this.store.reason().trim() === '')
      return [{ field: 'amend-reason', label: this.words().reasonLabel, detail: this.words().required }];
    return (this.store.attempt.refusal()?.errors ?? []).map(({ pointer, detail }) => ({
      field: CONTROLS[pointer] ?? '',
      label: this.labelOf(pointer),
      detail,
    }));
  });
  protected readonly general = computed(() => (this.summary().length === 0 ? this.store.attempt.refusal() : null));

  constructor() {
    injectPageTitle(() => this.words().title(this.store.key()));
  }

  protected choose(code: string): void {
    void this.page.change({ massnahme: code }, { replace: true });
  }

  protected change(change: Partial<StatusReportContent>): void {
    this.store.content.update((content) => content && { ...content, ...change });
  }

  protected setImplementation(value: string): void {
    this.change({ implementation: value as Implementation });
  }

  protected setCourse(value: string): void {
    this.change({ course: value === '' ? null : (value as Course) });
  }

  protected setEffect(value: string): void {
    this.change({ effect: value as Effect });
  }

  protected setCause(key: string, text: string): void {
    this.change({ cause: key === '' ? null : { key: key as Cause, text } });
  }

  protected setRemedy(change: Partial<NonNullable<StatusReportContent['remedy']>>): void {
    const remedy = { text: '', dueOn: null, helpFrom: null, ...this.store.content()?.remedy, ...change };
    const empty = remedy.text === '' && remedy.dueOn === null && !remedy.helpFrom;
    this.change({ remedy: empty ? null : remedy });
  }

  protected setNarrative(key: keyof Narrative, text: string): void {
    const narrative = this.store.content()?.narrative;
    if (narrative) this.change({ narrative: { ...narrative, [key]: text } });
  }

  protected setReached(key: MilestoneKey, on: LocalDate | null): void {
    this.store.content.update((content) => content && withReached(content, key, on));
  }

  protected errorOf(...pointers: readonly string[]): string {
    return this.store.attempt.complaintAt(...pointers);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.attempts.update((count) => count + 1);
    if (this.store.reason().trim() === '') return;
    const done = await this.store.propose();
    this.attempts.update((count) => count + 1);
    const { path, query } = this.back();
    if (done) await this.router.navigate([...path], { queryParams: query, fragment: 'nachtraege' });
  }

  private titleOf({ title }: MilestoneAnswer): string {
    return title === null ? this.words().end : localizedText(title, this.language());
  }

  private labelOf(pointer: string): string {
    const field = pointer.split('/').at(2) ?? '';
    const labels: Readonly<Record<string, string>> = this.labels().fields;
    return labels[field] ?? (pointer === '/reason' ? this.words().reasonLabel : '');
  }

  private options<T extends string>(
    values: readonly T[],
    words: Readonly<Record<'de' | 'fr', Readonly<Record<T, string>>>>,
  ) {
    return values.map((value) => ({ value, label: words[this.language()][value] }));
  }
}

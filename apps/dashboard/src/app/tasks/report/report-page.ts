import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '@wegmarke/ui';
import { problemOf } from '../../core/api/problem';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { SessionExpiry } from '../../core/session/session-expiry';
import { ProblemNotice } from '../../pieces/problem-notice';
import { BeginReport } from './begin-report';
import { FieldRemarks } from './field-remarks';
import { FinishBar } from './finish/finish-bar';
import { NextTask, type FinishedStep } from './finish/next-task';
import { PersonalLink } from './finish/personal-link';
import { UnchangedPart } from './finish/unchanged-part';
import { ReportActions } from './report-actions';
import { ReportBody } from './report-body';
import { ReportHead } from './report-head';
import { ReportPreview } from './report-preview';
import { ReportStore } from './report-store';
import { reportWords } from './report.words';

const UNREADABLE_ADDRESS = 400;
const NOT_FOR_READER: ReadonlySet<number> = new Set([UNREADABLE_ADDRESS, 403, 404]);

/** One status report: written by the ministry, signed there, accepted by the coordination – each sees its own buttons. */
@Component({
  selector: 'wm-report-page',
  imports: [RouterLink, ProblemNotice, ReportHead, UnchangedPart, ReportBody, FinishBar, PersonalLink],
  providers: [ReportStore, ReportPreview, ReportActions, FieldRemarks, BeginReport, NextTask],
  template: `
    @if (store.loadProblem(); as problem) {
      <h1>{{ words().title }}</h1>
      @if (unreachable(); as sentence) {
        <p>{{ sentence }}</p>
        <p>
          <a class="link" [routerLink]="tasks().path" [queryParams]="tasks().query">{{ words().toTasks }}</a>
        </p>
      } @else {
        <wm-problem-notice [problem]="problem" (retry)="load()" />
      }
    } @else if (store.form(); as form) {
      <wm-report-head />
      <wm-unchanged-part (done)="finished('submitted')" />
      @if (unchangedOffered()) {
        <h2 class="no-print">{{ words().unchanged.orChange }}</h2>
      }
      <wm-report-body />
      <wm-finish-bar (done)="finished($event)" />
      @if (store.writable()) {
        <wm-personal-link />
      }
    } @else {
      <h1>{{ words().title }}</h1>
      <p class="muted" role="status">{{ words().loading }}</p>
    }
  `,
})
export class ReportPage {
  private readonly page = inject(PageState);
  private readonly begin = inject(BeginReport);
  private readonly next = inject(NextTask);
  private readonly expiry = inject(SessionExpiry);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(reportWords);
  private readonly asked = this.page.value('round');
  /** Path behind `aufgaben`: the id of a report, or `m` and the code of a measure. */
  private readonly address = computed(() => this.page.path().slice(2).join('/'));
  protected readonly unchangedOffered = computed(
    () =>
      this.store.writable() && this.store.form()?.known.unchangedPossible === true && !this.store.content()?.unchanged,
  );

  protected readonly tasks = computed(() => this.page.link(['aufgaben']));
  /** Why trying again would not help: no such report, or none for this reader. */
  protected readonly unreachable = computed(() => {
    const problem = this.store.loadProblem();
    if (problem === null || !NOT_FOR_READER.has(problem.status)) return '';
    return problem.status === UNREADABLE_ADDRESS ? this.words().unknown : problem.detail;
  });

  constructor() {
    injectPageTitle(() => this.words().titleOf(this.store.form()?.measure.code ?? ''));
    effect(() => {
      this.address();
      this.asked();
      untracked(() => void this.load());
    });
    effect(() => {
      const renewed = this.expiry.renewals() > 0;
      if (renewed && untracked(this.store.loadProblem) !== null) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    const [strategy, , first, code] = this.page.path();
    if (strategy === undefined || first === undefined) return;
    if (first !== 'm') return this.store.open({ kind: 'report', id: first });
    try {
      const { target, begin } = await this.begin.find(strategy, code ?? '', this.asked());
      await this.store.open(target, begin);
    } catch (error) {
      this.store.loadProblem.set(problemOf(error));
    }
  }

  protected async finished(step: FinishedStep): Promise<void> {
    const form = this.store.form();
    if (form !== null) await this.next.after(step, form);
  }
}

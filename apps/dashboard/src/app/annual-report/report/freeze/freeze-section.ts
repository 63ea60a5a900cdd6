import { Component, computed, inject, signal } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { WriteAttempt } from '../../../core/api/write-attempt';
import { Feedback } from '../../../core/feedback/feedback';
import { ProblemNotice } from '../../../pieces/problem-notice';
import { ReportStore } from '../report-store';
import { ReportTexts } from '../texts/report-texts';
import { CheckList } from './check-list';
import { EditionList } from './edition-list';
import { freezeWords } from './freeze.words';

/** The one step nobody takes back, and what came of it. */
@Component({
  selector: 'wm-freeze-section',
  imports: [CheckList, Dialog, EditionList, ProblemNotice],
  template: `
    @let text = words();
    @if (store.report(); as report) {
      @if (report.state !== 'frozen') {
        <p>{{ text.intro }}</p>
      }
      @if (report.freezeProblem; as problem) {
        <p class="failed" role="alert">
          <strong>{{ text.failed }}</strong> {{ problem.detail }}
        </p>
      }
      @if (report.state === 'freezing') {
        <p role="status">{{ text.freezing }}</p>
        @if (report.freezeProgress; as progress) {
          <p class="share">
            <progress [attr.aria-label]="text.progress" [value]="progress.made" [max]="progress.of"></progress>
            {{ text.filesMade(progress.made, progress.of) }}
          </p>
        }
      }
      @if (mayFreeze()) {
        <p class="no-print">
          <button type="button" class="kern-btn kern-btn--primary" (click)="ask()">
            <span class="kern-label">{{ text.freeze }}</span>
          </button>
        </p>
        <wm-dialog
          [heading]="text.freezeHeading"
          [open]="asking()"
          [dismissible]="!attempt.working()"
          (closed)="asking.set(false)"
        >
          <ul>
            @for (sentence of text.says; track $index) {
              <li>{{ sentence }}</li>
            }
          </ul>
          @if (asking()) {
            <h3>{{ text.checklist }}</h3>
            <wm-check-list [checks]="report.checklist" [links]="false" />
            @if (blocked()) {
              <p>
                <strong>{{ text.blockedNote }}</strong>
              </p>
            }
            @if (attempt.refusal(); as refusal) {
              <wm-problem-notice [problem]="refusal" (retry)="freeze()" />
            }
          }
          <p role="status">{{ attempt.working() ? text.working : '' }}</p>
          <ng-container ngProjectAs="[actions]">
            <button
              type="button"
              class="kern-btn kern-btn--primary"
              [disabled]="attempt.working() || blocked()"
              (click)="freeze()"
            >
              <span class="kern-label">{{ text.confirm }}</span>
            </button>
            <button
              type="button"
              class="kern-btn kern-btn--secondary"
              [disabled]="attempt.working()"
              (click)="asking.set(false)"
            >
              <span class="kern-label">{{ text.cancel }}</span>
            </button>
          </ng-container>
        </wm-dialog>
      }
      <wm-edition-list [report]="report" />
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    h3 {
      margin-block: 0.5rem 0;
      font-size: 1rem;
    }
    .share {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
    }
    progress {
      inline-size: min(24rem, 100%);
      block-size: 1rem;
      accent-color: var(--kern-color-action-default);
    }
    .failed {
      padding: 0.5rem 1rem;
      border-inline-start: 0.375rem solid var(--kern-color-feedback-danger);
    }
  `,
})
export class FreezeSection {
  private readonly feedback = inject(Feedback);
  private readonly texts = inject(ReportTexts);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(freezeWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly asking = signal(false);

  protected readonly mayFreeze = computed(() => {
    const state = this.store.report()?.state;
    return this.store.may('freeze-report') && (state === 'draft' || state === 'in_consent');
  });
  protected readonly blocked = computed(() =>
    (this.store.report()?.checklist ?? []).some(({ ok, blocking }) => !ok && blocking),
  );

  /** What is typed is saved first: the question shows the checklist of the text that would be frozen. */
  protected async ask(): Promise<void> {
    this.attempt.forget();
    if (await this.texts.flush()) this.asking.set(true);
  }

  protected async freeze(): Promise<void> {
    const [url, version] = [this.store.url(), this.store.report()?.version];
    if (!this.asking() || url === undefined || version === undefined) return;
    const answer = await this.attempt.send('POST', `${url}/freeze`, { body: {}, version });
    this.store.reload();
    if (answer === null) return;
    this.asking.set(false);
    this.feedback.say(this.words().begun);
  }
}

import { Component, computed, input, output } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import type { Problem } from '../core/api/problem';
import { loadStateWords } from './load-state.words';

/** A refusal in the reader's language, with a way to try again. */
@Component({
  selector: 'wm-problem-notice',
  template: `
    <div class="notice" role="alert">
      <strong>{{ title() }}</strong>
      <p>{{ detail() }}</p>
      @if (errors().length > 0) {
        <ul>
          @for (error of errors(); track $index) {
            <li>{{ error.detail }}</li>
          }
        </ul>
      }
      <button type="button" class="button" (click)="retry.emit()">{{ words().retry }}</button>
    </div>
  `,
  styles: `
    .notice {
      max-inline-size: 44rem;
      margin-block: 1rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--kern-color-feedback-danger);
      border-inline-start-width: 0.375rem;
    }
    p {
      margin-block: 0.25rem 0.75rem;
    }
  `,
})
export class ProblemNotice {
  readonly problem = input.required<Problem>();
  readonly retry = output();

  protected readonly words = injectWords(loadStateWords);
  private readonly offline = computed(() => this.problem().code === 'offline');
  protected readonly title = computed(
    () => this.problem().title || (this.offline() ? this.words().offlineTitle : this.words().unexpectedTitle),
  );
  /** A single finding is often the refusal itself, word for word. */
  protected readonly errors = computed(() =>
    this.problem().errors.filter(({ detail }) => detail !== this.problem().detail),
  );
  protected readonly detail = computed(
    () => this.problem().detail || (this.offline() ? this.words().offlineDetail : this.words().unexpectedDetail),
  );
}

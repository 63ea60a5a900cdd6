import { Component, computed, effect, ElementRef, inject, input, viewChild } from '@angular/core';
import { LANGUAGE } from '../language/language';

export interface SummarizedError {
  /** DOM id of the control. */
  readonly field: string;
  readonly label: string;
  readonly detail: string;
}

/** All errors of a form with links to their fields; takes the focus when `attempt` rises, so nobody misses it. */
@Component({
  selector: 'wm-error-summary',
  template: `
    @if (errors().length > 0) {
      <div #box class="box" role="alert" tabindex="-1">
        <strong>{{ heading() }}</strong>
        <ul>
          @for (error of errors(); track $index) {
            <li>
              @if (error.field) {
                <a class="link" [href]="'#' + error.field" (click)="go($event, error.field)">{{ error.label }}</a
                >{{ between(error.label) }}{{ error.detail }}
              } @else {
                {{ error.detail }}
              }
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    .box {
      max-inline-size: 52rem;
      margin-block: 1rem;
      padding: 0.75rem 1rem;
      border: 2px solid var(--kern-color-feedback-danger);
      border-inline-start-width: 0.375rem;
    }
    ul {
      margin: 0.25rem 0 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class ErrorSummary {
  readonly errors = input.required<readonly SummarizedError[]>();
  /** Number of attempts to send; when it rises with errors on screen, the summary takes the focus. */
  readonly attempt = input(0);

  private readonly language = inject(LANGUAGE);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private shownAttempt = 0;

  /** A label that is a question already ends in its own mark; in French a no-break space goes before the colon. */
  protected between(label: string): string {
    if (label.endsWith('?')) return ' ';
    return this.language() === 'fr' ? '\u00a0: ' : ': ';
  }

  protected readonly heading = computed(() => {
    const count = this.errors().length;
    if (this.language() === 'fr')
      return count === 1 ? 'Une indication manque ou est fausse' : `${count} indications manquent ou sont fausses`;
    return count === 1 ? 'Eine Angabe fehlt oder stimmt nicht' : `${count} Angaben fehlen oder stimmen nicht`;
  });

  constructor() {
    effect(() => {
      const [box, attempt] = [this.box(), this.attempt()];
      if (box === undefined || attempt === this.shownAttempt) return;
      this.shownAttempt = attempt;
      box.nativeElement.focus();
    });
  }

  protected go(event: Event, field: string): void {
    event.preventDefault();
    const control = (event.target as HTMLElement).ownerDocument.getElementById(field);
    control?.scrollIntoView({ block: 'center' });
    control?.focus();
  }
}

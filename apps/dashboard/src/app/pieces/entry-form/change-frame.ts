import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, type PageLink } from '@wegmarke/ui';
import { ErrorSummary } from '@wegmarke/ui/forms';
import { ProblemNotice } from '../problem-notice';
import { EntryFields } from './entry-fields';
import type { EntryForm } from './entry-form';
import { entryWords } from './entry.words';

/** What has changed under somebody's hands: a part of the page, as it was and as it is. */
export interface News {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The form of one change: what it will do, the questions, what stands against it, and the one button that does it. */
@Component({
  selector: 'wm-change-frame',
  imports: [EntryFields, ErrorSummary, ProblemNotice, RouterLink],
  template: `
    @let text = words();
    @let change = form();
    @if (effects().length > 0) {
      <section class="effects" aria-labelledby="effects">
        <h2 id="effects">{{ text.consequences }}</h2>
        <ul>
          @for (sentence of effects(); track sentence) {
            <li>{{ sentence }}</li>
          }
        </ul>
      </section>
    }
    <ng-content />
    @if (change.stale()) {
      <div class="stale" role="alert">
        <strong>{{ text.staleTitle }}</strong>
        <p>{{ text.staleText }}</p>
        @if (news(); as news) {
          @if (news.length > 0) {
            <p>{{ text.staleNews }}</p>
            <ul>
              @for (item of news; track item.label) {
                <li>{{ text.news(item.label, item.before, item.after) }}</li>
              }
            </ul>
          } @else {
            <p>{{ text.staleNoNews }}</p>
          }
        }
      </div>
    }
    @if (change.general(); as refusal) {
      <wm-problem-notice [problem]="refusal" (retry)="sent.emit()" />
    }
    <form novalidate [attr.aria-label]="submitLabel()" (submit)="$event.preventDefault(); sent.emit()">
      <wm-error-summary [errors]="change.summary()" [attempt]="change.attempts()" />
      <wm-entry-fields [form]="change" [specs]="change.specs()" />
      <div class="buttons">
        <button type="submit" class="kern-btn kern-btn--primary" [disabled]="change.working()">
          <span class="kern-label">{{ change.working() ? text.sending : submitLabel() }}</span>
        </button>
        @if (back(); as link) {
          <a class="kern-btn kern-btn--secondary" [routerLink]="link.path" [queryParams]="link.query"
            ><span class="kern-label">{{ text.cancel }}</span></a
          >
        }
      </div>
      <p class="visually-hidden" role="status">{{ change.working() ? text.sending : '' }}</p>
    </form>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 46rem;
    }
    h2 {
      margin-block: 0 0.25rem;
      font-size: 1.125rem;
    }
    .effects,
    .stale {
      margin-block: 1rem;
      padding: 0.75rem 1rem;
      border-inline-start: 0.375rem solid var(--kern-color-feedback-info);
      background: var(--wm-surface-raised);
    }
    .stale {
      border: 2px solid var(--kern-color-feedback-warning);
      border-inline-start-width: 0.375rem;
    }
    .effects ul,
    .stale ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      margin-block-start: 1.5rem;
    }
  `,
})
export class ChangeFrame {
  readonly form = input.required<EntryForm>();
  readonly effects = input<readonly string[]>([]);
  readonly submitLabel = input.required<string>();
  readonly back = input<PageLink | null>(null);
  /** After a refused stale version: what is new; null while it is being looked up. */
  readonly news = input<readonly News[] | null>(null);
  readonly sent = output();

  protected readonly words = injectWords(entryWords);
}

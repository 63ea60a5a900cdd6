import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import type { ContentPart } from './content-parts';
import { FieldQueries } from './fields/field-queries';
import { FieldRemarks } from './field-remarks';
import { ReportStore } from './report-store';
import { reportWords } from './report.words';
import { saidIn } from './said-text';

const WIDE = '(min-width: 60rem)';
const SHORT = 60;

/** One part of the form: the new word, what was said last beside it, hints, and questions asked about it. */
@Component({
  selector: 'wm-report-row',
  imports: [FieldQueries],
  template: `
    @if (showsLast()) {
      <details class="last" [open]="wide()">
        <summary>{{ wide() ? words().last : words().lastShort(short()) }}</summary>
        <p [attr.lang]="german()">{{ last() }}</p>
      </details>
    }
    <div class="new">
      @if (store.writable()) {
        <ng-content />
        @if (hint()) {
          <p class="hint">
            <strong>{{ words().hint }}</strong> {{ hint() }}
          </p>
        }
      } @else {
        <strong>{{ label() }}</strong>
        @if (note()) {
          <p class="muted">{{ note() }}</p>
        }
        <p class="said" [class.changed]="changed()" [attr.lang]="german()">{{ said() }}</p>
      }
      @if (!store.byLink()) {
        <wm-field-queries [place]="part()" [label]="label()" />
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25rem 1.5rem;
      padding-block: 0.5rem;
    }
    @media (min-width: 60rem) {
      :host {
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      }
      .new {
        grid-column: 1;
        grid-row: 1;
      }
      .last {
        grid-column: 2;
        padding-inline-start: 1rem;
        border-inline-start: 1px solid var(--wm-line);
      }
    }
    .new {
      display: grid;
      gap: 0.5rem;
      align-content: start;
      min-inline-size: 0;
    }
    summary {
      color: var(--wm-text-muted);
      font-size: 0.875rem;
    }
    p {
      margin: 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .last p {
      font-size: 0.9375rem;
    }
    .hint {
      padding: 0.25rem 0.5rem;
      border-inline-start: 0.25rem solid var(--kern-color-feedback-info);
      font-size: 0.9375rem;
    }
    .changed {
      padding-inline-start: 0.5rem;
      border-inline-start: 0.25rem solid var(--kern-color-action-default);
    }
    @media print {
      summary {
        list-style: none;
      }
    }
  `,
})
export class ReportRow {
  readonly part = input.required<ContentPart>();
  readonly label = input.required<string>();
  /** Off where the last word stands elsewhere (milestones). */
  readonly withLast = input(true);
  /** Stands beside the word of somebody else, where no control says it. */
  readonly note = input('');

  protected readonly store = inject(ReportStore);
  private readonly remarks = inject(FieldRemarks);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(reportWords);
  protected readonly wide = signal(inject(DOCUMENT).defaultView?.matchMedia?.(WIDE).matches ?? true);

  protected readonly showsLast = computed(() => this.withLast() && (this.store.form()?.last ?? null) !== null);
  protected readonly last = computed(() =>
    saidIn(this.store.form()?.last?.content, this.part(), this.words(), this.language()),
  );
  protected readonly short = computed(() => {
    const text = this.last();
    return text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`;
  });
  protected readonly said = computed(() => saidIn(this.store.content(), this.part(), this.words(), this.language()));
  protected readonly changed = computed(() => this.showsLast() && this.said() !== this.last());
  protected readonly hint = computed(() => this.remarks.hintAt(this.part()));
  /** Ministries report in German. */
  protected readonly german = computed(() => (this.language() === 'de' ? null : 'de'));
}

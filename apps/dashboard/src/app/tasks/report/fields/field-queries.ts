import { Component, computed, inject, input, signal } from '@angular/core';
import type { LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { TextArea } from '@wegmarke/ui/forms';
import { formatDay } from '@wegmarke/wording';
import { controlId, placeOf } from '../field-remarks';
import { ReportActions } from '../report-actions';
import type { ReportQuery } from '../report-form';
import { ReportStore } from '../report-store';
import { reportWords } from '../report.words';

/** Questions of the coordination on one field, answered right there; and the place to ask one. */
@Component({
  selector: 'wm-field-queries',
  imports: [TextArea],
  template: `
    @for (query of queries(); track query.id) {
      <div class="query" [class.open]="query.state === 'open'">
        <p class="muted">{{ words().askedOn(day(query.askedOn)) }}</p>
        <p>{{ query.question }}</p>
        @if (query.answer) {
          <p class="muted">
            {{ words().answeredOn(day(query.answeredOn)) }}
            @if (query.settledOn) {
              · {{ words().settledOn(day(query.settledOn)) }}
            }
          </p>
          <p>{{ query.answer }}</p>
        }
        @if (query.allowedActions.includes('answer-query') && query.state === 'open') {
          <wm-text-area
            [name]="id() + '-answer-' + query.id"
            [label]="words().answer"
            [value]="answers()[query.id] ?? ''"
            (valueChange)="type(query.id, $event)"
          />
          <button type="button" class="button" [disabled]="actions.working()" (click)="answer(query)">
            {{ words().sendAnswer }}
          </button>
        }
        @if (query.allowedActions.includes('settle-query')) {
          <button type="button" class="button" [disabled]="actions.working()" (click)="actions.settle(query)">
            {{ words().settle }}
          </button>
        }
      </div>
    }
    @if (store.may('ask-query')) {
      @if (asking()) {
        <wm-text-area [name]="id() + '-question'" [label]="words().question" [(value)]="question" />
        <p class="buttons">
          <button type="button" class="button" [disabled]="actions.working()" (click)="ask()">
            {{ words().send }}
          </button>
          <button type="button" class="link-button" (click)="asking.set(false)">{{ words().cancel }}</button>
        </p>
      } @else {
        <button
          type="button"
          class="link-button ask"
          [attr.aria-label]="words().ask + ': ' + label()"
          (click)="asking.set(true)"
        >
          {{ words().ask }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
    }
    :host:empty {
      display: none;
    }
    .query {
      display: grid;
      gap: 0.25rem;
      justify-items: start;
      inline-size: 100%;
      padding: 0.5rem 0.75rem;
      border-inline-start: 0.25rem solid var(--wm-line-strong);
      background: var(--wm-surface-raised);
    }
    .query.open {
      border-color: var(--kern-color-feedback-warning);
    }
    wm-text-area {
      inline-size: 100%;
    }
    p {
      margin: 0;
      white-space: pre-line;
    }
    .buttons {
      display: flex;
      gap: 1rem;
    }
    .ask {
      font-size: 0.875rem;
    }
  `,
})
export class FieldQueries {
  readonly place = input.required<string>();
  readonly label = input.required<string>();

  protected readonly store = inject(ReportStore);
  protected readonly actions = inject(ReportActions);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(reportWords);
  protected readonly words = computed(() => this.allWords().queries);
  protected readonly id = computed(() => controlId(this.place()));
  protected readonly asking = signal(false);
  protected readonly question = signal('');
  protected readonly answers = signal<Readonly<Record<string, string>>>({});

  protected readonly queries = computed(() => {
    const [form, place] = [this.store.form(), this.place()];
    const asked = form?.queries ?? [];
    return asked.filter(({ field }) => {
      const at = placeOf(field, form?.content ?? null);
      return at === place || at.startsWith(`${place}/`);
    });
  });

  protected day(day: LocalDate | null): string {
    return day === null ? '' : formatDay(day, this.language());
  }

  protected type(id: string, text: string): void {
    this.answers.update((answers) => ({ ...answers, [id]: text }));
  }

  protected answer(query: ReportQuery): Promise<boolean> {
    return this.actions.answer(query, this.answers()[query.id] ?? '');
  }

  protected async ask(): Promise<void> {
    if (await this.actions.ask(`/content/${this.pointer()}`, this.question())) {
      this.asking.set(false);
      this.question.set('');
    }
  }

  /** A milestone is named by its place in the list, as in every pointer. */
  private pointer(): string {
    const [head, key] = this.place().split('/');
    if (head !== 'milestones') return this.place();
    const index = this.store.form()?.content.milestones.findIndex((word) => word.key === key) ?? -1;
    return index < 0 ? 'milestones' : `milestones/${index}`;
  }
}

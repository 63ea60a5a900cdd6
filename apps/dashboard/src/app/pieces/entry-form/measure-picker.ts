import { httpResource } from '@angular/common/http';
import { Component, computed, DestroyRef, inject, input, model, signal } from '@angular/core';
import { apiUrl, type MeasureList } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { FieldBase, FieldError } from '@wegmarke/ui/forms';
import { lastValue } from '../../core/api/last-value';
import { PageState } from '../../core/page-state/page-state';
import { LoadState } from '../load-state';
import { entryWords } from './entry.words';

/** Typing is one question when it pauses this long, in milliseconds. */
const PAUSE = 300;
const SHOWN = 10;

/** Measures chosen by searching for code or title, as they are today. */
@Component({
  selector: 'wm-measure-picker',
  imports: [FieldError, LoadState],
  template: `
    @let text = words();
    <fieldset [attr.aria-describedby]="describedBy()">
      <legend>{{ label() }}</legend>
      @if (hint()) {
        <small class="muted" [id]="hintId()">{{ hint() }}</small>
      }
      @if (value().length > 0) {
        <ul [attr.aria-label]="text.chosen">
          @for (code of value(); track code) {
            <li>
              <span
                ><strong class="number">{{ code }}</strong> {{ titles()[code] ?? '' }}</span
              >
              <button type="button" class="button" [attr.aria-label]="text.drop(code)" (click)="drop(code)">✕</button>
            </li>
          }
        </ul>
      } @else {
        <p class="muted">{{ text.none }}</p>
      }
      <label [for]="name()">{{ text.search }}</label>
      <input
        #box
        type="search"
        class="field"
        autocomplete="off"
        [id]="name()"
        [attr.aria-invalid]="invalid()"
        [attr.aria-describedby]="describedBy()"
        (input)="searchSoon(box.value)"
        (keydown.enter)="$event.preventDefault(); searchNow(box.value)"
      />
      <wm-load-state [of]="list" [label]="text.searching" />
      <p class="muted" role="status">{{ found() }}</p>
      @if (hits().length > 0) {
        <ul>
          @for (hit of hits(); track hit.code) {
            <li>
              <span
                ><strong class="number">{{ hit.code }}</strong> {{ hit.title }}</span
              >
              <button type="button" class="button" [attr.aria-label]="text.take(hit.code)" (click)="take(hit)">
                +
              </button>
            </li>
          }
        </ul>
      }
      <wm-field-error [of]="errorId()" [text]="error()" />
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: 0.25rem;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend,
    label {
      padding: 0;
      font-weight: 600;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.75rem;
      padding-block: 0.25rem;
      border-block-end: 1px solid var(--wm-line);
    }
    li span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class MeasurePicker extends FieldBase {
  readonly value = model<readonly string[]>([]);
  /** Codes that cannot be chosen: the measure itself. */
  readonly without = input<readonly string[]>([]);

  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(entryWords);
  private readonly asked = signal('');
  private readonly known = signal<Readonly<Record<string, string>>>({});
  private waiting: ReturnType<typeof setTimeout> | undefined;

  protected readonly list = httpResource<MeasureList>(() => {
    const [strategy, q] = [this.page.strategyKey(), this.asked()];
    if (strategy === null || q === '') return undefined;
    return apiUrl('/api/strategies/{strategy}/measures', { strategy }, { q, 'page[size]': SHOWN });
  });
  private readonly answer = lastValue(this.list);
  protected readonly hits = computed(() => {
    const taken = [...this.value(), ...this.without()];
    return (this.answer()?.items ?? [])
      .filter(({ code }) => !taken.includes(code))
      .map(({ code, title }) => ({ code, title: localizedText(title, this.language()) }));
  });
  protected readonly found = computed(() => {
    const answer = this.answer();
    if (answer === undefined) return '';
    const more = answer.total > SHOWN ? ` ${this.words().more}` : '';
    return this.words().found(answer.total) + more;
  });
  /** Titles of what was chosen here; one that came with the page keeps its code alone. */
  protected readonly titles = this.known.asReadonly();

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
  }

  protected searchSoon(text: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.asked.set(text.trim()), PAUSE);
  }

  protected searchNow(text: string): void {
    clearTimeout(this.waiting);
    this.asked.set(text.trim());
  }

  protected take({ code, title }: { readonly code: string; readonly title: string }): void {
    this.known.update((known) => ({ ...known, [code]: title }));
    this.value.update((codes) => [...codes, code]);
  }

  protected drop(code: string): void {
    this.value.update((codes) => codes.filter((other) => other !== code));
  }
}

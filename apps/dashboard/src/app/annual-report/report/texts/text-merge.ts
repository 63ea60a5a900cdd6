import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatInstant } from '@wegmarke/wording';
import { RichTextView } from './rich-text-view';
import type { Choice, TextDraft } from './text-draft';
import { textsWords } from './texts.words';

/** Two people wrote the same text: both versions side by side, one choice, nothing lost. */
@Component({
  selector: 'wm-text-merge',
  imports: [RichTextView],
  template: `
    @if (draft().theirs(); as theirs) {
      <section role="alertdialog" [attr.aria-labelledby]="name() + '-merge'" [attr.aria-describedby]="name() + '-said'">
        <h5 [id]="name() + '-merge'" tabindex="-1">{{ words().heading }}</h5>
        <p [id]="name() + '-said'">{{ intro() }}</p>
        <fieldset>
          <legend class="visually-hidden">{{ words().heading }}</legend>
          @for (option of options; track option) {
            <label>
              <input
                type="radio"
                [name]="name() + '-choice'"
                [checked]="choice() === option"
                (change)="choice.set(option)"
              />
              <span>
                <strong>{{ words()[option] }}</strong>
                @if (option === 'mine') {
                  <wm-rich-text [text]="draft().content()" />
                } @else if (option === 'theirs') {
                  @if (theirs.content; as content) {
                    <wm-rich-text [text]="content" />
                  } @else {
                    {{ words().nothing }}
                  }
                }
              </span>
            </label>
          }
        </fieldset>
        <button type="button" class="kern-btn kern-btn--primary" (click)="draft().resolve(choice())">
          <span class="kern-label">{{ words().apply }}</span>
        </button>
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 0.5rem;
      padding: 0.75rem 1rem;
      border: 2px solid var(--kern-color-feedback-warning);
    }
    h5 {
      margin: 0;
      font-size: 1rem;
    }
    fieldset {
      display: grid;
      gap: 0.5rem;
      margin: 0 0 0.75rem;
      padding: 0;
      border: 0;
    }
    label {
      display: flex;
      align-items: start;
      gap: 0.5rem;
      padding: 0.5rem;
      border: 1px solid var(--wm-line);
    }
    input {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin: 0.125rem 0 0;
    }
    label:has(:checked) {
      border-color: var(--kern-color-action-default);
      box-shadow: inset 0 0 0 1px var(--kern-color-action-default);
    }
  `,
})
export class TextMerge {
  readonly draft = input.required<TextDraft>();
  /** Begins the DOM ids of this choice. */
  readonly name = input.required<string>();

  protected readonly options: readonly Choice[] = ['mine', 'theirs', 'both'];
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(textsWords);
  protected readonly words = computed(() => this.allWords().merge);
  protected readonly choice = linkedSignal<unknown, Choice>({
    source: () => this.draft().theirs(),
    computation: () => 'both',
  });
  protected readonly intro = computed(() => {
    const { changedBy = null, changedAt = null } = this.draft().theirs() ?? {};
    const when = changedAt === null ? '' : formatInstant(changedAt, this.language());
    return this.words().intro(changedBy ?? this.words().somebody, when);
  });
}

import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { Banner, injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatInstant } from '@wegmarke/wording';
import type { TextDraft } from './text-draft';
import { textsWords } from './texts.words';

const TIME = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' } as const;

/** Whether what was typed is safe, and where. */
@Component({
  selector: 'wm-save-note',
  imports: [Banner],
  template: `
    <div role="status">
      @if (draft().saveState() === 'offline') {
        <wm-banner tone="sample">
          <strong>{{ draft().keptHere() ? words().offline : words().offlineNotKept }}</strong>
          <button type="button" class="link-button" (click)="draft().flush()">{{ words().now }}</button>
        </wm-banner>
      } @else if (text()) {
        <p class="muted">
          {{ text() }}
          @if (draft().saveState() === 'conflict') {
            <button type="button" class="link-button" (click)="toChoice()">{{ words().toChoice }}</button>
          }
        </p>
      }
      @if (draft().refusal(); as refusal) {
        <p class="refused">{{ refusal.detail || refusal.title }}</p>
      }
    </div>
  `,
  styles: `
    p {
      margin: 0.25rem 0;
      font-size: 0.875rem;
    }
    .refused {
      color: var(--kern-color-feedback-danger);
      font-weight: 600;
    }
  `,
})
export class SaveNote {
  readonly draft = input.required<TextDraft>();
  /** DOM id of the choice between two versions. */
  readonly choice = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(textsWords);
  protected readonly words = computed(() => this.allWords().save);

  protected readonly text = computed(() => {
    const [state, words, known] = [this.draft().saveState(), this.words(), this.draft().known()];
    if (state === 'offline') return '';
    if (state !== 'saved') return words[state];
    if (known.changedAt === null) return '';
    if (!this.draft().savedHere()) {
      return words.savedOn(formatInstant(known.changedAt, this.language()), known.changedBy ?? '');
    }
    return words.savedAt(new Intl.DateTimeFormat(this.language(), TIME).format(new Date(known.changedAt)));
  });

  protected toChoice(): void {
    const choice = this.document.getElementById(this.choice());
    choice?.scrollIntoView({ block: 'start' });
    choice?.focus({ preventScroll: true });
  }
}

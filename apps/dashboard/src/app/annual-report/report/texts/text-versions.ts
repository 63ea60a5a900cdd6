import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatInstant } from '@wegmarke/wording';
import { LoadState } from '../../../pieces/load-state';
import type { TextVersion, TextVersions as Versions } from '../../report-answer';
import { RichTextView } from './rich-text-view';
import type { TextDraft } from './text-draft';
import { textsWords } from './texts.words';

/** Earlier versions of one text, newest first; each can be put back in place as a new change. */
@Component({
  selector: 'wm-text-versions',
  imports: [LoadState, RichTextView],
  template: `
    <details (toggle)="toggled($event)">
      <summary>{{ words().show }}</summary>
      @if (open()) {
        <wm-load-state [of]="list" [label]="words().loading" />
        @if (list.hasValue()) {
          <ul>
            @for (row of rows(); track row.version.version) {
              <li>
                <div class="head">
                  <span>{{ row.title }}</span>
                  @if (row.current) {
                    <span class="muted">{{ words().current }}</span>
                  } @else {
                    <button
                      type="button"
                      class="button"
                      [attr.aria-label]="words().restoreOf(row.version.version)"
                      (click)="restore(row.version)"
                    >
                      {{ words().restore }}
                    </button>
                  }
                </div>
                <wm-rich-text class="muted" [text]="row.version.content" />
              </li>
            } @empty {
              <li>{{ words().none }}</li>
            }
          </ul>
        }
      }
    </details>
    <p role="status">{{ restored() === null ? '' : words().restored(restored() ?? 0) }}</p>
  `,
  styles: `
    summary {
      inline-size: fit-content;
      padding-block: 0.25rem;
      color: var(--kern-color-action-default);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    ul {
      display: grid;
      gap: 0.75rem;
      max-block-size: 24rem;
      margin: 0;
      padding: 0;
      overflow-y: auto;
      list-style: none;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
    }
    wm-rich-text {
      max-block-size: 6rem;
      overflow: hidden;
      font-size: 0.875rem;
    }
    p {
      margin: 0;
      font-size: 0.875rem;
    }
  `,
})
export class TextVersions {
  readonly draft = input.required<TextDraft>();
  /** Address of the text. */
  readonly url = input.required<string>();

  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(textsWords);
  protected readonly words = computed(() => this.allWords().versions);
  protected readonly open = signal(false);
  protected readonly restored = signal<number | null>(null);

  /** Asked anew when the text was saved again while the list is open. */
  protected readonly list = httpResource<Versions>(() =>
    this.open() && this.draft().known().version > 0 ? `${this.url()}/versions` : undefined,
  );
  protected readonly rows = computed(() => {
    const now = this.draft().known().version;
    return (this.list.hasValue() ? this.list.value().items : []).map((version) => ({
      version,
      current: version.version === now,
      title: this.words().version(
        version.version,
        formatInstant(version.changedAt, this.language()),
        version.changedBy ?? '',
      ),
    }));
  });

  protected toggled(event: Event): void {
    this.open.set((event.target as HTMLDetailsElement).open);
    if (this.open()) this.list.reload();
  }

  protected restore({ version, content }: TextVersion): void {
    this.draft().change(content);
    this.restored.set(version);
  }
}

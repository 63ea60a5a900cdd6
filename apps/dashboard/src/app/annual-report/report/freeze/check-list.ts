import { Component, computed, inject, input } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { PageState } from '../../../core/page-state/page-state';
import type { FreezeCheck } from '../../report-answer';
import { anchorOf } from '../texts/part-anchor';
import { freezeWords } from './freeze.words';

/** What to look at before the freeze, each point as symbol, word and sentence; what is missing leads to its place. */
@Component({
  selector: 'wm-check-list',
  template: `
    <ul>
      @for (item of items(); track item.code) {
        <li [class]="item.tone">
          <span class="mark" aria-hidden="true">{{ item.mark }}</span>
          <span>
            <strong>{{ item.word }}</strong> {{ item.detail }}
            @if (item.href; as href) {
              <a class="link no-print" [href]="href" [attr.aria-label]="item.detail">↓</a>
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.5rem 1fr;
      gap: 0.5rem;
      max-inline-size: 48rem;
    }
    .mark {
      font-weight: 700;
      text-align: center;
    }
    .blocked .mark,
    .blocked strong {
      color: var(--kern-color-feedback-danger);
    }
  `,
})
export class CheckList {
  readonly checks = input.required<readonly FreezeCheck[]>();
  /** In a dialog the page behind it is out of reach. */
  readonly links = input(true);

  private readonly page = inject(PageState);
  private readonly words = injectWords(freezeWords);
  protected readonly items = computed(() => {
    const { ok, blocked, warning } = this.words();
    return this.checks().map((check) => {
      const tone = check.ok ? 'ok' : check.blocking ? 'blocked' : 'warning';
      return {
        ...check,
        tone,
        mark: { ok: '✓', blocked: '!', warning: 'i' }[tone],
        word: { ok, blocked, warning }[tone],
        href: check.ok || !this.links() ? null : this.placeOf(check),
      };
    });
  });

  /** The first text or the table it speaks of. */
  private placeOf({ params }: FreezeCheck): string | null {
    const { parts, ministries } = params;
    const [part] = Array.isArray(parts) ? (parts as readonly string[]) : [];
    const anchor = part !== undefined ? anchorOf(part) : ministries !== undefined ? 'mitzeichnung' : null;
    return anchor === null ? null : `${this.page.address()}#${anchor}`;
  }
}

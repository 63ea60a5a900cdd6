import { Component, computed, inject, input } from '@angular/core';
import { LANGUAGES } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { formatList } from '@wegmarke/wording';
import { PageState } from '../../../core/page-state/page-state';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import type { ReportPart } from '../../report-answer';
import { ReportStore } from '../report-store';
import { anchorOf } from './part-anchor';
import { TextSide } from './text-side';
import { textsWords } from './texts.words';

/** One part of the report that people write, German and French side by side. */
@Component({
  selector: 'wm-text-part',
  imports: [TextSide],
  template: `
    <div class="head">
      <h3 [id]="id()" tabindex="-1">{{ title() }}</h3>
      @if (store.writable()) {
        <button
          type="button"
          class="button no-print"
          [attr.aria-label]="open() ? words().closeOf(title()) : words().editOf(title())"
          [attr.aria-expanded]="open()"
          (click)="toggle()"
        >
          {{ open() ? words().close : words().edit }}
        </button>
      }
    </div>
    @if (part().translation === 'missing') {
      <p class="muted">{{ words().translation.missing }}</p>
    }
    @if (ministries(); as ministries) {
      <p class="muted">{{ ministries }}</p>
    }
    <div class="pair">
      @for (language of languages; track language) {
        <wm-text-side
          [part]="part().part"
          [title]="title()"
          [language]="language"
          [open]="open()"
          [outdated]="part().translation === 'outdated-' + language"
        />
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      padding-block: 0.25rem 1rem;
      border-block-end: 1px solid var(--wm-line);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1rem;
    }
    @media print {
      .head {
        break-after: avoid;
      }
    }
    h3 {
      margin-block: 0.75rem 0.25rem;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: 0.75rem 1.5rem;
    }
    p {
      margin-block: 0 0.5rem;
      font-size: 0.9375rem;
    }
  `,
})
export class TextPart {
  readonly part = input.required<ReportPart>();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(textsWords);
  protected readonly languages = LANGUAGES;
  private readonly opened = this.page.value('teil');

  protected readonly id = computed(() => anchorOf(this.part().part));
  protected readonly title = computed(() => localizedText(this.part().title, this.language()));
  protected readonly open = computed(() => this.opened() === this.part().part);
  protected readonly ministries = computed(() => {
    const names = this.part().ministries.map((key) => this.strategy.ministryAbbr(key));
    return names.length === 0 ? '' : this.words().passagesOf(formatList(names, this.language()));
  });

  /** One part is open at a time, and the address says which. */
  protected async toggle(): Promise<void> {
    await this.page.change({ teil: this.open() ? null : this.part().part }, { replace: true });
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { SAMPLE_MARK } from '@wegmarke/wording';
import { LANGUAGE } from '../language/language';

/** "Musterdaten" beside a heading or number that was invented for the demonstration; nothing where data were recorded. */
@Component({
  selector: 'wm-sample-mark',
  template: `
    @if (sample()) {
      <span class="mark">{{ word() }}</span>
    }
  `,
  styles: `
    .mark {
      padding-inline: 0.375rem;
      border: 1px dashed var(--wm-line-strong);
      border-radius: 2px;
      color: var(--wm-text-muted);
      font-size: 0.8125rem;
      font-weight: 400;
      line-height: 1.4;
      white-space: nowrap;
    }
  `,
})
export class SampleMark {
  readonly sample = input.required<boolean>();
  private readonly language = inject(LANGUAGE);
  protected readonly word = computed(() => SAMPLE_MARK[this.language()]);
}

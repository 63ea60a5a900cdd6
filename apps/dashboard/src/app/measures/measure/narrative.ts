import { Component, computed, inject, input } from '@angular/core';
import type { MeasureDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { measureWords } from './measure.words';

/** Narrative parts in their order on the form. */
const PARTS = ['done', 'problems', 'next', 'helpNeeded'] as const;

/** The ministry's text from its newest report, in the ministry's language. */
@Component({
  selector: 'wm-narrative',
  template: `
    @if (text(); as text) {
      <dl>
        @for (part of text.parts; track part.heading) {
          <dt>{{ part.heading }}</dt>
          <dd [attr.lang]="german()">{{ part.said }}</dd>
        }
      </dl>
      <p class="muted">{{ text.basis }}</p>
    } @else {
      <p>{{ words().none }}</p>
    }
  `,
  styles: `
    dl {
      max-inline-size: 46rem;
      margin: 0.5rem 0;
    }
    dt {
      color: var(--wm-text-muted);
      font-size: 0.875rem;
    }
    dd {
      margin: 0 0 0.5rem;
      white-space: pre-line;
    }
  `,
})
export class NarrativeView {
  readonly narrative = input.required<MeasureDetail['narrative']>();

  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly words = computed(() => this.allWords().narrative);
  /** Ministries report in German. */
  protected readonly german = computed(() => (this.language() === 'de' ? null : 'de'));

  protected readonly text = computed(() => {
    const narrative = this.narrative();
    if (narrative === null) return null;
    const parts = PARTS.map((part) => ({ heading: this.words()[part], said: narrative[part] }));
    return {
      parts: parts.filter(({ said }) => said !== ''),
      basis: this.words().basis(formatDay(narrative.asOfOn, this.language())),
    };
  });
}

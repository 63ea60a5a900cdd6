import { Component, computed, inject, input } from '@angular/core';
import type { Provenance } from '@wegmarke/domain';
import { PROVENANCE_WORDS } from '@wegmarke/wording';
import { LANGUAGE } from '../language/language';

/**
 * Where a part comes from, beside that part: "Muster" for what was invented, "öffentlich belegt" for what has a source.
 * What the ministries recorded themselves is the ordinary case and carries no mark.
 */
@Component({
  selector: 'wm-provenance-mark',
  template: `
    @if (text(); as text) {
      <span class="mark" [class.sample]="of() === 'sample'">{{ text }}</span>
    }
  `,
  styles: `
    .mark {
      display: inline-block;
      padding-inline: 0.375rem;
      border: 1px solid var(--wm-line-strong);
      border-radius: 2px;
      color: var(--wm-text-muted);
      font-size: 0.8125rem;
      font-weight: 400;
      line-height: 1.4;
      white-space: nowrap;
    }
    .sample {
      border-style: dashed;
    }
  `,
})
export class ProvenanceMark {
  readonly of = input.required<Provenance>();
  /** Which part is meant, where the place does not say it: "Status: Muster". */
  readonly part = input('');

  private readonly language = inject(LANGUAGE);
  protected readonly text = computed(() => {
    if (this.of() === 'recorded') return null;
    const word = PROVENANCE_WORDS[this.language()][this.of()];
    if (this.part() === '') return word;
    return this.language() === 'fr' ? `${this.part()}\u00a0: ${word}` : `${this.part()}: ${word}`;
  });
}

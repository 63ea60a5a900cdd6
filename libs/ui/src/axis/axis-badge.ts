import { Component, computed, inject, input } from '@angular/core';
import { LANGUAGE } from '../language/language';
import { wordOf } from './axis-mark';
import { AxisSymbol } from './axis-symbol';
import type { AxisMark } from './drawings';

/** Symbol, word and colour of one value, in that order of importance. */
@Component({
  selector: 'wm-axis-badge',
  imports: [AxisSymbol],
  template: `<wm-axis-symbol [mark]="mark()" /><span class="word">{{ word() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: baseline;
      gap: 0.375rem;
      line-height: 1.25;
    }
    wm-axis-symbol {
      transform: translateY(0.125em);
    }
  `,
})
export class AxisBadge {
  readonly mark = input.required<AxisMark>();
  private readonly language = inject(LANGUAGE);
  protected readonly word = computed(() => wordOf(this.mark(), this.language()));
}

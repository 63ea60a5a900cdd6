import { Component, input } from '@angular/core';
import { AxisSymbol } from './axis-symbol';
import type { Axis } from './symbol-shapes';

/** Symbol, word and colour of one value, in that order of importance. Use the badge of the axis, not this one. */
@Component({
  selector: 'wm-axis-badge',
  imports: [AxisSymbol],
  template: `<wm-axis-symbol [axis]="axis()" [value]="value()" /><span class="word">{{ word() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      line-height: 1.25;
    }
    .word {
      overflow-wrap: anywhere;
    }
  `,
})
export class AxisBadge {
  readonly axis = input.required<Axis>();
  readonly value = input.required<string>();
  readonly word = input.required<string>();
}

import { Component, input } from '@angular/core';
import { fillOf } from '../axis/axis-mark';
import { AxisSymbol } from '../axis/axis-symbol';
import type { AxisMark } from '../axis/drawings';
import type { ChartSeries } from './figure-data';

/** Colour, symbol and word of every class in the chart. */
@Component({
  selector: 'wm-chart-legend',
  imports: [AxisSymbol],
  template: `
    <ul [attr.aria-label]="label()">
      @for (entry of series(); track entry.key) {
        <li>
          <span class="swatch" [style.background]="fill(entry.mark)"></span><wm-axis-symbol [mark]="entry.mark" />
          {{ entry.word }}
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      margin: 0.5rem 0;
      padding: 0;
      list-style: none;
      font-size: 0.875rem;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: 0.3rem;
    }
    .swatch {
      inline-size: 1.25rem;
      block-size: 0.75rem;
      outline: 1px solid color-mix(in srgb, var(--wm-text) 35%, transparent);
      outline-offset: -1px;
      print-color-adjust: exact;
      forced-color-adjust: none;
    }
  `,
})
export class ChartLegend {
  readonly series = input.required<readonly ChartSeries[]>();
  readonly label = input.required<string>();

  protected fill(mark: AxisMark): string {
    return fillOf(mark);
  }
}

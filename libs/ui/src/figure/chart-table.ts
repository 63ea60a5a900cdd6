import { Component, computed, input } from '@angular/core';
import { AxisSymbol } from '../axis/axis-symbol';
import { injectWords } from '../language/words';
import { NumberLink } from '../number/number-link';
import { ScrollRegion } from '../region/scroll-region';
import { totalOf, type FigureData, type ListOfNumber } from './figure-data';
import { figureWords } from './figure.words';

/** The numbers of a chart as a table; every number opens its list. */
@Component({
  selector: 'wm-chart-table',
  imports: [AxisSymbol, NumberLink, ScrollRegion],
  templateUrl: './chart-table.html',
  styles: `
    .head {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      text-align: end;
      hyphens: auto;
    }
    wm-scroll-region {
      max-block-size: 32rem;
      overflow: auto;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      background: var(--wm-surface);
    }
    @media print {
      wm-scroll-region {
        max-block-size: none;
      }
    }
  `,
})
export class ChartTable {
  readonly data = input.required<FigureData>();
  readonly listOf = input<ListOfNumber>(() => null);

  protected readonly words = injectWords(figureWords);
  protected readonly rows = computed(() => {
    const { rows, series } = this.data();
    return rows.map((row) => ({
      ...row,
      total: totalOf(row),
      link: this.listOf()(row.key, null),
      cells: series.map(({ key, word }, index) => ({
        key,
        label: `${row.name}, ${word}`,
        count: row.values[index] ?? 0,
        link: this.listOf()(row.key, key),
      })),
    }));
  });
}

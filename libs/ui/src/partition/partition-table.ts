import { Component, computed, inject, input } from '@angular/core';
import { formatPercent } from '@wegmarke/wording';
import { AxisSymbol } from '../axis/axis-symbol';
import { LANGUAGE } from '../language/language';
import { defineWords, injectWords } from '../language/words';
import { NumberLink } from '../number/number-link';
import { withShares, type PartitionPart } from './partition';

const partitionWords = defineWords(
  { part: 'Klasse', count: 'Anzahl', share: 'Anteil', total: 'Zusammen' },
  { part: 'Classe', count: 'Nombre', share: 'Part', total: 'Total' },
);

/** The parts of a whole with number and share; the numbers open their lists and add up to the last line. */
@Component({
  selector: 'wm-partition-table',
  imports: [AxisSymbol, NumberLink],
  templateUrl: './partition-table.html',
  styles: `
    th .name {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      font-weight: 400;
    }
  `,
})
export class PartitionTable {
  readonly caption = input.required<string>();
  readonly parts = input.required<readonly PartitionPart[]>();

  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(partitionWords);
  protected readonly total = computed(() => this.parts().reduce((sum, { count }) => sum + count, 0));
  protected readonly rows = computed(() => {
    const empty = this.total() === 0;
    return withShares(this.parts()).map((part) => ({
      ...part,
      share: formatPercent(empty ? null : part.percent, this.language()),
    }));
  });
}

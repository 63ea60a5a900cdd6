import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AxisSymbol,
  defineWords,
  injectWords,
  NumberLink,
  PartitionBar,
  ScrollRegion,
  type PartitionPart,
} from '@wegmarke/ui';
import { axisWords, injectShownAxis } from './axis-choice';
import type { OverviewColumn, OverviewRow } from './overview-row';

const overviewWords = defineWords(
  { of: 'von', inAll: 'insgesamt', none: 'keine Maßnahmen' },
  { of: 'sur', inAll: 'au total', none: 'aucune mesure' },
);

/** All action fields or ministries side by side: numbers, and a bar whose parts open their lists. Cards when narrow. */
@Component({
  selector: 'wm-overview-table',
  imports: [RouterLink, AxisSymbol, NumberLink, PartitionBar, ScrollRegion],
  templateUrl: './overview-table.html',
  styleUrl: './overview-table.css',
})
export class OverviewTable {
  readonly caption = input.required<string>();
  readonly heading = input.required<string>();
  readonly columns = input.required<readonly OverviewColumn[]>();
  readonly rows = input.required<readonly OverviewRow[]>();

  private readonly axis = injectShownAxis();
  private readonly axes = injectWords(axisWords);
  protected readonly words = injectWords(overviewWords);
  protected readonly axisName = computed(() => this.axes()[this.axis()]);
  protected readonly shown = computed(() =>
    this.rows().map((row) => ({
      ...row,
      numbers: row.numbers.map((number, index) => ({ ...number, column: this.columns()[index] })),
      present: row.parts.filter(({ count }) => count > 0),
    })),
  );

  /** For those who hear the link alone: `Sprache, kritisch`. */
  protected said(row: OverviewRow, label = ''): string {
    return `${label}, ${row.short} ${row.name}`;
  }

  protected partSaid(row: OverviewRow, part: PartitionPart): string {
    return this.said(row, part.word);
  }
}

import { Component, computed, inject, input } from '@angular/core';
import type { MeasureDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, ScrollRegion } from '@wegmarke/ui';
import { formatEuro } from '@wegmarke/wording';
import { measureWords } from './measure.words';

/** Money by year and origin; what is not known is a dash, never 0, so there is no total. */
@Component({
  selector: 'wm-budget-table',
  imports: [ScrollRegion],
  template: `
    @let text = words();
    @if (rows().length === 0) {
      <p>{{ text.none }}</p>
    } @else {
      <wm-scroll-region [label]="text.caption">
        <table class="table">
          <caption class="visually-hidden">
            {{
              text.caption
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ text.year }}</th>
              <th scope="col">{{ text.source }}</th>
              <th scope="col" class="numeric">{{ text.planned }}</th>
              <th scope="col" class="numeric">{{ text.spent }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <th scope="row">{{ row.year }}</th>
                <td>{{ row.source }}</td>
                <td class="numeric">{{ row.planned }}</td>
                <td class="numeric">{{ row.spent }}</td>
              </tr>
            }
          </tbody>
        </table>
      </wm-scroll-region>
    }
  `,
})
export class BudgetTable {
  readonly budget = input.required<MeasureDetail['budget']>();

  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly words = computed(() => this.allWords().budget);
  protected readonly rows = computed(() =>
    this.budget().map(({ year, source, plannedEur, spentEur }) => ({
      year,
      source,
      planned: formatEuro(plannedEur, this.language()),
      spent: formatEuro(spentEur, this.language()),
    })),
  );
}

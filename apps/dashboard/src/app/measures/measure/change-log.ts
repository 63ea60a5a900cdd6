import { Component, computed, inject } from '@angular/core';
import { injectWords, LANGUAGE, ScrollRegion } from '@wegmarke/ui';
import { CHANGE_WORDS, formatDayShort, NO_VALUE } from '@wegmarke/wording';
import { LoadState } from '../../pieces/load-state';
import { MeasureStore } from './measure-store';
import { measureWords } from './measure.words';

/** What changed when and by which decision; no persons. */
@Component({
  selector: 'wm-change-log',
  imports: [LoadState, ScrollRegion],
  template: `
    @let text = words();
    <wm-load-state [of]="store.changes" [label]="text.loading" />
    @if (rows().length > 0) {
      <wm-scroll-region [label]="text.caption">
        <table class="table">
          <caption class="visually-hidden">
            {{
              text.caption
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ text.on }}</th>
              <th scope="col">{{ text.what }}</th>
              <th scope="col">{{ text.document }}</th>
              <th scope="col">{{ text.reason }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <td class="number">{{ row.on }}</td>
                <th scope="row">{{ row.what }}</th>
                <td>{{ row.document }}</td>
                <td>{{ row.reason }}</td>
              </tr>
            }
          </tbody>
        </table>
      </wm-scroll-region>
    }
  `,
  styles: `
    tbody th {
      font-weight: 400;
    }
  `,
})
export class ChangeLog {
  private readonly language = inject(LANGUAGE);
  private readonly allWords = injectWords(measureWords);
  protected readonly store = inject(MeasureStore);
  protected readonly words = computed(() => this.allWords().changes);

  protected readonly rows = computed(() =>
    this.store.changeItems().map(({ on, kind, documentNumber, reason }) => ({
      on: formatDayShort(on, this.language()),
      what: CHANGE_WORDS[this.language()][kind],
      document: documentNumber ?? NO_VALUE,
      reason: reason ?? NO_VALUE,
    })),
  );
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Reshuffled } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, Localized, ScrollRegion } from '@wegmarke/ui';
import { formatDayShort, NO_VALUE } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { reshuffleWords } from './reshuffle.words';

/** What a re-shuffle moves: every measure with what goes along and what stays behind. */
@Component({
  selector: 'wm-moved-leads',
  imports: [Localized, RouterLink, ScrollRegion],
  template: `
    @let text = words();
    <wm-scroll-region [label]="text.result">
      <table class="table">
        <caption class="visually-hidden">
          {{
            text.result
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ text.measure }}</th>
            <th scope="col">{{ text.before }}</th>
            <th scope="col">{{ text.after }}</th>
            <th scope="col">{{ text.requests }}</th>
            <th scope="col">{{ text.leftBehind }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.measure.id) {
            <tr>
              <th scope="row">
                <a class="link" [routerLink]="row.link.path" [queryParams]="row.link.query"
                  ><span class="number">{{ row.measure.code }}</span> <wm-localized [text]="row.measure.title"
                /></a>
              </th>
              <td>{{ row.from }}</td>
              <td>{{ row.to }}</td>
              <td>{{ row.requests }}</td>
              <td>{{ row.stays }}</td>
            </tr>
          }
        </tbody>
      </table>
    </wm-scroll-region>
  `,
})
export class MovedLeads {
  readonly moves = input.required<Reshuffled['moves']>();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(reshuffleWords);

  protected readonly rows = computed(() => this.moves().map((move) => this.rowOf(move)));

  private rowOf({ measure, from, to, openRequests, unsignedLeftBehind, offerWithdrawn }: Reshuffled['moves'][number]) {
    const words = this.words();
    const requests = openRequests.map(({ round, deadlineOn }) =>
      words.request(round, formatDayShort(deadlineOn, this.language())),
    );
    const stays = [
      ...(unsignedLeftBehind > 0 ? [words.unsigned(unsignedLeftBehind)] : []),
      ...(offerWithdrawn ? [words.offerWithdrawn] : []),
    ];
    return {
      measure,
      link: this.page.link(['massnahmen', measure.code]),
      from: this.strategy.ministryAbbr(from),
      to: this.strategy.ministryAbbr(to),
      requests: requests.join('; ') || NO_VALUE,
      stays: stays.join('; ') || NO_VALUE,
    };
  }
}

import { Component, computed, inject, input } from '@angular/core';
import type { Reminder } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDayShort } from '@wegmarke/wording';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import { controlWords } from './control.words';

/** Reminders sent in a round, the latest first. */
@Component({
  selector: 'wm-reminder-list',
  template: `
    @let text = words();
    @if (rows().length === 0) {
      <p>{{ text.noReminders }}</p>
    } @else {
      <table class="table">
        <caption class="visually-hidden">
          {{
            text.remindersCaption
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="numeric">{{ text.sentOn }}</th>
            <th scope="col">{{ text.ministry }}</th>
            <th scope="col">{{ text.kind }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <td class="numeric">{{ row.sentOn }}</td>
              <td>{{ row.ministry }}</td>
              <td>{{ row.kind }}</td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
  styles: `
    table {
      max-inline-size: 40rem;
    }
  `,
})
export class ReminderList {
  readonly reminders = input.required<readonly Reminder[]>();

  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(controlWords);
  protected readonly rows = computed(() =>
    [...this.reminders()]
      .sort((one, other) => other.sentOn.localeCompare(one.sentOn))
      .map(({ ministry, sentOn, kind }) => ({
        sentOn: formatDayShort(sentOn, this.language()),
        ministry: this.strategy.ministryAbbr(ministry),
        kind: this.words().kinds[kind],
      })),
  );
}

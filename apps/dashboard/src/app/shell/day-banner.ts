import { Component, computed, inject } from '@angular/core';
import { Banner, injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { dayWords } from './day.words';

/** Says which day the page shows whenever that is not today: known on, sealed round, or projection. */
@Component({
  selector: 'wm-day-banner',
  imports: [Banner],
  template: `
    <div role="status">
      @if (sentence(); as text) {
        <wm-banner tone="day">
          <strong>{{ text }}</strong>
          <button type="button" class="link-button" (click)="showToday()">{{ words().toToday }}</button>
        </wm-banner>
      }
    </div>
  `,
})
export class DayBanner {
  private readonly page = inject(PageState);
  private readonly store = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);

  protected readonly words = injectWords(dayWords);
  protected readonly sentence = computed(() => this.ofRound() ?? this.ofDay());

  protected showToday(): void {
    void this.page.showDay(null);
  }

  private ofRound(): string | null {
    const round = this.store.rounds().find(({ key }) => key === this.page.round());
    if (round === undefined || round.sealedOn === null) return null;
    const language = this.language();
    return this.words().sealed(round.key, formatDay(round.sealedOn, language), formatDay(round.asOfOn, language));
  }

  private ofDay(): string | null {
    const [day, today] = [this.page.asOf(), this.store.today()];
    if (day === null || today === null || day === today || this.page.round() !== null) return null;
    const shown = formatDay(day, this.language());
    return day > today ? this.words().projection(shown) : this.words().asKnown(shown);
  }
}

import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { RoundDetail, RoundEntry } from '@wegmarke/api-client';
import type { LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE, ScrollRegion } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { formatDayShort, formatNumber, NO_VALUE, ROUND_STATE_WORDS } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { LoadState } from '../pieces/load-state';
import { PlanRoundForm } from './plan/plan-round-form';
import { proposedRound } from './plan/proposed-round';
import { RoundsStore } from './rounds-store';
import { roundsWords } from './rounds.words';

/** All reporting rounds with as-of day, deadline, state and answers; the coordination plans the next one here. */
@Component({
  selector: 'wm-rounds-page',
  imports: [RouterLink, Dialog, LoadState, PlanRoundForm, ScrollRegion],
  providers: [RoundsStore],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  private readonly page = inject(PageState);
  private readonly router = inject(Router);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(RoundsStore);
  protected readonly words = injectWords(roundsWords);
  protected readonly planning = signal(false);

  protected readonly anotherDay = computed(() => Object.keys(this.page.dayParams()).length > 0);
  protected readonly rows = computed(() => this.store.rounds().map((round) => this.rowOf(round)));
  protected readonly proposal = computed(() => {
    const today = this.strategy.today();
    return today === null ? null : proposedRound(this.store.rounds(), today);
  });

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }

  protected async showPlanned({ key }: RoundDetail): Promise<void> {
    this.planning.set(false);
    this.store.reload();
    const { path, query } = this.page.link(['runden', key]);
    await this.router.navigate([...path], { queryParams: query });
  }

  private rowOf(round: RoundEntry) {
    const day = (on: LocalDate | null) => (on === null ? NO_VALUE : formatDayShort(on, this.language()));
    return {
      round,
      link: this.page.link(['runden', round.key]),
      state: ROUND_STATE_WORDS[this.language()][round.state],
      answered: this.answered(round),
      asOfOn: day(round.asOfOn),
      deadlineOn: day(round.deadlineOn),
      sealedOn: day(round.sealedOn),
      publishedOn: day(round.publishedOn),
    };
  }

  /** How much of a round has come back: `90 von 98`. */
  private answered({ state, requests }: RoundEntry): string {
    if (state === 'planned') return this.words().notOpened;
    const [done, all] = [requests.answered, requests.owed].map((count) => formatNumber(count, this.language()));
    return this.words().answeredOf(done ?? '', all ?? '');
  }
}

import { Component, computed, inject } from '@angular/core';
import { defineWords, injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';

const masterDataWords = defineWords(
  {
    note: (round: string, day: string) =>
      `Ziele, Namen und Zuständigkeiten sind die am Stichtag ${day} bekannten; Status, Verlauf und Meldungen stehen so, wie die Berichtsrunde ${round} sie festgestellt hat.`,
  },
  {
    note: (round: string, day: string) =>
      `Objectifs, noms et responsabilités sont ceux connus à la date de référence, le ${day} ; états, trajectoires et comptes rendus sont ceux établis par la campagne de suivi ${round}.`,
  },
);

/** With a sealed round on screen: which parts of the page come from the round, and of which day the others are. */
@Component({
  selector: 'wm-master-data-note',
  template: `
    @if (text(); as text) {
      <p class="muted">{{ text }}</p>
    }
  `,
})
export class MasterDataNote {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly words = injectWords(masterDataWords);

  protected readonly text = computed(() => {
    const [round, day] = [this.page.round(), this.strategy.namesOn()];
    return round === null || day === null ? null : this.words().note(round, formatDay(day, this.language()));
  });
}

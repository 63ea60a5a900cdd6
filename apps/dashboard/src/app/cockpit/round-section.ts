import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { percentOf } from '@wegmarke/domain';
import { AxisSymbol, injectWords, LANGUAGE, NumberLink, SampleMark, ScrollRegion } from '@wegmarke/ui';
import { formatDay, formatPercent } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';

/** The round in force on the day shown: which ministry has delivered and which still owes reports. */
@Component({
  selector: 'wm-round-section',
  imports: [AxisSymbol, NumberLink, RouterLink, SampleMark, ScrollRegion],
  templateUrl: './round-section.html',
  styles: `
    .name {
      font-weight: 400;
    }
    @media (max-width: 40rem) {
      .name {
        position: absolute;
        clip-path: inset(50%);
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
      }
    }
  `,
})
export class RoundSection {
  private readonly strategy = inject(StrategyStore);
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);

  /** What was known of the round on the day shown: it was open before its seal. */
  protected readonly state = computed(() => {
    const [round, asOf, words] = [this.store.roundInForce(), this.store.asOf(), this.words()];
    if (round === null || asOf === null) return null;
    const basis = this.store.basis();
    const sealed = round.sealedOn !== null && (round.sealedOn <= asOf || (basis !== null && 'round' in basis));
    if (sealed && round.sealedOn !== null) return words.roundSealed(formatDay(round.sealedOn, this.language()));
    const deadline = formatDay(round.deadlineOn, this.language());
    return asOf <= round.deadlineOn ? words.roundOpen(deadline) : words.roundClosed(deadline);
  });

  /** A sealed round has a report. */
  protected readonly report = computed(() => {
    const round = this.store.roundInForce();
    return round === null || round.sealedOn === null ? null : this.page.link(['berichte', round.key]);
  });

  protected readonly rows = computed(() =>
    this.store.owed().map((row) => ({
      ...row,
      abbr: this.strategy.ministryAbbr(row.ministry),
      name: this.strategy.ministryName(row.ministry),
      share: formatPercent(percentOf(row.delivered, row.asked), this.language()),
      askedLink: this.list(row.ministry, ['on_time', 'late', 'unchanged', 'open', 'missing']),
      deliveredLink: this.list(row.ministry, ['on_time', 'late', 'unchanged']),
      openLink: this.list(row.ministry, ['open']),
      missingLink: this.list(row.ministry, ['missing']),
    })),
  );

  private list(ministry: string, report: readonly string[]) {
    return this.store.list({ ministry, report });
  }
}

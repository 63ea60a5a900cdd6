import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CourseBadge, injectWords, LANGUAGE, Localized, SampleMark } from '@wegmarke/ui';
import { attentionSentence, formatNumber, verdictBehind } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { LoadState } from '../pieces/load-state';
import { CockpitStore } from './cockpit-store';
import { cockpitWords } from './cockpit.words';

const FIRST = 8;
const MORE = 25;

/** Measures somebody has to look at, the gravest first, each with the reasons in words. */
@Component({
  selector: 'wm-attention-section',
  imports: [RouterLink, CourseBadge, Localized, LoadState, SampleMark],
  templateUrl: './attention-section.html',
  styleUrl: './attention-section.css',
})
export class AttentionSection {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(CockpitStore);
  protected readonly words = injectWords(cockpitWords);

  private readonly shown = linkedSignal({ source: this.store.choice, computation: () => FIRST });
  private readonly all = computed(() => this.store.attention()?.attention ?? []);
  protected readonly total = computed(() => this.store.attention()?.attentionTotal ?? 0);
  protected readonly intro = computed(() => this.words().attentionText(formatNumber(this.total(), this.language())));
  protected readonly remaining = computed(() => Math.min(MORE, this.all().length - this.shown()));
  protected readonly moreText = computed(() =>
    this.words().attentionMore(formatNumber(this.remaining(), this.language())),
  );

  protected readonly items = computed(() =>
    this.all()
      .slice(0, this.shown())
      .map(({ measure, lead, field, reasons }) => ({
        measure,
        lead: this.strategy.ministryAbbr(lead),
        leadName: this.strategy.ministryName(lead),
        field: this.strategy.fieldName(field),
        link: this.page.link(['massnahmen', measure.code]),
        course: reasons.map(verdictBehind).find((course) => course !== null) ?? null,
        reasons: reasons.map((reason) => attentionSentence(reason, this.language())),
      })),
  );

  protected showMore(): void {
    this.shown.update((count) => count + MORE);
  }
}

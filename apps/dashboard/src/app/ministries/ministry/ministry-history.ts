import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DatedName, MinistryDetail } from '@wegmarke/api-client';
import { addDays, type LocalDate } from '@wegmarke/domain';
import { injectWords, LANGUAGE, Localized, ScrollRegion } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { certaintyWord, certaintyWords } from '../../pieces/certainty/certainty.words';
import { SourceList } from '../../pieces/source-list';
import { ministriesWords } from '../ministries.words';

/** The names of a ministry, each with the days it held and how certain that is, and where its tasks came from or went. */
@Component({
  selector: 'wm-ministry-history',
  imports: [RouterLink, Localized, ScrollRegion, SourceList],
  templateUrl: './ministry-history.html',
  styleUrl: './ministry-history.css',
})
export class MinistryHistory {
  readonly ministry = input.required<MinistryDetail>();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly certainty = injectWords(certaintyWords);
  protected readonly words = injectWords(ministriesWords);

  protected readonly rows = computed(() => this.ministry().names.map((name) => this.rowOf(name)));
  protected readonly relations = computed(() => {
    const { predecessors, successors } = this.ministry();
    const { predecessors: before, successors: after } = this.words();
    return [
      { label: before, ministries: this.related(predecessors) },
      { label: after, ministries: this.related(successors) },
    ];
  });

  private rowOf({ name, abbr, validFrom, validTo, note, level, nameFrLevel, sources }: DatedName) {
    const day = this.ministry().basis.asOf;
    const { levels } = this.certainty();
    return {
      key: `${validFrom} ${name.de}`,
      name,
      abbr,
      note,
      sources,
      current: validFrom <= day && (validTo === null || day < validTo),
      valid: this.validity(validFrom, validTo),
      level: certaintyWord(level, levels),
      frenchLevel: this.words().frenchLevel(certaintyWord(nameFrLevel, levels)),
    };
  }

  /** `validTo` is the first day on which a name no longer holds; people read the last day on which it does. */
  private validity(from: LocalDate, to: LocalDate | null): string {
    const first = formatDay(from, this.language());
    if (to === null) return this.words().since(first);
    return this.words().range(first, formatDay(addDays(to, -1), this.language()));
  }

  private related(others: MinistryDetail['successors']) {
    return others.map(({ ministry, on }) => ({
      key: ministry,
      text: this.words().on(this.strategy.ministryName(ministry), formatDay(on, this.language())),
      link: this.page.link(['ressorts', ministry]),
    }));
  }
}

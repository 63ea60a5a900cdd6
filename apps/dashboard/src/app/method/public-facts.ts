import { Component, computed, inject } from '@angular/core';
import { PROVENANCES } from '@wegmarke/domain';
import { injectWords, LANGUAGE, Localized, ScrollRegion } from '@wegmarke/ui';
import { formatDay, PROVENANCE_WORDS } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { CERTAINTY_LEVELS, certaintyWord, certaintyWords } from '../pieces/certainty/certainty.words';
import { SourceList } from '../pieces/source-list';
import { methodWords } from './method.words';
import { publicGapsOf } from './public-gaps';

/** What is publicly known with its sources, what the marks mean, and what is not known. */
@Component({
  selector: 'wm-public-facts',
  imports: [Localized, ScrollRegion, SourceList],
  templateUrl: './public-facts.html',
  styles: `
    caption {
      font-weight: 600;
    }
    tbody th {
      font-weight: 400;
    }
    .source {
      overflow-wrap: anywhere;
    }
    td {
      min-inline-size: 9rem;
    }
  `,
})
export class PublicFacts {
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  private readonly certainty = injectWords(certaintyWords);
  protected readonly strategy = inject(StrategyStore);
  protected readonly words = injectWords(methodWords);

  protected readonly levels = computed(() =>
    CERTAINTY_LEVELS.map((key) => ({
      key,
      name: this.certainty().levels[key],
      meaning: this.certainty().meanings[key],
    })),
  );
  protected readonly provenances = computed(() =>
    PROVENANCES.map((key) => ({
      key,
      name: PROVENANCE_WORDS[this.language()][key],
      meaning: this.words().provenances[key],
    })),
  );
  protected readonly facts = computed(() =>
    (this.strategy.strategy()?.publicFacts ?? []).map((fact) => ({
      ...fact,
      day: formatDay(fact.on, this.language()),
      sources: fact.source === null ? [] : [{ url: fact.source, note: null }],
    })),
  );
  protected readonly fields = computed(() =>
    this.strategy.fields().map(({ key, number, name, nameFrLevel }) => ({
      key,
      number,
      name,
      level: certaintyWord(nameFrLevel, this.certainty().levels),
    })),
  );
  protected readonly sources = computed(() => this.strategy.strategy()?.sources ?? []);
  protected readonly gaps = computed(() => publicGapsOf(this.page.strategyKey(), this.language()));
}

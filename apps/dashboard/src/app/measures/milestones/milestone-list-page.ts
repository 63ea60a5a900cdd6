import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DueMilestone } from '@wegmarke/api-client';
import { HORIZONS, type FieldKey, type MinistryKey } from '@wegmarke/domain';
import {
  injectWords,
  LANGUAGE,
  Localized,
  localizedText,
  ProvenanceMark,
  SampleMark,
  ScrollRegion,
} from '@wegmarke/ui';
import { Pagination } from '@wegmarke/ui/lists';
import {
  basisClause,
  formatDayShort,
  formatList,
  formatNumber,
  formatPreciseDay,
  HORIZON_WORDS,
  NO_VALUE,
} from '@wegmarke/wording';
import { basisOf } from '../../core/cube/cube-store';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { LoadState } from '../../pieces/load-state';
import { milestoneListWords } from './milestone-list.words';
import { MilestoneListStore } from './milestone-list-store';

/** The milestones behind "Umsetzungsschritte eingehalten": what was promised for when, and whether it was kept. */
@Component({
  selector: 'wm-milestone-list-page',
  imports: [RouterLink, LoadState, Localized, ProvenanceMark, SampleMark, ScrollRegion, Pagination],
  providers: [MilestoneListStore],
  templateUrl: './milestone-list-page.html',
  styleUrl: './milestone-list-page.css',
})
export class MilestoneListPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(MilestoneListStore);
  protected readonly words = injectWords(milestoneListWords);

  protected readonly method = computed(() => this.page.link(['methodik']));
  protected readonly choices = computed(() => [
    { kept: null, label: this.words().all },
    { kept: 'true' as const, label: this.words().keptOnly },
    { kept: 'false' as const, label: this.words().missedOnly },
  ]);
  protected readonly count = computed(() => {
    const total = this.store.answer()?.total;
    return total === undefined ? '' : this.words().count(total, formatNumber(total, this.language()));
  });
  protected readonly basis = computed(() => {
    const answer = this.store.answer();
    return answer === undefined ? '' : basisClause(basisOf(answer.basis), this.language());
  });
  protected readonly restriction = computed(() => {
    const names = [
      ...this.store.ministry().map((key) => this.strategy.ministryName(key as MinistryKey)),
      ...this.store.field().map((key) => this.strategy.fieldName(key as FieldKey)),
      ...HORIZONS.filter((key) => this.store.horizon().includes(key)).map((key) => HORIZON_WORDS[this.language()][key]),
    ];
    return names.length === 0 ? null : this.words().restricted(formatList(names, this.language()));
  });
  protected readonly rows = computed(() => (this.store.answer()?.items ?? []).map((item) => this.rowOf(item)));

  constructor() {
    injectPageTitle(() => `${this.words().title} – ${this.strategy.title()}`);
  }

  private rowOf({ measure, milestone, firstExpiredBaseline, actualOn, kept, lead }: DueMilestone) {
    const [words, language] = [this.words(), this.language()];
    const { title, role, critical } = milestone;
    const named = title === null ? null : localizedText(title, language);
    return {
      id: `${measure.id} ${milestone.key}`,
      sample: this.store.answer()?.basis.sample ?? false,
      measure,
      link: this.page.link(['massnahmen', measure.code]),
      name: named ?? (role === 'end' ? words.end : words.untitled),
      notes: [role === 'end' && named !== null ? words.end : null, critical ? words.critical : null].filter(Boolean),
      promised: formatPreciseDay(firstExpiredBaseline, language),
      actual: actualOn === null ? NO_VALUE : formatDayShort(actualOn, language),
      kept: kept ? words.yes : words.no,
      lead: this.strategy.ministryAbbr(lead),
      leadName: this.strategy.ministryName(lead),
    };
  }
}

import { Component, computed, inject } from '@angular/core';
import type { GoalLabel } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, Localized, localizedText, ProvenanceMark } from '@wegmarke/ui';
import { formatDay, horizonSentence } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { LoadState } from '../pieces/load-state';
import { MasterDataNote } from '../pieces/master-data-note';
import type { MeasureColumn } from '../pieces/measure-table/measure-columns';
import { MeasureTable } from '../pieces/measure-table/measure-table';
import { MeasuresPart } from '../pieces/measures-part';
import { NeighbourNav, type Neighbour } from '../pieces/neighbour-nav';
import { SourceList } from '../pieces/source-list';
import { UnknownEntry } from '../pieces/unknown-entry';
import { GoalFacts } from './goal-facts';
import { GoalOptions } from './goal-options';
import { GoalStore } from './goal-store';
import { goalWords } from './goal.words';

/** One goal on the day shown: until when, who answers for it, and the measures that serve it. */
@Component({
  selector: 'wm-goal-page',
  imports: [
    GoalFacts,
    GoalOptions,
    LoadState,
    Localized,
    MasterDataNote,
    MeasuresPart,
    MeasureTable,
    NeighbourNav,
    ProvenanceMark,
    SourceList,
    UnknownEntry,
  ],
  providers: [GoalStore],
  templateUrl: './goal-page.html',
  styleUrl: './goal-page.css',
})
export class GoalPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(GoalStore);
  protected readonly words = injectWords(goalWords);
  protected readonly furtherColumns: readonly MeasureColumn[] = [
    'code',
    'title',
    'field',
    'goal',
    'lead',
    'status',
    'computed',
    'endsOn',
  ];

  protected readonly allFields = computed(
    (): Neighbour => ({ label: this.words().allFields, link: this.page.link(['felder']) }),
  );
  protected readonly field = computed((): Neighbour => {
    const field = this.store.label()?.field;
    if (field === undefined) return this.allFields();
    const number = this.strategy.fieldNumber(field);
    return {
      label: `${this.words().field} ${this.strategy.fieldName(field)}`,
      link: this.page.link(['felder', String(number ?? field)]),
    };
  });
  protected readonly previous = computed(() => this.neighbour(this.store.previous()));
  protected readonly next = computed(() => this.neighbour(this.store.next()));
  protected readonly query = computed(
    (): Readonly<Record<string, string>> => ({ goal: this.store.label()?.code ?? '' }),
  );
  protected readonly horizon = computed(() => {
    const goal = this.store.goal();
    return goal && horizonSentence(goal.horizon, goal.dueOn, goal.basis.asOf, this.language());
  });
  protected readonly furtherOnDay = computed(() => {
    const goal = this.store.goal();
    if (goal === undefined || !this.store.byRound()) return null;
    return this.words().furtherOnDay(formatDay(goal.basis.asOf, this.language()));
  });

  constructor() {
    injectPageTitle(() => {
      const goal = this.store.label();
      if (goal === null) return this.words().unknownTitle;
      return `${this.words().goal(goal.code)} ${localizedText(goal.title, this.language())}`;
    });
  }

  private neighbour(goal: GoalLabel | null): Neighbour | null {
    return goal && { label: this.words().goal(goal.code), link: this.page.link(['ziele', goal.code]) };
  }
}

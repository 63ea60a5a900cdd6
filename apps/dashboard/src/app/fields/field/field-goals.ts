import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalListItem } from '@wegmarke/api-client';
import { countOf, filterCells, GOAL_HORIZONS } from '@wegmarke/domain';
import { injectWords, LANGUAGE, Localized, NumberLink, ProvenanceMark } from '@wegmarke/ui';
import { capitalized, horizonSentence, HORIZON_WORDS } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { fieldsWords } from '../fields.words';
import { FieldStore } from './field-store';

/** The goals of a field in three columns by horizon, and beneath them the measures that serve no goal. */
@Component({
  selector: 'wm-field-goals',
  imports: [RouterLink, Localized, NumberLink, ProvenanceMark],
  templateUrl: './field-goals.html',
  styleUrl: './field-goals.css',
})
export class FieldGoals {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(FieldStore);
  protected readonly words = injectWords(fieldsWords);

  protected readonly columns = computed(() => {
    const spans = this.strategy.strategy()?.horizons;
    return GOAL_HORIZONS.map((horizon) => ({
      horizon,
      heading: capitalized(HORIZON_WORDS[this.language()][horizon]),
      span: spans === undefined ? '' : this.words().span(spans[horizon]),
      goals: (this.store.goals() ?? []).filter((goal) => goal.horizon === horizon).map((goal) => this.rowOf(goal)),
    }));
  });

  protected readonly withoutGoal = computed(() => ({
    count: countOf(filterCells(this.store.cells(), { horizon: ['none'] })),
    link: this.page.link(['massnahmen'], { ...this.store.query(), horizon: 'none' }),
  }));

  private rowOf(goal: GoalListItem) {
    const day = this.store.goalsOn() ?? goal.dueOn;
    return {
      ...goal,
      link: this.page.link(['ziele', goal.code]),
      list: this.page.link(['massnahmen'], { goal: goal.code }),
      listLabel: this.words().measuresOfGoal(goal.code),
      due: horizonSentence(goal.horizon, goal.dueOn, day, this.language()),
    };
  }
}

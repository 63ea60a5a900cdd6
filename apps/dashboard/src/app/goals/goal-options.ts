import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ACTION_WORDS } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { StrategyStore } from '../core/strategy/strategy-store';
import { GOAL_ACTIONS, type GoalActionPath } from './goal-action-paths';
import { goalChangeWords } from './goal-change.words';

/** What the reader may decide on a goal today; nothing on any other day. */
@Component({
  selector: 'wm-goal-options',
  imports: [RouterLink],
  template: `
    @if (links().length > 0) {
      <section class="no-print" aria-labelledby="options">
        <h2 id="options">{{ words().options }}</h2>
        <p class="muted">{{ words().optionsText }}</p>
        <ul>
          @for (option of links(); track option.label) {
            <li>
              <a class="link" [routerLink]="option.link.path" [queryParams]="option.link.query">{{ option.label }}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 1rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--wm-line);
    }
    h2 {
      margin: 0;
      font-size: 1.125rem;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class GoalOptions {
  readonly goal = input.required<GoalDetail>();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(goalChangeWords);

  protected readonly links = computed(() => {
    const { code, allowedActions } = this.goal();
    if (Object.keys(this.page.dayParams()).length > 0) return [];
    const decisions = (Object.keys(GOAL_ACTIONS) as GoalActionPath[]).flatMap((path) => {
      const { action } = GOAL_ACTIONS[path];
      if (!allowedActions.includes(action)) return [];
      return [
        { label: ACTION_WORDS[this.language()][action], link: this.page.link(['ziele', code, 'entscheiden', path]) },
      ];
    });
    if (!this.strategy.strategy()?.allowedActions.includes('plan-measure')) return decisions;
    const plan = { label: this.words().newMeasure, link: this.page.link(['massnahmen', 'neu'], { ziel: code }) };
    return [...decisions, plan];
  });
}

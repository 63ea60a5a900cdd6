import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type GoalDetail } from '@wegmarke/api-client';
import { GOAL_HORIZONS } from '@wegmarke/domain';
import { injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { ACTION_WORDS, formatDay, HORIZON_WORDS, NO_VALUE } from '@wegmarke/wording';
import { lastValue } from '../core/api/last-value';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { injectAfterChange } from '../pieces/entry-form/after-change';
import { ChangeFrame } from '../pieces/entry-form/change-frame';
import { decisionFields } from '../pieces/entry-form/common-fields';
import { EntryForm } from '../pieces/entry-form/entry-form';
import { entryWords } from '../pieces/entry-form/entry.words';
import type { FieldSpec } from '../pieces/entry-form/field-spec';
import { LabelOptions } from '../pieces/entry-form/label-options';
import { LoadState } from '../pieces/load-state';
import { GOAL_ACTIONS, isGoalActionPath, type GoalActionPath } from './goal-action-paths';
import { goalChangeWords } from './goal-change.words';

/** One decision on one goal: its due day, its horizon or its field. */
@Component({
  selector: 'wm-change-goal-page',
  imports: [ChangeFrame, LoadState, RouterLink],
  providers: [LabelOptions],
  template: `
    @let text = words();
    <p class="no-print">
      <a class="link" [routerLink]="home().path" [queryParams]="home().query">{{ text.back(code()) }}</a>
    </p>
    <h1>{{ heading() }}</h1>
    <wm-load-state [of]="strategy.current" />
    <wm-load-state [of]="detail" />
    @if (seen()) {
      <p class="muted">{{ subject() }}</p>
      @if (allowed()) {
        <wm-change-frame
          [form]="form"
          [effects]="effects()"
          [submitLabel]="heading()"
          [back]="home()"
          [news]="news()"
          (sent)="send()"
        />
      } @else {
        <p>{{ text.refused }}</p>
      }
    }
  `,
})
export class ChangeGoalPage {
  private readonly page = inject(PageState);
  private readonly options = inject(LabelOptions);
  private readonly language = inject(LANGUAGE);
  private readonly general = injectWords(entryWords);
  private readonly afterChange = injectAfterChange();
  protected readonly strategy = inject(StrategyStore);
  protected readonly words = injectWords(goalChangeWords);

  protected readonly code = computed(() => this.page.path()[2] ?? '');
  protected readonly detail = httpResource<GoalDetail>(() => {
    const id = this.strategy.strategy()?.goals.find(({ code }) => code === this.code())?.id;
    return id === undefined ? undefined : apiUrl('/api/goals/{id}', { id });
  });
  private readonly goal = lastValue(this.detail);
  /** The goal as it was when the form was opened. */
  protected readonly seen = linkedSignal<GoalDetail | undefined, GoalDetail | undefined>({
    source: this.goal,
    computation: (now, before) => before?.value ?? now,
  });

  private readonly path = computed((): GoalActionPath | null => {
    const path = this.page.path()[4] ?? '';
    return isGoalActionPath(path) ? path : null;
  });
  private readonly action = computed(() => {
    const path = this.path();
    return path === null ? null : GOAL_ACTIONS[path].action;
  });
  protected readonly home = computed(() => this.page.link(['ziele', this.code()], { asOf: null, round: null }));
  protected readonly heading = computed(() => {
    const action = this.action();
    return action === null ? this.words().unknown : ACTION_WORDS[this.language()][action];
  });
  protected readonly subject = computed(() => {
    const goal = this.seen();
    return goal === undefined ? '' : `${goal.code} ${localizedText(goal.title, this.language())}`;
  });
  protected readonly allowed = computed(() => {
    const action = this.action();
    return action !== null && (this.seen()?.allowedActions.includes(action) ?? false);
  });
  protected readonly effects = computed(() => {
    const [action, today, words] = [this.action(), this.strategy.today(), this.words()];
    if (action === null || today === null) return [];
    return [words.from(formatDay(today, this.language())), ...Object.values(words.effects[action]), words.logged];
  });
  protected readonly news = computed(() => {
    const [seen, now] = [this.seen(), this.goal()];
    if (seen === undefined || now === undefined || seen.version === now.version) return null;
    const [before, after, words] = [this.factsOf(seen), this.factsOf(now), this.words().facts];
    return (Object.keys(words) as (keyof typeof words)[])
      .filter((key) => before[key] !== after[key])
      .map((key) => ({ label: words[key], before: before[key], after: after[key] }));
  });

  protected readonly form = new EntryForm(() => {
    const goal = this.seen();
    return goal === undefined ? [] : [...this.questions(goal), ...decisionFields(this.general())];
  });

  constructor() {
    injectPageTitle(() => `${this.heading()} – ${this.code()}`);
    let begun = false;
    effect(() => {
      const goal = this.seen();
      if (begun || goal === undefined) return;
      begun = true;
      const { horizon, dueOn, explicitDueOn } = goal;
      untracked(() => this.form.begin({ horizon, dueOn: explicitDueOn ? dueOn : null }));
    });
  }

  protected async send(): Promise<void> {
    const [path, goal] = [this.path(), this.goal()];
    if (path === null || goal === undefined) return;
    const { action, route } = GOAL_ACTIONS[path];
    const { id, version } = goal;
    const body = this.form.body();
    const answer = await this.form.send<GoalDetail>('POST', `/api/goals/${id}/${route}`, { body, version });
    if (answer !== null) await this.afterChange(this.home(), this.words().done[action]);
    else if (this.form.stale()) this.detail.reload();
  }

  private questions(goal: GoalDetail): readonly FieldSpec[] {
    const words = this.words();
    switch (this.path()) {
      case 'zieltermin':
        return [{ kind: 'day', pointer: '/dueOn', label: words.dueOn, hint: words.dueHint }];
      case 'zeithorizont': {
        const options = GOAL_HORIZONS.map((value) => ({ value, label: HORIZON_WORDS[this.language()][value] }));
        return [{ kind: 'choice', pointer: '/horizon', label: words.horizon, options }];
      }
      case 'aktionsfeld': {
        const options = this.options.fields().filter(({ value }) => value !== goal.field);
        const placeholder = this.general().choose;
        return [{ kind: 'select', pointer: '/field', label: words.field, options, placeholder, required: true }];
      }
      default:
        return [];
    }
  }

  private factsOf({ title, horizon, dueOn, field, owner }: GoalDetail) {
    const language = this.language();
    return {
      title: localizedText(title, language),
      horizon: HORIZON_WORDS[language][horizon],
      dueOn: formatDay(dueOn, language),
      field: this.strategy.fieldName(field),
      owner: owner === null ? NO_VALUE : this.strategy.ministryAbbr(owner),
    };
  }
}

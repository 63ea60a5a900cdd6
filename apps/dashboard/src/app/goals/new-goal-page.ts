import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalDetail } from '@wegmarke/api-client';
import { GOAL_HORIZONS } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay, HORIZON_WORDS } from '@wegmarke/wording';
import { PageState } from '../core/page-state/page-state';
import { injectPageTitle } from '../core/page-title/page-title';
import { StrategyStore } from '../core/strategy/strategy-store';
import { injectAfterChange } from '../pieces/entry-form/after-change';
import { ChangeFrame } from '../pieces/entry-form/change-frame';
import { decisionFields, localizedFields } from '../pieces/entry-form/common-fields';
import { EntryForm } from '../pieces/entry-form/entry-form';
import { entryWords } from '../pieces/entry-form/entry.words';
import type { FieldSpec } from '../pieces/entry-form/field-spec';
import { LabelOptions } from '../pieces/entry-form/label-options';
import { LoadState } from '../pieces/load-state';
import { goalChangeWords } from './goal-change.words';

/** A new goal by decision; the field may come with the address: the page of a field leads here. */
@Component({
  selector: 'wm-new-goal-page',
  imports: [ChangeFrame, LoadState, RouterLink],
  providers: [LabelOptions],
  template: `
    @let text = words();
    <p class="no-print">
      <a class="link" [routerLink]="back().path" [queryParams]="back().query">{{ text.allFields }}</a>
    </p>
    <h1>{{ text.newHeading }}</h1>
    <wm-load-state [of]="strategy.current" />
    @if (strategy.today()) {
      @if (allowed()) {
        <wm-change-frame
          [form]="form"
          [effects]="effects()"
          [submitLabel]="text.newHeading"
          [back]="back()"
          (sent)="send()"
        />
      } @else {
        <p>{{ text.refused }}</p>
      }
    }
  `,
})
export class NewGoalPage {
  private readonly page = inject(PageState);
  private readonly options = inject(LabelOptions);
  private readonly language = inject(LANGUAGE);
  private readonly general = injectWords(entryWords);
  private readonly afterChange = injectAfterChange();
  protected readonly strategy = inject(StrategyStore);
  protected readonly words = injectWords(goalChangeWords);

  private readonly field = this.page.value('feld');
  protected readonly back = computed(() => this.page.link(['felder']));
  protected readonly allowed = computed(() => this.strategy.strategy()?.allowedActions.includes('plan-goal') ?? false);
  protected readonly effects = computed(() => {
    const [today, words] = [this.strategy.today(), this.words()];
    return today === null
      ? []
      : [words.from(formatDay(today, this.language())), ...Object.values(words.newEffects), words.logged];
  });

  protected readonly form = new EntryForm(() => [...this.questions(), ...decisionFields(this.general())]);

  constructor() {
    injectPageTitle(() => `${this.words().newHeading} – ${this.strategy.title()}`);
    let begun = false;
    effect(() => {
      const field = this.field();
      if (begun || this.strategy.today() === null) return;
      begun = true;
      untracked(() => this.form.begin({ plan: { field } }));
    });
  }

  protected async send(): Promise<void> {
    const url = `/api/strategies/${this.page.strategyKey()}/goals`;
    const goal = await this.form.send<GoalDetail>('POST', url, { body: this.form.body() });
    if (goal !== null) {
      await this.afterChange(this.page.link(['ziele', goal.code]), this.words().newDone(goal.code));
    }
  }

  private questions(): readonly FieldSpec[] {
    const [words, general] = [this.words(), this.general()];
    return [
      { kind: 'text', pointer: '/plan/code', label: words.code, hint: words.codeHint, required: true },
      localizedFields(general, '/plan/details/title', words.title),
      {
        kind: 'select',
        pointer: '/plan/field',
        label: words.field,
        placeholder: general.choose,
        options: this.options.fields(),
        required: true,
      },
      {
        kind: 'choice',
        pointer: '/plan/horizon',
        label: words.horizon,
        options: GOAL_HORIZONS.map((value) => ({ value, label: HORIZON_WORDS[this.language()][value] })),
        required: true,
      },
      { kind: 'day', pointer: '/plan/adoptedOn', label: words.adoptedOn, hint: words.adoptedHint },
      { kind: 'day', pointer: '/plan/dueOn', label: words.dueOn, hint: words.dueHint },
      {
        kind: 'select',
        pointer: '/plan/details/owner',
        label: words.owner,
        placeholder: words.noOwner,
        options: this.options.ministries(),
      },
      {
        kind: 'list',
        pointer: '/plan/details/sources',
        label: words.sources,
        rowLabel: words.source,
        add: words.addSource,
        remove: words.removeSource,
        row: (at) => [
          { kind: 'text', pointer: `${at}/url`, label: words.url, required: true },
          { kind: 'text', pointer: `${at}/note`, label: words.note },
        ],
      },
    ];
  }
}

import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasureDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { injectAfterChange } from '../../pieces/entry-form/after-change';
import { ChangeFrame } from '../../pieces/entry-form/change-frame';
import { decisionFields } from '../../pieces/entry-form/common-fields';
import { EntryForm } from '../../pieces/entry-form/entry-form';
import { LabelOptions } from '../../pieces/entry-form/label-options';
import { LoadState } from '../../pieces/load-state';
import { effectWords } from '../change/actions/effect.words';
import { injectPlanContext } from './plan-context';
import { planFields, planOf } from './plan-fields';
import { planWords } from './plan.words';

const AT = '/plan';

/** A new measure by decision. Field and goal may come with the address: the page of a goal leads here. */
@Component({
  selector: 'wm-new-measure-page',
  imports: [ChangeFrame, LoadState, RouterLink],
  providers: [LabelOptions],
  template: `
    @let text = words();
    <p class="no-print">
      <a class="link" [routerLink]="back().path" [queryParams]="back().query">{{ text.all }}</a>
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
        <p>{{ text.notAllowed }}</p>
      }
    }
  `,
})
export class NewMeasurePage {
  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  private readonly effectTexts = injectWords(effectWords);
  private readonly afterChange = injectAfterChange();
  protected readonly strategy = inject(StrategyStore);
  protected readonly words = injectWords(planWords);

  private readonly field = this.page.value('feld');
  private readonly goal = this.page.value('ziel');
  protected readonly back = computed(() => this.page.link(['massnahmen']));
  protected readonly allowed = computed(
    () => this.strategy.strategy()?.allowedActions.includes('plan-measure') ?? false,
  );
  protected readonly effects = computed(() => {
    const today = this.strategy.today();
    const words = this.effectTexts();
    return today === null
      ? []
      : [words.from(formatDay(today, this.language())), ...this.words().newEffects, words.logged];
  });

  protected readonly form: EntryForm = new EntryForm(() => [
    ...planFields(this.context(), AT),
    ...decisionFields(this.context().general),
  ]);
  private readonly context = injectPlanContext(() => this.form);

  constructor() {
    injectPageTitle(() => `${this.words().newHeading} – ${this.strategy.title()}`);
    let begun = false;
    effect(() => {
      if (begun || this.strategy.today() === null) return;
      begun = true;
      const [goal, asked] = [this.goal(), this.field()];
      const own = this.strategy.strategy()?.goals.find(({ code }) => code === goal);
      untracked(() =>
        this.form.begin({ plan: { kind: 'one_off', field: own?.field ?? asked, goal: own?.code ?? null } }),
      );
    });
  }

  protected async send(): Promise<void> {
    const { plan, decision } = this.form.body();
    const url = `/api/strategies/${this.page.strategyKey()}/measures`;
    const body = { plan: planOf(plan, this.context(), AT), decision };
    const measure = await this.form.send<MeasureDetail>('POST', url, { body });
    if (measure === null) return;
    await this.afterChange(this.page.link(['massnahmen', measure.code]), this.words().newDone(measure.code));
  }
}

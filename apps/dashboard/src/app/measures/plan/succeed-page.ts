import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasureDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ACTION_WORDS, formatDay } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { injectAfterChange } from '../../pieces/entry-form/after-change';
import { ChangeFrame } from '../../pieces/entry-form/change-frame';
import { decisionFields } from '../../pieces/entry-form/common-fields';
import { EntryForm } from '../../pieces/entry-form/entry-form';
import type { FieldSpec } from '../../pieces/entry-form/field-spec';
import { LabelOptions } from '../../pieces/entry-form/label-options';
import { LoadState } from '../../pieces/load-state';
import { effectWords } from '../change/actions/effect.words';
import { ChangeStore } from '../change/change-store';
import { changeWords } from '../change/change.words';
import { effectsOf } from '../change/effects-of';
import { injectPlanContext } from './plan-context';
import { planFields, planOf, type PlanContext } from './plan-fields';
import { planWords } from './plan.words';

const PARTS = '/parts';
const INTO = '/into';
const FEWEST = 2;

/** A measure gives way to new ones: it is split into several, or merged with others into one. */
@Component({
  selector: 'wm-succeed-page',
  imports: [ChangeFrame, LoadState, RouterLink],
  providers: [ChangeStore, LabelOptions],
  template: `
    @let text = general();
    <p class="no-print">
      <a class="link" [routerLink]="store.home().path" [queryParams]="store.home().query">{{
        text.back(store.code())
      }}</a>
    </p>
    <h1>{{ heading() }}</h1>
    <wm-load-state [of]="store.detail" [label]="text.loading" />
    @if (store.seen()) {
      <p class="muted">{{ store.subject() }}</p>
      @if (allowed()) {
        <wm-change-frame
          [form]="form"
          [effects]="effects()"
          [submitLabel]="heading()"
          [back]="store.home()"
          [news]="store.news()"
          (sent)="send()"
        />
      } @else {
        <p>{{ text.refused }}</p>
      }
    }
  `,
})
export class SucceedPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly effectTexts = injectWords(effectWords);
  private readonly afterChange = injectAfterChange();
  private readonly words = injectWords(planWords);
  protected readonly store = inject(ChangeStore);
  protected readonly general = injectWords(changeWords);

  private readonly splits = computed(() => this.page.path()[4] === 'teilen');
  private readonly action = computed(() => (this.splits() ? 'split-measure' : 'merge-measures'));
  protected readonly heading = computed(() => ACTION_WORDS[this.language()][this.action()]);
  protected readonly allowed = computed(() => this.store.allows(this.action()));
  protected readonly effects = computed(() => {
    const today = this.strategy.today();
    return today === null ? [] : effectsOf(this.action(), formatDay(today, this.language()), this.effectTexts());
  });

  protected readonly form: EntryForm = new EntryForm(() => [
    ...(this.splits() ? [this.partList(this.context())] : this.mergeFields(this.context())),
    ...decisionFields(this.context().general),
  ]);
  private readonly context = injectPlanContext(() => this.form);

  constructor() {
    injectPageTitle(() => `${this.heading()} – ${this.store.code()}`);
    let begun = false;
    effect(() => {
      const measure = this.store.seen();
      if (begun || measure === undefined || this.strategy.today() === null) return;
      begun = true;
      const plan = startOf(measure);
      const parts = Array.from({ length: FEWEST }, () => plan);
      untracked(() => this.form.begin(this.splits() ? { parts } : { into: plan }));
    });
  }

  protected async send(): Promise<void> {
    const measure = this.store.measure();
    if (measure === undefined) return;
    const route = this.splits() ? 'split' : 'merge';
    const answer = await this.form.send<MeasureDetail>('POST', `/api/measures/${measure.id}/${route}`, {
      body: this.bodyOf(this.form.body()),
      version: measure.version,
    });
    if (answer !== null) await this.afterChange(this.store.home(), this.effectTexts().done[this.action()]);
    else if (this.form.stale()) this.store.detail.reload();
  }

  private bodyOf({ parts, into, ...answers }: Record<string, unknown>): unknown {
    if (!this.splits()) return { ...answers, into: planOf(into, this.context(), INTO) };
    const plans = Array.isArray(parts) ? parts : [];
    return { ...answers, parts: plans.map((part, index) => planOf(part, this.context(), `${PARTS}/${index}`)) };
  }

  private partList(context: PlanContext): FieldSpec {
    const words = this.words();
    return {
      kind: 'list',
      pointer: PARTS,
      label: words.parts,
      rowLabel: words.part,
      add: words.addPart,
      remove: words.removePart,
      fewest: FEWEST,
      row: (at) => planFields(context, at),
    };
  }

  private mergeFields(context: PlanContext): readonly FieldSpec[] {
    const words = this.words();
    const code = this.store.code();
    return [
      {
        kind: 'measures',
        pointer: '/measures',
        label: words.others,
        hint: words.othersHint(code),
        without: [code],
        required: true,
      },
      { kind: 'group', pointer: INTO, legend: words.part(1), fields: planFields(context, INTO) },
    ];
  }
}

/** New measures stand where the old one stood until somebody says otherwise; their texts and days are their own. */
function startOf({ field, goal, lead, kind, participants, furtherGoals, themes }: MeasureDetail): unknown {
  return {
    ...{ field, lead, kind },
    goal: goal?.code ?? null,
    details: { participants, themes, furtherGoals: furtherGoals.map(({ code }) => code) },
  };
}

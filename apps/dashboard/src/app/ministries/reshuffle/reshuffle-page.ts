import { Component, computed, effect, ElementRef, inject, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Reshuffled } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { injectAfterChange } from '../../pieces/entry-form/after-change';
import { ChangeFrame } from '../../pieces/entry-form/change-frame';
import { decisionFields } from '../../pieces/entry-form/common-fields';
import { EntryForm } from '../../pieces/entry-form/entry-form';
import { entryWords } from '../../pieces/entry-form/entry.words';
import type { FieldSpec } from '../../pieces/entry-form/field-spec';
import { LabelOptions } from '../../pieces/entry-form/label-options';
import { LoadState } from '../../pieces/load-state';
import { MovedLeads } from './moved-leads';
import { reshuffleWords } from './reshuffle.words';

/** The ministries are cut anew: many leads move by one decree, after a look at what that means. */
@Component({
  selector: 'wm-reshuffle-page',
  imports: [ChangeFrame, LoadState, MovedLeads, RouterLink],
  providers: [LabelOptions],
  templateUrl: './reshuffle-page.html',
})
export class ReshufflePage {
  private readonly page = inject(PageState);
  private readonly options = inject(LabelOptions);
  private readonly language = inject(LANGUAGE);
  private readonly general = injectWords(entryWords);
  private readonly afterChange = injectAfterChange();
  protected readonly strategy = inject(StrategyStore);
  protected readonly words = injectWords(reshuffleWords);

  private readonly from = this.page.value('von');
  protected readonly back = computed(() => this.page.link(['ressorts']));
  protected readonly allowed = computed(
    () => this.strategy.strategy()?.allowedActions.includes('reshuffle-leads') ?? false,
  );
  /** What was shown last, and for which answers: another answer asks for another look. */
  private readonly shown = signal<{ readonly question: string; readonly answer: Reshuffled } | null>(null);
  protected readonly result = computed(() => {
    const shown = this.shown();
    return shown !== null && shown.question === this.question() ? shown.answer : null;
  });
  protected readonly day = computed(() => {
    const result = this.result();
    return result === null ? '' : formatDay(result.effectiveOn, this.language());
  });

  protected readonly form: EntryForm = new EntryForm(() => [...this.questions(), ...decisionFields(this.general())]);
  private readonly question = computed(() => JSON.stringify(this.body()));
  private readonly heading = viewChild<ElementRef<HTMLElement>>('result');

  constructor() {
    injectPageTitle(() => `${this.words().heading} – ${this.strategy.title()}`);
    let begun = false;
    effect(() => {
      const [today, from] = [this.strategy.today(), this.from()];
      if (begun || today === null) return;
      begun = true;
      untracked(() => this.form.begin({ scope: 'everything', from, effectiveOn: today }));
    });
    effect(() => this.heading()?.nativeElement.focus());
  }

  protected async show(): Promise<void> {
    this.shown.set(null);
    const answer = await this.form.send<Reshuffled>('POST', this.url(), { body: this.body(), rehearsal: true });
    if (answer !== null) this.shown.set({ question: this.question(), answer });
  }

  protected async apply(): Promise<void> {
    const result = this.result();
    if (result === null) return;
    const body = { ...this.body(), apply: true };
    const done = await this.form.send<Reshuffled>('POST', this.url(), { body, version: result.version });
    if (done === null) {
      // What was shown does not hold any more, or the reason stands at a field: look again.
      this.shown.set(null);
      return;
    }
    const said = this.words().done(done.moves.length, formatDay(done.effectiveOn, this.language()));
    await this.afterChange(this.page.link(['ressorts', this.form.text('/to')]), said);
  }

  private url(): string {
    return `/api/strategies/${this.page.strategyKey()}/leads/reshuffle`;
  }

  private body(): Record<string, unknown> {
    const { from, to, ...answers } = this.form.body();
    if (this.form.text('/scope') === 'everything') return { ...answers, from, to };
    return { ...answers, moves: this.form.several('/measures').map((measure) => ({ measure, to })) };
  }

  private questions(): readonly FieldSpec[] {
    const [words, choose] = [this.words(), this.general().choose];
    const everything = this.form.text('/scope') !== 'chosen';
    const ministries = this.options.ministries();
    const from: FieldSpec = {
      kind: 'select',
      pointer: '/from',
      label: words.from,
      placeholder: choose,
      options: this.strategy.ministries().map(({ key }) => ({
        value: key,
        label: `${this.strategy.ministryAbbr(key)} – ${this.strategy.ministryName(key)}`,
      })),
      required: true,
    };
    const measures: FieldSpec = {
      kind: 'measures',
      pointer: '/measures',
      label: words.measures,
      without: [],
      required: true,
      local: true,
      also: ['/moves'],
    };
    return [
      {
        kind: 'choice',
        pointer: '/scope',
        label: words.scope,
        local: true,
        options: [
          { value: 'everything', label: words.everything },
          { value: 'chosen', label: words.chosen },
        ],
      },
      everything ? from : measures,
      { kind: 'select', pointer: '/to', label: words.to, placeholder: choose, options: ministries, required: true },
      {
        kind: 'day',
        pointer: '/effectiveOn',
        label: words.effectiveOn,
        hint: words.effectiveHint,
        required: true,
      },
    ];
  }
}

import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasureDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { injectPageTitle } from '../../core/page-title/page-title';
import { injectAfterChange } from '../../pieces/entry-form/after-change';
import { ChangeFrame } from '../../pieces/entry-form/change-frame';
import { EntryForm } from '../../pieces/entry-form/entry-form';
import { entryWords } from '../../pieces/entry-form/entry.words';
import { LabelOptions } from '../../pieces/entry-form/label-options';
import { LoadState } from '../../pieces/load-state';
import { ChangeStore } from './change-store';
import { changeWords } from './change.words';
import { changedParts } from './changed-parts';
import { masterDataFields, masterDataOf, stepTitleFields, withNewThemes } from './master-data-fields';
import { masterDataWords } from './master-data.words';

/** Texts, contacts and lists of a measure: the lead's desk changes them at once. Only what was changed is sent. */
@Component({
  selector: 'wm-master-data-page',
  imports: [ChangeFrame, LoadState, RouterLink],
  providers: [ChangeStore, LabelOptions],
  template: `
    @let text = words();
    <p class="no-print">
      <a class="link" [routerLink]="store.home().path" [queryParams]="store.home().query">{{
        general().back(store.code())
      }}</a>
    </p>
    <h1>{{ text.heading }}</h1>
    <wm-load-state [of]="store.detail" [label]="general().loading" />
    @if (store.seen()) {
      <p class="muted">{{ store.subject() }}</p>
      @if (allowed()) {
        <wm-change-frame
          [form]="form"
          [effects]="text.effects"
          [submitLabel]="text.save"
          [back]="store.home()"
          [news]="store.news()"
          (sent)="send()"
        >
          @if (unchanged()) {
            <p role="alert">{{ text.nothing }}</p>
          }
        </wm-change-frame>
      } @else {
        <p>{{ general().refused }}</p>
      }
    }
  `,
})
export class MasterDataPage {
  private readonly options = inject(LabelOptions);
  private readonly language = inject(LANGUAGE);
  private readonly questions = injectWords(entryWords);
  private readonly afterChange = injectAfterChange();
  protected readonly store = inject(ChangeStore);
  protected readonly words = injectWords(masterDataWords);
  protected readonly general = injectWords(changeWords);
  protected readonly unchanged = signal(false);

  protected readonly allowed = computed(() => this.store.allows('change-master-data'));

  protected readonly form = new EntryForm(() => {
    const measure = this.store.seen();
    if (measure === undefined) return [];
    const context = {
      words: this.words(),
      general: this.questions(),
      language: this.language(),
      ministries: this.options.ministries().filter(({ value }) => value !== measure.lead),
      goals: this.options.goals().filter(({ value }) => value !== measure.goal?.code),
      themes: measure.themes,
    };
    return [...masterDataFields(context), ...stepTitleFields(context, measure.milestones)];
  });
  /** The answers as they were before anything was typed. */
  private before: Readonly<Record<string, unknown>> = {};

  constructor() {
    injectPageTitle(() => `${this.words().heading} – ${this.store.code()}`);
    let begun = false;
    effect(() => {
      const measure = this.store.seen();
      if (begun || measure === undefined || this.options.today() === null) return;
      begun = true;
      untracked(() => this.form.begin(masterDataOf(measure)));
      this.before = untracked(() => this.answers());
    });
  }

  protected async send(): Promise<void> {
    const measure = this.store.measure();
    if (measure === undefined) return;
    const body = changedParts(this.before, this.answers());
    this.unchanged.set(Object.keys(body).length === 0);
    if (this.unchanged()) return;
    const { version, id } = measure;
    const answer = await this.form.send<MeasureDetail>('PATCH', `/api/measures/${id}`, { body, version });
    if (answer !== null) await this.afterChange(this.store.home(), this.words().saved);
    else if (this.form.stale()) this.store.detail.reload();
  }

  private answers(): Readonly<Record<string, unknown>> {
    const answers = this.form.body();
    return { ...answers, themes: withNewThemes(answers['themes'], this.form.text('/newThemes')) };
  }
}

import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type MeasureDetail, type StatusReportList } from '@wegmarke/api-client';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { ACTION_WORDS, formatDay } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { injectAfterChange } from '../../pieces/entry-form/after-change';
import { ChangeFrame } from '../../pieces/entry-form/change-frame';
import { decisionFields } from '../../pieces/entry-form/common-fields';
import { EntryForm } from '../../pieces/entry-form/entry-form';
import { entryWords } from '../../pieces/entry-form/entry.words';
import { LabelOptions } from '../../pieces/entry-form/label-options';
import { LoadState } from '../../pieces/load-state';
import { ACTION_PATHS, isActionPath, isDecision } from './action-paths';
import { ACTION_FORMS, isShort } from './actions/action-forms';
import type { ActionContext } from './actions/action-form';
import { actionWords } from './actions/action.words';
import { effectWords } from './actions/effect.words';
import { ChangeStore } from './change-store';
import { changeWords } from './change.words';
import { effectsOf } from './effects-of';

/** One decision or judgement on one measure: the address names both, so that a link shows the next person the same. */
@Component({
  selector: 'wm-decide-page',
  imports: [ChangeFrame, LoadState, RouterLink],
  providers: [ChangeStore, LabelOptions],
  template: `
    @let text = words();
    <p class="no-print">
      <a class="link" [routerLink]="store.home().path" [queryParams]="store.home().query">{{
        text.back(store.code())
      }}</a>
    </p>
    <h1>{{ heading() }}</h1>
    <wm-load-state [of]="store.detail" [label]="text.loading" />
    @if (store.measure()) {
      <p class="muted">{{ store.subject() }}</p>
      @if (allowed()) {
        <wm-change-frame
          [form]="form"
          [effects]="effects()"
          [submitLabel]="heading()"
          [back]="store.home()"
          [news]="store.news()"
          (sent)="send()"
        >
          @if (evidence(); as evidence) {
            <p>
              <strong>{{ evidence }}</strong>
            </p>
          }
        </wm-change-frame>
      } @else {
        <p>
          {{
            action() === null ? text.unknownText : action() === 'cancel-measure' ? text.cancelImpossible : text.refused
          }}
        </p>
      }
    }
  `,
})
export class DecidePage {
  private readonly page = inject(PageState);
  private readonly options = inject(LabelOptions);
  private readonly language = inject(LANGUAGE);
  private readonly general = injectWords(entryWords);
  private readonly effectTexts = injectWords(effectWords);
  private readonly questions = injectWords(actionWords);
  private readonly afterChange = injectAfterChange();
  protected readonly store = inject(ChangeStore);
  protected readonly words = injectWords(changeWords);

  protected readonly action = computed(() => {
    const path = this.page.path()[4] ?? '';
    const action = isActionPath(path) ? ACTION_PATHS[path] : null;
    return action !== null && isShort(action) ? action : null;
  });
  protected readonly heading = computed(() => {
    const action = this.action();
    return action === null ? this.words().unknownTitle : ACTION_WORDS[this.language()][action];
  });
  protected readonly allowed = computed(() => {
    const action = this.action();
    return action !== null && this.store.allows(action);
  });
  protected readonly effects = computed(() => {
    const [action, today] = [this.action(), this.options.today()];
    return action === null || today === null
      ? []
      : effectsOf(action, formatDay(today, this.language()), this.effectTexts());
  });

  protected readonly form: EntryForm = new EntryForm(() => {
    const [action, context] = [this.action(), this.context()];
    if (action === null || context === null) return [];
    const own = ACTION_FORMS[action].fields(context);
    return isDecision(action) ? [...own, ...decisionFields(this.general())] : own;
  });
  private readonly context = computed((): ActionContext | null => {
    const [measure, today] = [this.store.seen(), this.options.today()];
    if (measure === undefined || today === null) return null;
    return {
      measure,
      today,
      form: this.form,
      words: this.questions(),
      general: this.general(),
      language: this.language(),
      ministries: this.options.ministries(),
      fields: this.options.fields(),
      goalsOf: (field) => this.options.goalsOf(field),
    };
  });

  /** Whoever confirms wants to see what the ministry shows for it. */
  private readonly reports = httpResource<StatusReportList>(() => {
    const id = this.store.measure()?.id;
    if (id === undefined || this.action() !== 'confirm-implemented') return undefined;
    return apiUrl('/api/measures/{id}/status-reports', { id });
  });
  protected readonly evidence = computed(() => {
    if (!this.reports.hasValue()) return null;
    const claim = this.reports
      .value()
      .items.find(({ implementation, acceptedOn }) => implementation === 'implemented' && acceptedOn !== null);
    if (!claim?.evidence || claim.effectiveOn === null) return this.questions().noEvidence;
    return this.questions().evidence(formatDay(claim.effectiveOn, this.language()), claim.evidence);
  });

  constructor() {
    injectPageTitle(() => `${this.heading()} – ${this.store.code()}`);
    let begun: string | null = null;
    effect(() => {
      const [action, context] = [this.action(), this.context()];
      if (action === null || context === null || begun === action) return;
      begun = action;
      untracked(() => this.form.begin(ACTION_FORMS[action].start?.(context) ?? {}));
    });
  }

  protected async send(): Promise<void> {
    const [action, context, measure] = [this.action(), this.context(), this.store.measure()];
    if (action === null || context === null || measure === undefined) return;
    const { route, body } = ACTION_FORMS[action];
    const answers = this.form.body();
    const answer = await this.form.send<MeasureDetail>('POST', `/api/measures/${measure.id}/${route}`, {
      body: body?.(answers, context) ?? answers,
      version: measure.version,
    });
    if (answer === null) {
      if (this.form.stale()) this.store.detail.reload();
      return;
    }
    const gone = action === 'cancel-measure';
    await this.afterChange(gone ? this.page.link(['massnahmen']) : this.store.home(), this.effectTexts().done[action]);
  }
}

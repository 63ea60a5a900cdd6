import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasureDetail } from '@wegmarke/api-client';
import { Disclosure, injectWords, LANGUAGE, type PageLink } from '@wegmarke/ui';
import { ACTION_WORDS } from '@wegmarke/wording';
import { PageState } from '../../core/page-state/page-state';
import { ACTION_PATHS, isDecision, type ActionPath } from '../change/action-paths';
import { changeOptionsWords } from './change-options.words';

/** As the form's address says it: a report that belongs to no round. */
const INTERIM = 'interim';
const PATHS = Object.keys(ACTION_PATHS) as ActionPath[];

/** What the reader may do with the measure today, by the three ways a fact becomes one; nothing on any other day. */
@Component({
  selector: 'wm-change-options',
  imports: [Disclosure, RouterLink],
  templateUrl: './change-options.html',
  styleUrl: './change-options.css',
})
export class ChangeOptions {
  readonly measure = input.required<MeasureDetail>();

  private readonly page = inject(PageState);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(changeOptionsWords);

  /** The way to say something new of it, for its ministry. */
  protected readonly report = computed(() => this.linkFor('write-report', ['aufgaben', 'm', this.measure().code]));
  /** Beside a round that is under way, too. */
  protected readonly interim = computed(() =>
    this.linkFor('write-report', ['aufgaben', 'm', this.measure().code], INTERIM),
  );
  protected readonly masterData = computed(() =>
    this.linkFor('change-master-data', ['massnahmen', this.measure().code, 'stammdaten']),
  );
  protected readonly decisions = computed(() => this.actions(true));
  protected readonly judgements = computed(() => this.actions(false));
  protected readonly some = computed(
    () =>
      this.report() !== null || this.masterData() !== null || this.decisions().length + this.judgements().length > 0,
  );
  /** Whoever may decide at all and looks for it is told why it is not there. */
  protected readonly cancelImpossible = computed(
    () => this.may('hand-over-lead-by-decree') && !this.may('cancel-measure'),
  );

  private actions(decided: boolean) {
    return PATHS.filter((path) => isDecision(ACTION_PATHS[path]) === decided).flatMap((path) => {
      const action = ACTION_PATHS[path];
      const link = this.linkFor(action, ['massnahmen', this.measure().code, 'entscheiden', path]);
      return link === null ? [] : [{ path, label: ACTION_WORDS[this.language()][action], link }];
    });
  }

  private linkFor(action: string, path: readonly string[], round: string | null = null): PageLink | null {
    return this.may(action) ? this.page.link(path, { asOf: null, round }) : null;
  }

  private may(action: string): boolean {
    return this.measure().allowedActions.includes(action);
  }
}

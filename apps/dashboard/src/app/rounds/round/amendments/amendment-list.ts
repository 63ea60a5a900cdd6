import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Amendment, AmendmentList as Answer, RoundDetail } from '@wegmarke/api-client';
import { injectWords, LANGUAGE, Localized } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { FIGURE_WORDS, figureSentence, formatDay, formatList } from '@wegmarke/wording';
import { WriteAttempt } from '../../../core/api/write-attempt';
import { PageState } from '../../../core/page-state/page-state';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import { ProblemNotice } from '../../../pieces/problem-notice';
import { amendmentWords } from './amendment.words';
import { changedStatements } from './report-texts';

type Decision = 'confirm' | 'reject';

/** Corrections of a sealed round: old beside new, who is to confirm, and the buttons of whoever may. */
@Component({
  selector: 'wm-amendment-list',
  imports: [Dialog, Localized, ProblemNotice, RouterLink],
  templateUrl: './amendment-list.html',
  styleUrl: './amendment-list.css',
})
export class AmendmentList {
  readonly round = input.required<RoundDetail>();
  readonly answer = input.required<Answer>();
  readonly decided = output();

  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(amendmentWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly asked = signal<{ readonly amendment: Amendment; readonly decision: Decision } | null>(null);

  protected readonly mayPropose = computed(() => this.round().allowedActions.includes('propose-amendment'));
  protected readonly proposeLink = computed(() => this.page.link(['runden', this.round().key, 'nachtrag']));
  protected readonly rows = computed(() => this.answer().items.map((amendment) => this.rowOf(amendment)));
  /** A figure is never a bare number: old and new are both said as sentences, with their parts. */
  protected readonly figures = computed(() => {
    const { items, before, after } = this.answer();
    if (items.every(({ state }) => state !== 'confirmed')) return [];
    return before.map((figure) => {
      const [old, now] = [figure, after.find(({ key }) => key === figure.key) ?? figure].map((one) => this.said(one));
      return {
        key: figure.key,
        label: FIGURE_WORDS[this.language()][figure.key],
        before: old,
        after: now,
        changed: now !== old,
      };
    });
  });
  protected readonly changedFigures = computed(() => this.figures().filter(({ changed }) => changed));
  protected readonly sameFigures = computed(() =>
    formatList(
      this.figures()
        .filter(({ changed }) => !changed)
        .map(({ label }) => label),
      this.language(),
    ),
  );

  protected ask(amendment: Amendment, decision: Decision): void {
    this.attempt.forget();
    this.asked.set({ amendment, decision });
  }

  protected async decide(): Promise<void> {
    const asked = this.asked();
    if (asked === null) return;
    const { id, version } = asked.amendment;
    const answer = await this.attempt.send('POST', `/api/amendments/${id}/${asked.decision}`, { body: {}, version });
    if (answer === null) return;
    this.asked.set(null);
    this.decided.emit();
  }

  private said(figure: Answer['before'][number]): string {
    const { asOfOn, key, sealedOn } = this.round();
    const basis = sealedOn === null ? { asOf: asOfOn, projection: false } : { asOf: asOfOn, round: key, sealedOn };
    return figureSentence(figure, basis)[this.language()];
  }

  private rowOf(amendment: Amendment) {
    const { measure, ministry, state, content, before, allowedActions } = amendment;
    return {
      amendment,
      measure,
      link: this.page.link(['massnahmen', measure.code], { round: this.round().key, asOf: null }),
      standing: this.standing(amendment),
      waits: state === 'proposed' ? this.words().waits(this.strategy.ministryAbbr(ministry)) : null,
      changes: changedStatements(before, content, this.language()),
      mayConfirm: allowedActions.includes('confirm-amendment'),
    };
  }

  private standing({ state, proposedOn, decidedOn, snapshotVersion }: Amendment): string {
    const day = formatDay(decidedOn ?? proposedOn, this.language());
    if (state === 'confirmed') return this.words().confirmed(day, snapshotVersion ?? 2);
    return state === 'rejected' ? this.words().rejected(day) : this.words().proposed(day);
  }
}

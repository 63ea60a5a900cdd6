import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { RoundDetail } from '@wegmarke/api-client';
import type { RoundStep } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { formatDay } from '@wegmarke/wording';
import { WriteAttempt } from '../../../core/api/write-attempt';
import { Feedback } from '../../../core/feedback/feedback';
import { StrategyStore } from '../../../core/strategy/strategy-store';
import { ProblemNotice } from '../../../pieces/problem-notice';
import { OpenConsequences } from './open-consequences';
import { SealChecklist } from './seal-checklist';
import { stepWords } from './step.words';

/** Address of every step and the order they come in. */
const STEPS = {
  'open-round': 'open',
  'review-round': 'review',
  'seal-round': 'seal',
  'publish-round': 'publish',
} as const satisfies Readonly<Record<RoundStep, string>>;

/** The step the reader may take next; null where there is none. */
export function nextStepOf({ allowedActions }: Pick<RoundDetail, 'allowedActions'>): RoundStep | null {
  return (Object.keys(STEPS) as RoundStep[]).find((step) => allowedActions.includes(step)) ?? null;
}

/** The one next step of a round, if it is the reader's to take; the question before it says what will happen. */
@Component({
  selector: 'wm-round-step',
  imports: [Dialog, OpenConsequences, ProblemNotice, SealChecklist],
  templateUrl: './round-step.html',
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    li,
    p {
      margin-block: 0.25rem;
    }
  `,
})
export class RoundStepButton {
  readonly round = input.required<RoundDetail>();
  readonly taken = output();

  private readonly feedback = inject(Feedback);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(stepWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly asking = signal(false);
  protected readonly ready = signal(false);

  protected readonly step = computed(() => nextStepOf(this.round()));
  /** Sealing is offered when the checklist is fulfilled; the other steps always. */
  protected readonly possible = computed(() => this.step() !== 'seal-round' || this.ready());

  protected readonly stillRunning = computed(() => {
    const [today, { deadlineOn }] = [this.strategy.today(), this.round()];
    return today === null || today > deadlineOn
      ? null
      : this.words().stillRunning(formatDay(deadlineOn, this.language()));
  });

  protected ask(): void {
    this.attempt.forget();
    this.ready.set(false);
    this.asking.set(true);
  }

  protected async take(step: RoundStep): Promise<void> {
    // A second press of a double click comes when the question is answered already.
    if (!this.asking()) return;
    const { id, version } = this.round();
    const answer = await this.attempt.send('POST', `/api/rounds/${id}/${STEPS[step]}`, { body: {}, version });
    if (answer === null) return;
    this.asking.set(false);
    this.feedback.say(this.words()[step].done);
    this.taken.emit();
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { MeasureDetail } from '@wegmarke/api-client';
import { Banner, defineWords, injectWords, LANGUAGE } from '@wegmarke/ui';
import { Dialog } from '@wegmarke/ui/forms';
import { ACTION_WORDS, formatDay } from '@wegmarke/wording';
import { WriteAttempt } from '../../core/api/write-attempt';
import { Feedback } from '../../core/feedback/feedback';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { WorkCounts } from '../../core/worklist/worklist-counts';
import { ProblemNotice } from '../../pieces/problem-notice';

const offerWords = defineWords(
  {
    offered: (from: string, to: string, since: string, day: string) =>
      `Federführung angeboten: von ${from} an ${to}, ab ${day} (angeboten am ${since}).`,
    consequence: {
      'accept-lead': (to: string, day: string) =>
        `Vom ${day} an ist ${to} federführend und meldet. Offene Anforderungen gehen dann mit, die Frist bleibt.`,
      'decline-lead': (to: string) => `${to} lehnt ab; die Federführung bleibt, wo sie ist.`,
      'withdraw-lead': (to: string) => `Das Angebot an ${to} wird zurückgezogen; die Federführung bleibt.`,
    },
    done: {
      'accept-lead': 'Die Federführung ist angenommen.',
      'decline-lead': 'Das Angebot ist abgelehnt.',
      'withdraw-lead': 'Das Angebot ist zurückgezogen.',
    },
    sending: 'Wird gespeichert …',
    cancel: 'Abbrechen',
  },
  {
    offered: (from: string, to: string, since: string, day: string) =>
      `Rôle de chef de file proposé : de ${from} à ${to}, à partir du ${day} (proposé le ${since}).`,
    consequence: {
      'accept-lead': (to: string, day: string) =>
        `À partir du ${day}, ${to} est chef de file et rend compte. Les demandes ouvertes suivent, le délai reste.`,
      'decline-lead': (to: string) => `${to} refuse ; le rôle de chef de file reste où il est.`,
      'withdraw-lead': (to: string) => `La proposition à ${to} est retirée ; le chef de file reste le même.`,
    },
    done: {
      'accept-lead': 'Le rôle de chef de file est accepté.',
      'decline-lead': 'La proposition est refusée.',
      'withdraw-lead': 'La proposition est retirée.',
    },
    sending: 'Enregistrement…',
    cancel: 'Annuler',
  },
);

const ANSWERS = { 'accept-lead': 'accept', 'decline-lead': 'decline', 'withdraw-lead': 'withdraw' } as const;
type OfferAnswer = keyof typeof ANSWERS;

/** A lead on offer, for whom it concerns; the two ministries answer it or take it back here. */
@Component({
  selector: 'wm-lead-offer',
  imports: [Banner, Dialog, ProblemNotice],
  template: `
    @let text = words();
    <wm-banner tone="day" class="no-print">
      <span>{{ sentence() }}</span>
      @for (action of answers(); track action) {
        <button type="button" class="button" (click)="ask(action)">{{ labelOf(action) }}</button>
      }
    </wm-banner>
    <wm-dialog
      [heading]="asked() ? labelOf(last()) : ''"
      [open]="asked() !== null"
      [dismissible]="!attempt.working()"
      (closed)="asked.set(null)"
    >
      <p>{{ text.consequence[last()](to(), day()) }}</p>
      @if (attempt.refusal(); as refusal) {
        <wm-problem-notice [problem]="refusal" (retry)="send()" />
      }
      <ng-container ngProjectAs="[actions]">
        <button type="button" class="kern-btn kern-btn--primary" [disabled]="attempt.working()" (click)="send()">
          <span class="kern-label">{{ attempt.working() ? text.sending : labelOf(last()) }}</span>
        </button>
        <button
          type="button"
          class="kern-btn kern-btn--secondary"
          [disabled]="attempt.working()"
          (click)="asked.set(null)"
        >
          <span class="kern-label">{{ text.cancel }}</span>
        </button>
      </ng-container>
    </wm-dialog>
  `,
})
export class LeadOffer {
  readonly offer = input.required<NonNullable<MeasureDetail['leadOffer']>>();
  readonly answered = output();

  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  private readonly feedback = inject(Feedback);
  private readonly work = inject(WorkCounts);
  protected readonly words = injectWords(offerWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly asked = signal<OfferAnswer | null>(null);
  /** Stays while the dialog closes, so that its text does not jump. */
  protected readonly last = signal<OfferAnswer>('withdraw-lead');

  protected readonly to = computed(() => this.strategy.ministryAbbr(this.offer().to));
  protected readonly day = computed(() => formatDay(this.offer().effectiveOn, this.language()));
  protected readonly sentence = computed(() => {
    const { from, offeredOn } = this.offer();
    const since = formatDay(offeredOn, this.language());
    return this.words().offered(this.strategy.ministryAbbr(from), this.to(), since, this.day());
  });
  protected readonly answers = computed(() =>
    (Object.keys(ANSWERS) as OfferAnswer[]).filter((action) => this.offer().allowedActions.includes(action)),
  );

  protected labelOf(action: OfferAnswer): string {
    return ACTION_WORDS[this.language()][action];
  }

  protected ask(action: OfferAnswer): void {
    this.attempt.forget();
    this.last.set(action);
    this.asked.set(action);
  }

  protected async send(): Promise<void> {
    const action = this.asked();
    if (action === null) return;
    const { id, version } = this.offer();
    const answer = await this.attempt.send('POST', `/api/lead-offers/${id}/${ANSWERS[action]}`, { body: {}, version });
    if (answer === null) return;
    this.asked.set(null);
    this.feedback.say(this.words().done[action]);
    this.work.reload();
    this.answered.emit();
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { MinistryKey } from '@wegmarke/domain';
import { injectWords, LANGUAGE } from '@wegmarke/ui';
import { formatNumber } from '@wegmarke/wording';
import { WriteAttempt } from '../../../core/api/write-attempt';
import { controlWords } from './control.words';

/** Reminds one ministry with one click and says what came of it, at the button. */
@Component({
  selector: 'wm-nudge-button',
  template: `
    <button
      type="button"
      class="button no-print"
      [attr.aria-label]="words().remindOf(name())"
      [disabled]="attempt.working() || sent() !== null"
      (click)="nudge()"
    >
      {{ attempt.working() ? words().reminding : words().remind }}
    </button>
    <span role="status">{{ result() }}</span>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
      justify-items: start;
    }
    .button {
      min-block-size: 2rem;
      padding-block: 0;
    }
    span {
      font-size: 0.8125rem;
    }
    span:empty {
      display: none;
    }
  `,
})
export class NudgeButton {
  readonly round = input.required<string>();
  readonly ministry = input.required<MinistryKey>();
  /** Short name, for those who hear the button out of its row. */
  readonly name = input.required<string>();
  readonly nudged = output();

  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(controlWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly sent = signal<number | null>(null);
  protected readonly result = computed(() => {
    const [mails, refusal] = [this.sent(), this.attempt.refusal()];
    if (mails !== null) return this.words().mails(mails, formatNumber(mails, this.language()));
    return refusal === null ? '' : refusal.detail || refusal.title;
  });

  protected async nudge(): Promise<void> {
    const body = { ministry: this.ministry() };
    const answer = await this.attempt.send<{ mails: number }>('POST', `/api/rounds/${this.round()}/nudge`, { body });
    if (answer === null) return;
    this.sent.set(answer.mails);
    this.nudged.emit();
  }
}

import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { apiUrl, type RoundDetail } from '@wegmarke/api-client';
import { injectWords } from '@wegmarke/ui';
import { DayField, ErrorSummary, TextField, type SummarizedError } from '@wegmarke/ui/forms';
import { WriteAttempt } from '../../core/api/write-attempt';
import { PageState } from '../../core/page-state/page-state';
import { ProblemNotice } from '../../pieces/problem-notice';
import { roundsWords } from '../rounds.words';
import type { RoundPlan } from './proposed-round';

/** Where the API points at a field of what was sent. */
const POINTERS: Readonly<Record<keyof RoundPlan, readonly string[]>> = {
  key: ['/key'],
  from: ['/period', '/period/from'],
  to: ['/period/to'],
  asOfOn: ['/asOfOn'],
  deadlineOn: ['/deadlineOn'],
};
const FIELDS = ['key', 'from', 'to', 'asOfOn', 'deadlineOn'] as const;

/** Plans a round: key, period, as-of day, deadline. Nobody owes anything yet. */
@Component({
  selector: 'wm-plan-round-form',
  imports: [DayField, ErrorSummary, ProblemNotice, TextField],
  templateUrl: './plan-round-form.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
      gap: 1rem;
    }
    .whole {
      grid-column: 1 / -1;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }
  `,
})
export class PlanRoundForm {
  readonly proposal = input.required<RoundPlan>();
  readonly planned = output<RoundDetail>();
  readonly cancelled = output();

  private readonly page = inject(PageState);
  protected readonly words = injectWords(roundsWords);
  protected readonly attempt = new WriteAttempt();
  protected readonly entered = linkedSignal(() => this.proposal());
  protected readonly attempts = signal(0);

  protected readonly errors = computed(
    () =>
      Object.fromEntries(FIELDS.map((name) => [name, this.complaint(name)])) as Readonly<
        Record<keyof RoundPlan, string>
      >,
  );
  protected readonly summary = computed((): readonly SummarizedError[] => {
    const labels = this.words();
    return FIELDS.filter((name) => this.errors()[name] !== '').map((name) => ({
      field: `plan-${name}`,
      label: labels[name],
      detail: this.errors()[name],
    }));
  });
  /** Said only where no field says it. */
  protected readonly general = computed(() => (this.summary().length === 0 ? this.attempt.refusal() : null));

  protected set<K extends keyof RoundPlan>(name: K, value: RoundPlan[K]): void {
    this.entered.update((plan) => ({ ...plan, [name]: value }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const { key, from, to, asOfOn, deadlineOn } = this.entered();
    this.attempts.update((count) => count + 1);
    if (FIELDS.some((name) => this.isEmpty(name))) return;
    const url = apiUrl('/api/strategies/{strategy}/rounds', { strategy: this.page.strategyKey() ?? '' });
    const body = { key, period: { from, to }, asOfOn, deadlineOn };
    const round = await this.attempt.send<RoundDetail>('POST', url, { body });
    this.attempts.update((count) => count + 1);
    if (round !== null) this.planned.emit(round);
  }

  private complaint(name: keyof RoundPlan): string {
    if (this.attempts() > 0 && this.isEmpty(name)) return this.words().required;
    return this.attempt.complaintAt(...POINTERS[name]);
  }

  private isEmpty(name: keyof RoundPlan): boolean {
    const value = this.entered()[name];
    return value === null || value === '';
  }
}

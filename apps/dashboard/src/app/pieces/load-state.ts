import { Component, computed, effect, inject, input, untracked, type Resource } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { problemOf } from '../core/api/problem';
import { SessionExpiry } from '../core/session/session-expiry';
import { loadStateWords } from './load-state.words';
import { ProblemNotice } from './problem-notice';

/** The part of a resource this piece needs: httpResource offers it. */
export type Reloadable = Resource<unknown> & { reload(): boolean };

/** While the server prepares itself the question is asked again this often, in milliseconds. */
const PREPARING_RETRY = 2_000;
const UNAUTHORIZED = 401;

/** Loading and refusal of one question; shows nothing once the answer is there. Put it above the answer. */
@Component({
  selector: 'wm-load-state',
  imports: [ProblemNotice],
  template: `
    @if (preparing()) {
      <p class="loading" role="status">{{ words().preparing }}</p>
    } @else if (problem(); as problem) {
      <wm-problem-notice [problem]="problem" (retry)="of().reload()" />
    } @else if (waiting()) {
      <p class="loading" role="status">{{ label() || words().loading }}</p>
    }
  `,
  styles: `
    .loading {
      color: var(--wm-text-muted);
    }
  `,
})
export class LoadState {
  readonly of = input.required<Reloadable>();
  readonly label = input('');

  protected readonly words = injectWords(loadStateWords);
  protected readonly problem = computed(() => {
    const error = this.of().error();
    return error === undefined ? null : problemOf(error);
  });
  protected readonly preparing = computed(() => this.problem()?.code === 'preparing');
  protected readonly waiting = computed(() => this.of().isLoading() && !this.of().hasValue());

  constructor() {
    const expiry = inject(SessionExpiry);
    effect(() => {
      const renewed = expiry.renewals() > 0;
      if (renewed && untracked(() => this.problem()?.status) === UNAUTHORIZED) untracked(() => this.of().reload());
    });
    effect((onCleanup) => {
      if (!this.preparing()) return;
      const timer = setInterval(() => this.of().reload(), PREPARING_RETRY);
      onCleanup(() => clearInterval(timer));
    });
  }
}

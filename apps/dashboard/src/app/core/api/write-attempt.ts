import { inject, signal } from '@angular/core';
import { problemOf, type Problem } from './problem';
import { ApiWrites, newIntent, type WriteMethod, type WriteOptions } from './writes';

/**
 * One kind of change a page can make: under way, done or refused. A second press while it is under way does nothing;
 * the same change tried again after a lost connection carries the same key, so that it happens once.
 */
export class WriteAttempt {
  private readonly writes = inject(ApiWrites);
  private readonly busy = signal(false);
  private readonly problem = signal<Problem | null>(null);
  private unanswered: { readonly question: string; readonly key: string } | null = null;

  readonly working = this.busy.asReadonly();
  readonly refusal = this.problem.asReadonly();

  /** The answer; null where it was refused or another one is still under way. */
  async send<T>(
    method: WriteMethod,
    url: string,
    options: Omit<WriteOptions, 'idempotencyKey'> = {},
  ): Promise<T | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.problem.set(null);
    const idempotencyKey = this.keyFor(JSON.stringify([method, url, options]));
    try {
      const { body } = await this.writes.send<T>(method, url, { ...options, idempotencyKey });
      this.unanswered = null;
      return body;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'offline') this.unanswered = null;
      this.problem.set(problem);
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  /** What the server says about one field of the body, by its JSON pointers; empty when it says nothing. */
  complaintAt(...pointers: readonly string[]): string {
    return this.problem()?.errors.find(({ pointer }) => pointers.includes(pointer))?.detail ?? '';
  }

  forget(): void {
    this.problem.set(null);
  }

  private keyFor(question: string): string {
    if (this.unanswered?.question !== question) this.unanswered = { question, key: newIntent() };
    return this.unanswered.key;
  }
}

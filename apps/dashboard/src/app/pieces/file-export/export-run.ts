import { HttpClient } from '@angular/common/http';
import { DestroyRef, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { problemOf, type Problem } from '../../core/api/problem';
import { WriteAttempt } from '../../core/api/write-attempt';
import type { ExportAnswer, ExportRequest } from './export-answer';

/** A file in the making is asked for again this often, in milliseconds; after a lost connection less often. */
const PAUSE = 800;
const RETRY = 4_000;

/** One file while it is made on the server: asked for, on its way, there or refused. It goes on when the page is left. */
export class ExportRun {
  private readonly http = inject(HttpClient);
  private readonly attempt = new WriteAttempt();
  private readonly answer = signal<ExportAnswer | null>(null);
  private readonly problem = signal<Problem | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private left = false;

  readonly file = this.answer.asReadonly();
  /** Why it could not even be begun, or asked for. */
  readonly refusal = this.problem.asReadonly();
  readonly starting = this.attempt.working;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.left = true;
      clearTimeout(this.timer);
    });
  }

  /** Begins a file; answers its id, null where it was refused. */
  async begin(request: ExportRequest): Promise<string | null> {
    this.forget();
    const answer = await this.attempt.send<ExportAnswer>('POST', '/api/exports', { body: request });
    if (answer === null) this.problem.set(this.attempt.refusal());
    else this.show(answer);
    return answer?.id ?? null;
  }

  /** Looks again at one that was begun earlier. */
  async find(id: string): Promise<void> {
    try {
      this.show(await firstValueFrom(this.http.get<ExportAnswer>(`/api/exports/${encodeURIComponent(id)}`)));
      this.problem.set(null);
    } catch (error) {
      const problem = problemOf(error);
      // Out of reach is not gone: the file is still being made.
      if (problem.status === 0 && this.answer() !== null) this.again(id, RETRY);
      else this.problem.set(problem);
    }
  }

  forget(): void {
    clearTimeout(this.timer);
    this.answer.set(null);
    this.problem.set(null);
  }

  private show(answer: ExportAnswer): void {
    this.answer.set(answer);
    if (answer.state === 'queued' || answer.state === 'running') this.again(answer.id, PAUSE);
  }

  private again(id: string, after: number): void {
    clearTimeout(this.timer);
    if (!this.left) this.timer = setTimeout(() => void this.find(id), after);
  }
}

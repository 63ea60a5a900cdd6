import { HttpClient, HttpErrorResponse, type HttpResponse } from '@angular/common/http';
import { Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { injectWords } from '@wegmarke/ui';
import { firstValueFrom } from 'rxjs';
import { problemOf, type Problem } from '../../core/api/problem';
import { ProblemNotice } from '../problem-notice';
import { fileExportWords } from './file-export.words';

/** The browser needs the address until it has begun to save, in milliseconds. */
const KEPT = 60_000;

/** A small file that is made at once: a button, and what went wrong as a sentence instead of a broken file. */
@Component({
  selector: 'wm-fetched-file',
  imports: [ProblemNotice],
  template: `
    <button
      type="button"
      class="button"
      [attr.aria-label]="longLabel() || null"
      [disabled]="working()"
      (click)="fetch()"
    >
      {{ label() }}
    </button>
    <span role="status">{{ working() ? words().making : '' }}</span>
    @if (problem(); as problem) {
      <wm-problem-notice [problem]="problem" (retry)="fetch()" />
    }
  `,
  styles: `
    span:not(:empty) {
      margin-inline-start: 0.5rem;
      font-size: 0.875rem;
    }
  `,
})
export class FetchedFile {
  readonly url = input.required<string>();
  readonly label = input.required<string>();
  /** What the button does, for those who hear it out of its place. */
  readonly longLabel = input('');

  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  protected readonly words = injectWords(fileExportWords);
  protected readonly working = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async fetch(): Promise<void> {
    if (this.working()) return;
    this.working.set(true);
    this.problem.set(null);
    try {
      const question = this.http.get(this.url(), { observe: 'response', responseType: 'blob' });
      this.save(await firstValueFrom(question));
    } catch (error) {
      this.problem.set(problemOf(await readable(error)));
    } finally {
      this.working.set(false);
    }
  }

  private save({ body, headers }: HttpResponse<Blob>): void {
    if (body === null) return;
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(body);
    link.download = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  }
}

/** Asked for as a file, a refusal comes as a file, too. */
async function readable(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return error;
  const { status, headers, url } = error;
  const text = await error.error.text();
  try {
    return new HttpErrorResponse({ error: JSON.parse(text) as unknown, status, headers, url: url ?? '' });
  } catch {
    return error;
  }
}

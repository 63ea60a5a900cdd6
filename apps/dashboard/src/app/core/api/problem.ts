import { HttpErrorResponse } from '@angular/common/http';

/** A refusal as the reader sees it: RFC 9457, already in the language asked for; `offline` when no answer came. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

const NO_ANSWER: Problem = { status: 0, code: 'offline', title: '', detail: '', errors: [] };

/** Reads the problem+json of a failed request; anything else becomes a problem of its status without text. */
export function problemOf(error: unknown): Problem {
  const response = error instanceof Error && error.cause instanceof HttpErrorResponse ? error.cause : error;
  if (!(response instanceof HttpErrorResponse)) return { ...NO_ANSWER, code: 'unexpected' };
  const body: unknown = response.error;
  const said: Partial<Problem> = isRecord(body) ? body : {};
  return { ...NO_ANSWER, code: response.status === 0 ? 'offline' : 'unexpected', ...said, status: response.status };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof ProgressEvent);
}

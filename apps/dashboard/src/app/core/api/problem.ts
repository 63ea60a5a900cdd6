import { HttpErrorResponse } from '@angular/common/http';

/** One finding, at a field of what was sent. */
export interface ProblemError {
  readonly pointer: string;
  readonly detail: string;
  readonly code?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A refusal as the reader sees it: RFC 9457, already in the language asked for; `offline` when no answer came. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly ProblemError[];
  /** 412: the resource as it is now, for a merge. */
  readonly current?: unknown;
}

/** A problem on its way up, with a stack. */
export class RefusedWrite extends Error implements Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly ProblemError[];
  readonly current?: unknown;

  constructor(problem: Problem, cause: unknown) {
    super(problem.detail || problem.code, { cause });
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors;
    this.current = problem.current;
  }
}

const NO_ANSWER: Problem = { status: 0, code: 'offline', title: '', detail: '', errors: [] };

/** Reads the problem+json of a failed request; anything else becomes a problem of its status without text. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RefusedWrite) return error;
  const response = error instanceof Error && error.cause instanceof HttpErrorResponse ? error.cause : error;
  if (!(response instanceof HttpErrorResponse)) return { ...NO_ANSWER, code: 'unexpected' };
  const body: unknown = response.error;
  const said: Partial<Problem> = isRecord(body) ? body : {};
  return { ...NO_ANSWER, code: response.status === 0 ? 'offline' : 'unexpected', ...said, status: response.status };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof ProgressEvent);
}

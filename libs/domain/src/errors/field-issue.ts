import { DomainError } from './domain-error';
import type { DomainErrorCode } from './error-codes';

/** One field of an input that makes no sense. `pointer` is a JSON pointer into the input (`/milestones/0/key`). */
export interface FieldIssue {
  readonly pointer: string;
  readonly code: DomainErrorCode;
  readonly data: Readonly<Record<string, unknown>>;
}

export function fieldIssue(
  pointer: string,
  code: DomainErrorCode,
  data: Readonly<Record<string, unknown>> = {},
): FieldIssue {
  return { pointer, code, data };
}

/** The same issues of something that is a part of the input: their pointers begin at `place`. */
export function issuesAt(place: string, issues: readonly FieldIssue[]): readonly FieldIssue[] {
  return issues.map((issue) => ({ ...issue, pointer: `${place}${issue.pointer}` }));
}

/** `[fieldIssue]` when the condition holds: lets a list of checks read as a list. */
export function issueIf(
  condition: boolean,
  pointer: string,
  code: DomainErrorCode,
  data?: Readonly<Record<string, unknown>>,
): readonly FieldIssue[] {
  return condition ? [fieldIssue(pointer, code, data)] : [];
}

/** Throws the first issue as DomainError; `data.pointer` names its field, `data.issues` all of them. */
export function refuseIssues(issues: readonly FieldIssue[]): void {
  const first = issues[0];
  if (first) throw new DomainError(first.code, { ...first.data, pointer: first.pointer, issues });
}

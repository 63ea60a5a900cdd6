import type { DomainError, FieldIssue, Language } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import type { CurrentVersion, InputError } from './problem';

/** The single wrong fields of a refusal, where the domain named them. */
export function domainErrors({ data }: DomainError, language: Language): InputError[] {
  const issues = Array.isArray(data['issues']) ? data['issues'].filter(isIssue) : [];
  return issues.map((issue) => ({
    pointer: issue.pointer,
    code: issue.code,
    detail: problemSentence(issue.code, issue.data, language).detail,
    ...(NAMES_WHAT_IS_THERE.has(issue.code) ? { params: issue.data } : {}),
  }));
}

/** Refusals that lead to something else: their data are for the reader's program. */
const NAMES_WHAT_IS_THERE: ReadonlySet<string> = new Set(['report-exists']);

/** What was saved in between, where the use case says the caller may see it. */
export function currentVersionOf({ code, data }: DomainError): CurrentVersion | null {
  const current = data['current'];
  return code === 'stale-version' && isCurrentVersion(current) ? current : null;
}

function isCurrentVersion(value: unknown): value is CurrentVersion {
  const { version, content } = (value ?? {}) as Partial<CurrentVersion>;
  return typeof version === 'number' && content !== undefined;
}

function isIssue(value: unknown): value is FieldIssue {
  const { pointer, code, data } = (value ?? {}) as Partial<FieldIssue>;
  return typeof pointer === 'string' && typeof code === 'string' && typeof data === 'object';
}

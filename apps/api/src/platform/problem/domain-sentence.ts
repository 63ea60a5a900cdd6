import type { DomainError, FieldIssue, Language } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import type { InputError } from './problem';

/** The single wrong fields of a refusal, where the domain named them. */
export function domainErrors({ data }: DomainError, language: Language): InputError[] {
  const issues = Array.isArray(data['issues']) ? data['issues'].filter(isIssue) : [];
  return issues.map((issue) => ({
    pointer: issue.pointer,
    code: issue.code,
    detail: problemSentence(issue.code, issue.data, language).detail,
  }));
}

function isIssue(value: unknown): value is FieldIssue {
  const { pointer, code, data } = (value ?? {}) as Partial<FieldIssue>;
  return typeof pointer === 'string' && typeof code === 'string' && typeof data === 'object';
}

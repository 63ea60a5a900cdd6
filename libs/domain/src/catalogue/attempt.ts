import { DomainError } from '../errors/domain-error';
import type { FieldIssue } from '../errors/field-issue';

/** A refusal by the rules becomes the issues of a row; anything else is a fault of the program and stays one. */
export function attempt<T>(act: () => T): { readonly value: T } | { readonly issues: readonly FieldIssue[] } {
  try {
    return { value: act() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { issues: error.data['issues'] as readonly FieldIssue[] };
  }
}

import type { LocalDate } from '../calendar/local-date';
import { DomainError } from '../errors/domain-error';
import { fieldIssue, issueIf, type FieldIssue } from '../errors/field-issue';
import { textIssues } from './text-checks';

/** The paper behind a decision of the coordination: cabinet decision, letter, minutes. */
export interface Decision {
  readonly documentNumber: string;
  /** Day of the paper; `null` if the number says enough. Never in the future. */
  readonly decidedOn: LocalDate | null;
}

const DOCUMENT_NUMBER_LENGTH = 120;

export function decisionIssues(decision: Decision, today: LocalDate): readonly FieldIssue[] {
  const pointer = '/decision/documentNumber';
  if (decision.documentNumber.trim() === '') return [fieldIssue(pointer, 'document-number-missing')];
  return [
    ...textIssues(pointer, decision.documentNumber, DOCUMENT_NUMBER_LENGTH),
    ...issueIf(decision.decidedOn !== null && decision.decidedOn > today, '/decision/decidedOn', 'day-in-future', {
      day: decision.decidedOn,
    }),
  ];
}

/** A reason is a sentence somebody wrote, not blanks. Refused with `reason-missing`. */
export function reasonIssues(reason: string, pointer = '/reason'): readonly FieldIssue[] {
  return issueIf(reason.trim() === '', pointer, 'reason-missing');
}

/**
 * Days before the strategy's last change never change, so no write may happen on one: a server whose clock fell back
 * is refused until it has caught up. `lastChangeOn` is `null` before the first change.
 */
export function refuseBeforeHistory(today: LocalDate, lastChangeOn: LocalDate | null): void {
  if (lastChangeOn !== null && today < lastChangeOn) {
    throw new DomainError('clock-behind-history', { today, lastChangeOn });
  }
}

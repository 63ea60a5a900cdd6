import { DomainError } from '../errors/domain-error';
import type { MinistryKey } from '../vocabulary/keys';
import type { AnnualReportState } from './annual-report-lifecycle';

export const CONSENT_STATES = ['open', 'agreed', 'commented', 'outdated'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What a ministry said of its passages (Mitzeichnung), and of which text it said so. */
export interface ConsentAnswer {
  readonly answer: 'agreed' | 'commented';
  /** Checksum of the passages it had before it. */
  readonly textChecksum: string;
}

export interface MinistryConsent {
  readonly ministry: MinistryKey;
  readonly state: ConsentState;
}

/** An answer holds for the text it was given to: a later change of the passages asks the ministry again. */
export function consentStateOf(given: ConsentAnswer | null, textChecksum: string): ConsentState {
  if (given === null) return 'open';
  return given.textChecksum === textChecksum ? given.answer : 'outdated';
}

/** @throws DomainError `report-not-in-consent` · `comment-missing` (`comment` is null for an agreement) */
export function refuseConsent(state: AnnualReportState, answer: ConsentAnswer['answer'], comment: string | null): void {
  if (state !== 'in_consent') throw new DomainError('report-not-in-consent', { state });
  if (answer === 'commented' && (comment ?? '').trim() === '') {
    throw new DomainError('comment-missing', { pointer: '/comment' });
  }
}

import type { LocalDate } from '../calendar/local-date';
import { fieldIssue, issueIf, refuseIssues, type FieldIssue } from '../errors/field-issue';
import type { MeasureCode } from '../vocabulary/keys';
import { isOpenRequest, type ReportRequest } from './report-request';
import { roundStateAfter } from './round-lifecycle';
import type { RoundRecord } from './round-record';
import { roundSnapshot, type RoundSnapshot, type SnapshotInput } from './round-snapshot';

/** A query (Rückfrage) of the coordination that has no answer yet. */
export interface OpenQuery {
  readonly measure: MeasureCode;
  readonly field: string;
}

/** What stands in the way of the seal: open queries, and requests neither answered nor past the deadline (missing). */
export function sealBlockers(
  { deadlineOn }: Pick<RoundRecord, 'deadlineOn'>,
  requests: readonly ReportRequest[],
  queries: readonly OpenQuery[],
  today: LocalDate,
): readonly FieldIssue[] {
  const waiting = today > deadlineOn ? [] : requests.filter(isOpenRequest);
  return [
    ...queries.map(({ measure, field }) => fieldIssue('/queries', 'query-open', { measure, field })),
    ...waiting.map(({ measure, ministry }) =>
      fieldIssue('/requests', 'request-open', { measure, ministry, deadlineOn }),
    ),
  ];
}

/** In review, so that somebody looks before it is final. */
export function reviewRound(round: RoundRecord): RoundRecord {
  return { ...round, state: roundStateAfter(round.state, 'review-round') };
}

/** Freezes what the round established. The checksum of the snapshot's canonical JSON is computed outside. */
export function sealRound(
  round: RoundRecord,
  content: SnapshotInput,
  waiting: { readonly requests: readonly ReportRequest[]; readonly queries: readonly OpenQuery[] },
  today: LocalDate,
): { readonly round: RoundRecord; readonly snapshot: RoundSnapshot } {
  const state = roundStateAfter(round.state, 'seal-round');
  refuseIssues([
    ...issueIf(round.asOfOn > today, '/asOfOn', 'round-not-ready', { asOfOn: round.asOfOn }),
    ...sealBlockers(round, waiting.requests, waiting.queries, today),
  ]);
  const sealed = { ...round, state, sealedOn: today };
  return { round: sealed, snapshot: roundSnapshot(sealed, content) };
}

export function publishRound(round: RoundRecord, today: LocalDate): RoundRecord {
  return { ...round, state: roundStateAfter(round.state, 'publish-round'), publishedOn: today };
}

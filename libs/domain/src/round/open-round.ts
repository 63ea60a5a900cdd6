import type { LocalDate } from '../calendar/local-date';
import { issueIf, refuseIssues } from '../errors/field-issue';
import type { StatusClass } from '../vocabulary/axes';
import type { MeasureCode, MinistryKey } from '../vocabulary/keys';
import type { ReportRequest } from './report-request';
import { roundStateAfter } from './round-lifecycle';
import type { RoundRecord } from './round-record';

/** A measure on the day the round opens. */
export interface MeasureAtOpening {
  readonly code: MeasureCode;
  readonly status: StatusClass;
  readonly lead: MinistryKey;
}

const OWES_NOTHING: readonly StatusClass[] = ['dropped', 'replaced', 'implemented_confirmed'];

/** Opening freezes who owes what: one request per measure not dropped, replaced or confirmed, to its lead. */
export function openRound(
  round: RoundRecord,
  measures: readonly MeasureAtOpening[],
  today: LocalDate,
): { readonly round: RoundRecord; readonly requests: readonly ReportRequest[] } {
  const state = roundStateAfter(round.state, 'open-round');
  const { deadlineOn } = round;
  refuseIssues(issueIf(deadlineOn < today, '/deadlineOn', 'deadline-passed', { deadlineOn }));
  const requests = measures
    .filter(({ status }) => !OWES_NOTHING.includes(status))
    .map(({ code, lead }) => requestTo(lead, code, round));
  return { round: { ...round, state, openedOn: today }, requests };
}

function requestTo(ministry: MinistryKey, measure: MeasureCode, { key }: RoundRecord): ReportRequest {
  return { round: key, measure, ministry, withdrawnOn: null, answeredOn: null, unchanged: false };
}

import type { LocalDate } from '../calendar/local-date';
import { issueIf, refuseIssues } from '../errors/field-issue';
import { isKey } from '../decisions/measure/code-checks';
import type { RoundKey } from '../vocabulary/keys';
import type { RoundRecord } from './round-record';

export interface PlannedRound {
  readonly key: RoundKey;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  readonly asOfOn: LocalDate;
  readonly deadlineOn: LocalDate;
}

/** A round on paper: nobody owes anything yet. The as-of day lies in its period, the deadline not before it. */
export function planRound(planned: PlannedRound, takenKeys: readonly RoundKey[]): RoundRecord {
  const { key, period, asOfOn, deadlineOn } = planned;
  const inPeriod = asOfOn >= period.from && asOfOn <= period.to;
  refuseIssues([
    ...issueIf(!isKey(key), '/key', 'key-invalid', { key }),
    ...issueIf(takenKeys.includes(key), '/key', 'round-key-taken', { key }),
    ...issueIf(period.to < period.from, '/period', 'period-invalid', { ...period }),
    ...issueIf(period.to >= period.from && !inPeriod, '/asOfOn', 'period-invalid', { ...period, asOfOn }),
    ...issueIf(deadlineOn < asOfOn, '/deadlineOn', 'deadline-before-as-of', { asOfOn, deadlineOn }),
  ]);
  return { key, period, asOfOn, deadlineOn, state: 'planned', openedOn: null, sealedOn: null, publishedOn: null };
}

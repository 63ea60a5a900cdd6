import type { LocalDate } from '../../calendar/local-date';
import { issueIf, refuseIssues } from '../../errors/field-issue';
import type { MeasureRecord } from '../../measure/measure-record';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, reasonIssues, type Decision } from '../decision';
import { cancelledIssues } from './changeable-measure';

export interface Cancellation {
  readonly reason: string;
  /** Whether any sealed round holds the measure: then it can be dropped or replaced, not unmade. */
  readonly inSealedRound: boolean;
}

/** A measure entered by mistake leaves every count from today. Its open request is withdrawn. */
export function cancelMeasure(
  record: MeasureRecord,
  { reason, inSealedRound }: Cancellation,
  decision: Decision,
  today: LocalDate,
): MeasureChange {
  refuseIssues([
    ...cancelledIssues(record),
    ...decisionIssues(decision, today),
    ...reasonIssues(reason),
    ...issueIf(inSealedRound, '', 'measure-in-sealed-round', { code: record.facts.code }),
  ]);
  const cancelled = { ...record, facts: { ...record.facts, cancelledOn: today } };
  return measureChange('measure-cancelled', record, cancelled, { decision, reason });
}

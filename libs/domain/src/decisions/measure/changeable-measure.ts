import { issueIf, type FieldIssue } from '../../errors/field-issue';
import { liveMeasure, type LiveMeasure } from '../../measure/live-measure';
import type { MeasureRecord } from '../../measure/measure-record';

/** A measure entered by mistake has left the strategy: nothing changes it any more. */
export function cancelledIssues({ facts }: MeasureRecord): readonly FieldIssue[] {
  return issueIf(facts.cancelledOn !== null, '', 'measure-cancelled', { code: facts.code });
}

/** Dates, goal, field and kind of a measure that is implemented, dropped, replaced or cancelled stay what they are. */
export function closedIssues(record: MeasureRecord): readonly FieldIssue[] {
  const live = liveMeasure(record.facts);
  return [
    ...cancelledIssues(record),
    ...issueIf(isClosed(live), '', 'measure-closed', { implementation: live.implementation }),
  ];
}

function isClosed({ implementation }: LiveMeasure): boolean {
  return implementation === 'implemented' || implementation === 'dropped' || implementation === 'replaced';
}

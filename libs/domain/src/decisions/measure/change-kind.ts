import type { LocalDate } from '../../calendar/local-date';
import { issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { liveMeasure } from '../../measure/live-measure';
import type { MeasureRecord } from '../../measure/measure-record';
import type { MeasureKind } from '../../vocabulary/axes';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { closedIssues } from './changeable-measure';

/** Permanent becomes one-off before it can end; one-off becomes permanent once its end is dropped. By decision. */
export function changeKind(
  record: MeasureRecord,
  kind: MeasureKind,
  decision: Decision,
  today: LocalDate,
): MeasureChange {
  refuseIssues([...closedIssues(record), ...decisionIssues(decision, today), ...kindIssues(record, kind)]);
  return measureChange('measure-kind-changed', record, { ...record, facts: { ...record.facts, kind } }, { decision });
}

function kindIssues({ facts }: MeasureRecord, kind: MeasureKind): readonly FieldIssue[] {
  const hasEnd = liveMeasure(facts).milestones.some(({ role, open }) => role === 'end' && open);
  return [
    ...issueIf(facts.kind === kind, '/kind', 'kind-unchanged', { kind }),
    ...issueIf(kind === 'permanent' && hasEnd, '/kind', 'permanent-with-end'),
  ];
}

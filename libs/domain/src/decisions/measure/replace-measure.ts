import type { LocalDate } from '../../calendar/local-date';
import { fieldIssue, issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { liveMeasure } from '../../measure/live-measure';
import type { MeasureRecord } from '../../measure/measure-record';
import type { MeasureCode } from '../../vocabulary/keys';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, type Decision } from '../decision';
import { cancelledIssues, closedIssues } from './changeable-measure';
import { withDecidedWord } from './decided-word';
import { isMoveAllowed } from './implementation-moves';
import { leadsBackTo, type SuccessorsOf } from './replacement-circle';

/**
 * One measure gives way to others that exist already. Final: the old one becomes `replaced`, its open request is
 * withdrawn, the others name it as predecessor. First change: the measure itself; then one per successor.
 */
export function replaceMeasure(
  record: MeasureRecord,
  successors: readonly MeasureRecord[],
  decision: Decision,
  { today, successorsOf }: { readonly today: LocalDate; readonly successorsOf: SuccessorsOf },
): readonly MeasureChange[] {
  refuseIssues([
    ...decisionIssues(decision, today),
    ...replacedIssues(record),
    ...issueIf(successors.length === 0, '/successors', 'successor-missing'),
    ...successors.flatMap((successor, index) => successorIssues(record, successor, index, successorsOf)),
  ]);
  return [
    replacedBy(record, successors.map(codeOf), decision, today),
    ...successors.map((successor) => withPredecessors(successor, [record.facts.code], decision)),
  ];
}

export const codeOf = ({ facts }: MeasureRecord): MeasureCode => facts.code;

/** The table of moves says which measures can give way; a cancelled one cannot. */
export function replacedIssues(record: MeasureRecord): readonly FieldIssue[] {
  const { implementation: from } = liveMeasure(record.facts);
  return [
    ...cancelledIssues(record),
    ...issueIf(!isMoveAllowed(from, 'replaced', 'decision'), '', 'move-not-allowed', { from, to: 'replaced' }),
  ];
}

export function replacedBy(
  record: MeasureRecord,
  successors: readonly MeasureCode[],
  decision: Decision,
  today: LocalDate,
): MeasureChange {
  const word = { implementation: 'replaced', effectiveOn: today, successors } as const;
  return measureChange('measure-replaced', record, withDecidedWord(record, word, today), { decision });
}

function withPredecessors(record: MeasureRecord, replaced: readonly MeasureCode[], decision: Decision): MeasureChange {
  const predecessors = [...new Set([...record.details.predecessors, ...replaced])];
  const after = { ...record, details: { ...record.details, predecessors } };
  return measureChange('predecessor-noted', record, after, { decision });
}

function successorIssues(
  record: MeasureRecord,
  successor: MeasureRecord,
  index: number,
  successorsOf: SuccessorsOf,
): readonly FieldIssue[] {
  const pointer = `/successors/${index}`;
  const code = codeOf(successor);
  if (leadsBackTo(codeOf(record), code, successorsOf)) return [fieldIssue(pointer, 'replacement-circle', { code })];
  return issueIf(closedIssues(successor).length > 0, pointer, 'successor-closed', { code });
}

import type { LocalDate } from '../../calendar/local-date';
import { fieldIssue, issueIf, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { liveMeasure } from '../../measure/live-measure';
import type { WordEntry } from '../../measure/measure-facts';
import type { MeasureRecord } from '../../measure/measure-record';
import { wordKnownOn } from '../../measure/word-order';
import { measureChange, type MeasureChange } from '../change';
import { decisionIssues, reasonIssues, type Decision } from '../decision';
import { cancelledIssues } from './changeable-measure';
import { withDecidedWord } from './decided-word';
import { isMoveAllowed, type MoveBy } from './implementation-moves';

/** A dropped measure is taken up again, by decision. */
export function resumeMeasure(record: MeasureRecord, decision: Decision, today: LocalDate): MeasureChange {
  refuseIssues([...decisionIssues(decision, today), ...backToRunningIssues(record, 'decision')]);
  const resumed = withDecidedWord(record, { implementation: 'running', effectiveOn: today }, today);
  return measureChange('measure-resumed', record, resumed, { decision });
}

/** What was reported as implemented is not: back to running, by the coordination with a reason. */
export function reopenImplemented(record: MeasureRecord, reason: string, today: LocalDate): MeasureChange {
  refuseIssues([...reasonIssues(reason), ...backToRunningIssues(record, 'coordination')]);
  const word = { implementation: 'running', effectiveOn: today, ...endTakenBack(record) } as const;
  const reopened = withDecidedWord(record, word, today);
  return measureChange('implementation-reopened', record, reopened, { reason });
}

/** A measure that goes on has not reached its end, whatever the report said that called it implemented. */
function endTakenBack({ facts }: MeasureRecord): Pick<WordEntry, 'milestones'> {
  const end = facts.milestones.find(({ role }) => role === 'end');
  return end === undefined ? {} : { milestones: [{ key: end.key, actualOn: null }] };
}

function backToRunningIssues(record: MeasureRecord, by: MoveBy): readonly FieldIssue[] {
  const { implementation: from } = liveMeasure(record.facts);
  return [
    ...cancelledIssues(record),
    ...issueIf(!isMoveAllowed(from, 'running', by), '', 'move-not-allowed', { from, to: 'running' }),
  ];
}

/** The coordination has seen the evidence: confirms the newest entry that says implemented. */
export function confirmImplemented(record: MeasureRecord, today: LocalDate): MeasureChange {
  const { facts } = record;
  refuseIssues([...cancelledIssues(record), ...confirmationIssues(record)]);
  const claim = wordKnownOn(facts.word).findLast(({ implementation }) => implementation === 'implemented');
  const word = facts.word.map((entry): WordEntry => (entry === claim ? { ...entry, confirmedOn: today } : entry));
  return measureChange('implementation-confirmed', record, { ...record, facts: { ...facts, word } });
}

function confirmationIssues({ facts }: MeasureRecord): readonly FieldIssue[] {
  const { implementation, confirmedOn } = liveMeasure(facts);
  if (implementation !== 'implemented') return [fieldIssue('', 'not-implemented', { implementation })];
  return issueIf(confirmedOn !== null, '', 'already-confirmed', { confirmedOn });
}

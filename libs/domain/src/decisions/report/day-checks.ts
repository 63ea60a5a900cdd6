import type { LocalDate } from '../../calendar/local-date';
import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import type { MeasureRecord } from '../../measure/measure-record';
import { leadOn } from '../../state/state-on';
import type { MinistryKey } from '../../vocabulary/keys';
import type { FiledReport } from './filed-report';

/** The as-of day is the round's, never in the future; a sealed round takes no more reports. */
export function dayIssues({ asOfOn, round }: FiledReport, today: LocalDate): readonly FieldIssue[] {
  if (asOfOn > today) return [fieldIssue('/asOfOn', 'day-in-future', { day: asOfOn })];
  if (round === null) return [];
  return [
    ...issueIf(round.sealedOn !== null, '/round', 'round-sealed', { round: round.key, sealedOn: round.sealedOn }),
    ...issueIf(round.openedOn > today, '/round', 'round-not-open', { round: round.key, openedOn: round.openedOn }),
    ...issueIf(asOfOn !== round.asOfOn, '/asOfOn', 'as-of-not-of-round', { asOfOn, roundAsOfOn: round.asOfOn }),
  ];
}

/** A report corrects one that was accepted, never a decision, and says why. */
export function correctionIssues(
  { facts }: MeasureRecord,
  { corrects, correctionReason }: FiledReport,
): readonly FieldIssue[] {
  if (corrects === undefined) return [];
  const found = facts.word.some(({ source, sequence }) => source === 'report' && sequence === corrects);
  const silent = (correctionReason ?? '').trim() === '';
  return [
    ...issueIf(!found, '/corrects', 'corrected-report-unknown', { corrects }),
    ...issueIf(silent, '/correctionReason', 'correction-reason-missing'),
  ];
}

/** A report that was begun before the lead moved on is no longer this ministry's to hand in. */
export function leadIssues({ facts }: MeasureRecord, ministry: MinistryKey, today: LocalDate): readonly FieldIssue[] {
  const lead = leadOn(facts.leads, today);
  return issueIf(lead !== ministry, '', 'lead-moved', { ministry: lead });
}

import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import type { MeasureRecord } from '../../measure/measure-record';
import type { FiledReport } from './filed-report';
import type { LocalDate } from '../../calendar/local-date';

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

/** A report corrects one that was accepted, never a decision. */
export function correctionIssues({ facts }: MeasureRecord, { corrects }: FiledReport): readonly FieldIssue[] {
  if (corrects === undefined) return [];
  const found = facts.word.some(({ source, sequence }) => source === 'report' && sequence === corrects);
  return issueIf(!found, '/corrects', 'corrected-report-unknown', { corrects });
}

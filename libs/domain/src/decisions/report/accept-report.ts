import type { LocalDate } from '../../calendar/local-date';
import { fieldIssue, refuseIssues, type FieldIssue } from '../../errors/field-issue';
import { liveMeasure } from '../../measure/live-measure';
import type { MeasureRecord } from '../../measure/measure-record';
import type { Provenance } from '../../vocabulary/provenance';
import { measureChange, type MeasureChange } from '../change';
import { cancelledIssues } from '../measure/changeable-measure';
import { correctionIssues, dayIssues } from './day-checks';
import type { FiledReport } from './filed-report';
import { milestoneWordIssues } from './milestone-word-checks';
import { surroundingsOf } from './report-surroundings';
import { STATUS_CHECKS } from './status-checks';
import { toldByReport } from './told-by-report';
import { unchangedIssues } from './unchanged-checks';

/** All that speaks against a report, field by field. Empty: it can be submitted, signed and accepted. */
export function reportIssues(record: MeasureRecord, report: FiledReport, today: LocalDate): readonly FieldIssue[] {
  const { implementation, successors } = liveMeasure(record.facts);
  if (implementation === 'replaced') return [fieldIssue('', 'measure-replaced', { successors })];
  const around = surroundingsOf(record, report, today);
  return [
    ...cancelledIssues(record),
    ...dayIssues(report, today),
    ...correctionIssues(record, report),
    ...(report.content.unchanged
      ? unchangedIssues(around)
      : [...STATUS_CHECKS.flatMap((check) => check(around)), ...milestoneWordIssues(around)]),
  ];
}

/** Refuses a report that cannot become a fact, with the first issue as code and all of them as data. */
export function acceptableReport(record: MeasureRecord, report: FiledReport, today: LocalDate): void {
  refuseIssues(reportIssues(record, report, today));
}

/** The report becomes fact today. It is checked again: the measure may have changed since it was signed. */
export function acceptReport(
  record: MeasureRecord,
  report: FiledReport,
  today: LocalDate,
  origin: Provenance = 'recorded',
): MeasureChange {
  acceptableReport(record, report, today);
  const told = toldByReport(record, report, today);
  const provenance = { ...record.details.provenance, status: origin };
  const after = { ...told, details: { ...told.details, provenance } };
  return measureChange('status-report-accepted', record, after);
}

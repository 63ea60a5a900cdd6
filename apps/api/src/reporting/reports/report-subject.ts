import type { ReportSubject } from '@wegmarke/domain';
import type { StoredMeasure } from '../../measures';
import type { StrategyChange } from '../../strategy';
import type { StatusReportEntity } from '../status-report.entity';

/** The report as permissions see it: it belongs to the ministry that began it, wherever the lead is by now. */
export function reportSubject(
  change: StrategyChange,
  { record }: StoredMeasure,
  report: Pick<StatusReportEntity, 'state' | 'ministry' | 'writtenBy' | 'contributors' | 'submittedBy' | 'signedBy'>,
): ReportSubject {
  const { state, ministry, writtenBy, contributors, submittedBy, signedBy } = report;
  const { participants } = record.details;
  const authors = { writtenBy, contributors, submittedBy, signedBy };
  return { type: 'report', strategy: change.strategy.key, lead: ministry, participants, state, ...authors };
}

import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@wegmarke/domain';
import { ReportDesk, type ReportTarget } from '../reports/report-desk';
import { recordReport } from '../reports/report-journal';
import { StatusReportRepository } from '../status-report.repository';

/** The ministry drops a draft that was never handed in. What others have seen once is not taken back by deleting it. */
@Injectable()
export class DeleteStatusReport {
  constructor(
    private readonly desk: ReportDesk,
    private readonly reports: StatusReportRepository,
  ) {}

  execute(actor: Actor, target: ReportTarget): Promise<void> {
    return this.desk.step(actor, 'discard-report', target, async (change, { report, measure }) => {
      if (report.submittedOn !== null) throw new DomainError('not-in-this-state', { state: report.state });
      await this.reports.remove(report);
      const step = 'report-deleted';
      recordReport(change, actor, { step, measure: measure.code, before: report, after: null, publicFact: false });
    });
  }
}

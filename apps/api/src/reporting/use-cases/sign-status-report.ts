import { Injectable } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import { ReportFiling } from '../report-filing';
import { ReportDesk, stateAfter, type ReportTarget } from '../reports/report-desk';
import { recordReport } from '../reports/report-journal';
import { StatusReportRepository } from '../status-report.repository';

/**
 * The lead's approver signs a report that somebody else wrote and handed in. The round's question is answered with that
 * day; what the report says becomes a fact when the coordination accepts it.
 */
@Injectable()
export class SignStatusReport {
  constructor(
    private readonly desk: ReportDesk,
    private readonly reports: StatusReportRepository,
    private readonly filing: ReportFiling,
  ) {}

  execute(actor: Actor, target: ReportTarget): Promise<void> {
    return this.desk.step(actor, 'sign-report', target, async (change, { report, measure, round }) => {
      const state = stateAfter(report.state, 'sign-report');
      await this.filing.refuseUnfit(change, { report, measure, round });
      const patch = { state, signedOn: change.today, signedBy: actor.personId };
      const after = await this.reports.save(change, report, patch);
      await this.filing.answer(change, { report: after, measure, round });
      const step = 'report-signed';
      recordReport(change, actor, { step, measure: measure.code, before: report, after, publicFact: round !== null });
    });
  }
}

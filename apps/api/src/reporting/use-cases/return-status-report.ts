import { Injectable } from '@nestjs/common';
import { refuseIssues, spokenTextIssues, type Actor, type LocalDate, type StatusReportState } from '@wegmarke/domain';
import { ReportDesk, stateAfter, type ReportTarget } from '../reports/report-desk';
import { recordReport } from '../reports/report-journal';
import { StatusReportRepository } from '../status-report.repository';

export interface ReturnStatusReportInput extends ReportTarget {
  /** What is missing, for the ministry. */
  readonly note: string;
}

export interface ReturnedReport {
  readonly id: string;
  readonly version: number;
  readonly state: StatusReportState;
  readonly returnedOn: LocalDate;
  readonly returnNote: string;
}

/** The coordination gives a report back with a note. The day of the first signature keeps counting. */
@Injectable()
export class ReturnStatusReport {
  constructor(
    private readonly desk: ReportDesk,
    private readonly reports: StatusReportRepository,
  ) {}

  execute(actor: Actor, { note, ...target }: ReturnStatusReportInput): Promise<ReturnedReport> {
    return this.desk.step(actor, 'return-report', target, async (change, { report, measure }) => {
      refuseIssues(spokenTextIssues('/note', note));
      const state = stateAfter(report.state, 'return-report');
      const patch = { state, returnedOn: change.today, returnedBy: actor.personId, returnNote: note };
      const after = await this.reports.save(change, report, patch);
      const step = 'report-returned';
      recordReport(change, actor, { step, measure: measure.code, before: report, after, publicFact: false });
      change.announce({ type: 'report-returned', reportId: report.id });
      return { id: report.id, version: after.version, state, returnedOn: change.today, returnNote: note };
    });
  }
}

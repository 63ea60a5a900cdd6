import { Injectable } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import type { StrategyChange } from '../../strategy';
import { ReportFiling, type ReportAtHand } from '../report-filing';
import { StatusReportRepository } from '../status-report.repository';
import { stateAfter } from './report-desk';
import { recordReport } from './report-journal';

/** Hands a draft in for the signature. */
@Injectable()
export class ReportSubmission {
  constructor(
    private readonly reports: StatusReportRepository,
    private readonly filing: ReportFiling,
  ) {}

  /** An interim report speaks of the day it is handed in. @throws DomainError all that stands against it */
  async submit(change: StrategyChange, actor: Actor, { report, measure, round }: ReportAtHand): Promise<void> {
    const asOfOn = round?.record.asOfOn ?? change.today;
    const handedIn = { ...report, asOfOn };
    const state = stateAfter(report.state, 'submit-report');
    await this.filing.refuseUnfit(change, { report: handedIn, measure, round });
    const patch = { state, asOfOn, submittedOn: change.today, submittedBy: actor.personId };
    const after = await this.reports.save(change, report, patch);
    const step = 'report-submitted';
    recordReport(change, actor, { step, measure: measure.code, before: report, after, publicFact: false });
    change.announce({ type: 'report-submitted', reportId: report.id });
  }
}

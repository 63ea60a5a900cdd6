import { Injectable } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import { ReportQueries } from '../queries/report-queries';
import { ReportFiling } from '../report-filing';
import { ReportDesk, stateAfter, type ReportTarget } from '../reports/report-desk';

/** The coordination accepts a signed report: from today it is a fact, and its answered questions are settled. */
@Injectable()
export class AcceptStatusReport {
  constructor(
    private readonly desk: ReportDesk,
    private readonly queries: ReportQueries,
    private readonly filing: ReportFiling,
  ) {}

  /** @throws DomainError `query-open` while a question has no answer */
  execute(actor: Actor, target: ReportTarget): Promise<void> {
    return this.desk.step(actor, 'accept-report', target, async (change, atHand) => {
      stateAfter(atHand.report.state, 'accept-report');
      await this.queries.settleAnswered(change, actor, target.report);
      await this.filing.accept(change, actor, atHand);
    });
  }
}

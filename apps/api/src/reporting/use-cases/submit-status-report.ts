import { Injectable } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import { ReportDesk, type ReportTarget } from '../reports/report-desk';
import { ReportSubmission } from '../reports/report-submission';

/** The ministry hands a draft in: from now on it waits for the signature of another person. */
@Injectable()
export class SubmitStatusReport {
  constructor(
    private readonly desk: ReportDesk,
    private readonly submission: ReportSubmission,
  ) {}

  execute(actor: Actor, target: ReportTarget): Promise<void> {
    return this.desk.step(actor, 'submit-report', target, (change, atHand) =>
      this.submission.submit(change, actor, atHand),
    );
  }
}

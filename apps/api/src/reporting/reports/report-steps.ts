import { Injectable } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import { AcceptStatusReport } from '../use-cases/accept-status-report';
import { BeginStatusReport, type BeginStatusReportInput } from '../use-cases/begin-status-report';
import { DeleteStatusReport } from '../use-cases/delete-status-report';
import { ReturnStatusReport, type ReturnStatusReportInput } from '../use-cases/return-status-report';
import { SaveStatusReport, type SaveStatusReportInput } from '../use-cases/save-status-report';
import { SignStatusReport } from '../use-cases/sign-status-report';
import { SubmitStatusReport } from '../use-cases/submit-status-report';
import type { ReportTarget } from './report-desk';
import type { ReportReturnedDto } from './report-form.dto';

/** The steps of a report in one place, for its routes. */
@Injectable()
export class ReportSteps {
  constructor(
    private readonly beginReport: BeginStatusReport,
    private readonly saveReport: SaveStatusReport,
    private readonly submitReport: SubmitStatusReport,
    private readonly signReport: SignStatusReport,
    private readonly returnReport: ReturnStatusReport,
    private readonly acceptReport: AcceptStatusReport,
    private readonly deleteReport: DeleteStatusReport,
  ) {}

  begin(actor: Actor, input: BeginStatusReportInput): Promise<string> {
    return this.beginReport.execute(actor, input);
  }

  save(actor: Actor, input: SaveStatusReportInput): Promise<void> {
    return this.saveReport.execute(actor, input);
  }

  submit(actor: Actor, target: ReportTarget): Promise<void> {
    return this.submitReport.execute(actor, target);
  }

  sign(actor: Actor, target: ReportTarget): Promise<void> {
    return this.signReport.execute(actor, target);
  }

  accept(actor: Actor, target: ReportTarget): Promise<void> {
    return this.acceptReport.execute(actor, target);
  }

  giveBack(actor: Actor, input: ReturnStatusReportInput): Promise<ReportReturnedDto> {
    return this.returnReport.execute(actor, input);
  }

  discard(actor: Actor, target: ReportTarget): Promise<void> {
    return this.deleteReport.execute(actor, target);
  }
}

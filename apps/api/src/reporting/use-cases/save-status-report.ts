import { Injectable } from '@nestjs/common';
import type { Actor, StatusReportContent } from '@wegmarke/domain';
import { ReportDesk, type ReportTarget } from '../reports/report-desk';
import { ReportWriting } from '../reports/report-writing';

export interface SaveStatusReportInput extends ReportTarget {
  /** Parts not named stay as they are. */
  readonly content?: Partial<StatusReportContent> | undefined;
  readonly correctionReason?: string | null | undefined;
}

/** The ministry goes on writing. A report that was returned becomes a draft again. */
@Injectable()
export class SaveStatusReport {
  constructor(
    private readonly desk: ReportDesk,
    private readonly writing: ReportWriting,
  ) {}

  execute(actor: Actor, input: SaveStatusReportInput): Promise<void> {
    return this.desk.step(actor, 'write-report', input, (change, atHand) =>
      this.writing.write(change, actor, atHand, input),
    );
  }
}

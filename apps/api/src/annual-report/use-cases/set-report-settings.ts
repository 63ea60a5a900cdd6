import { Injectable } from '@nestjs/common';
import { refuseUnlessWritable, type Actor } from '@wegmarke/domain';
import { AnnualReportRepository } from '../annual-report.repository';
import { ReportDesk, type ReportTarget } from '../report-desk';
import { recordInternally } from '../report-journal';

export interface SetReportSettingsInput extends ReportTarget {
  readonly printsVerdicts: boolean;
}

/** Whether the rule's verdicts are printed: the house decides, not the program. */
@Injectable()
export class SetReportSettings {
  constructor(
    private readonly desk: ReportDesk,
    private readonly reports: AnnualReportRepository,
  ) {}

  /** @throws DomainError `report-freezing`, `report-frozen`, `stale-version` */
  execute(actor: Actor, { printsVerdicts, ...target }: SetReportSettingsInput): Promise<void> {
    return this.desk.take(actor, 'edit-report', target, async (desk) => {
      const { report } = desk;
      refuseUnlessWritable(report.state);
      await this.reports.save(report, { ...report, printsVerdicts, contentVersion: report.contentVersion + 1 });
      const old = { printsVerdicts: report.printsVerdicts };
      recordInternally(desk, actor, { action: 'report-settings-changed', old, new: { printsVerdicts } });
    });
  }
}

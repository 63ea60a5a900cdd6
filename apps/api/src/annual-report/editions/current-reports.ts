import { Injectable } from '@nestjs/common';
import { annualReportStateAfter } from '@wegmarke/domain';
import { AnnualReportRepository, type StoredAnnualReport } from '../annual-report.repository';
import type { SealedRoundOfReport } from '../rounds/sealed-round';
import { Editions } from './editions.repository';

/** The report of a round as it stands today: an amendment of the round begins a new draft beside the frozen edition. */
@Injectable()
export class CurrentReports {
  constructor(
    private readonly reports: AnnualReportRepository,
    private readonly editions: Editions,
  ) {}

  async of(round: SealedRoundOfReport): Promise<StoredAnnualReport> {
    return this.reopened(round, await this.reports.find(round.id));
  }

  async reopened(round: SealedRoundOfReport, report: StoredAnnualReport): Promise<StoredAnnualReport> {
    if (report.state !== 'frozen') return report;
    const last = (await this.editions.listFrozen(round.id)).at(-1);
    if (!last || last.snapshotVersion >= round.snapshot.version) return report;
    return { ...report, state: annualReportStateAfter(report.state, 'reopen-after-amendment') };
  }
}

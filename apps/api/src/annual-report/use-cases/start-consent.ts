import { Injectable } from '@nestjs/common';
import { annualReportStateAfter, type Actor } from '@wegmarke/domain';
import { AnnualReportRepository } from '../annual-report.repository';
import { ReportConsents } from '../consents/report-consents.repository';
import { ReportDesk, type ReportTarget } from '../report-desk';
import { recordInternally } from '../report-journal';
import { SealedRounds } from '../rounds/sealed-rounds.reader';
import { ministriesWithPassages, partsOf } from '../texts/report-parts';

/** Asks every ministry with passages of its own whether it agrees (Mitzeichnung). */
@Injectable()
export class StartConsent {
  constructor(
    private readonly desk: ReportDesk,
    private readonly rounds: SealedRounds,
    private readonly reports: AnnualReportRepository,
    private readonly consents: ReportConsents,
  ) {}

  /** @throws DomainError `not-in-this-state`, `report-freezing`, `report-frozen`, `stale-version` */
  execute(actor: Actor, target: ReportTarget): Promise<void> {
    return this.desk.take(actor, 'start-report-consent', target, async (desk) => {
      const { report, round } = desk;
      const state = annualReportStateAfter(report.state, 'start-consent');
      const { snapshot } = await this.rounds.content(round.id);
      const ministries = ministriesWithPassages(partsOf(snapshot));
      await this.consents.ask(round.id, ministries);
      await this.reports.save(report, { ...report, state });
      const old = { state: report.state };
      recordInternally(desk, actor, { action: 'report-consent-started', old, new: { state, ministries } });
    });
  }
}

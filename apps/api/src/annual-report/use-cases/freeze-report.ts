import { Injectable } from '@nestjs/common';
import { annualReportStateAfter, canonicalJson, LANGUAGES, refuseFreeze, type Actor } from '@wegmarke/domain';
import { REPORT_FORMATS, type ReportModel } from '@wegmarke/report';
import { AnnualReportRepository } from '../annual-report.repository';
import { Editions } from '../editions/editions.repository';
import { ExportJobs, type NewExport } from '../exports/export-jobs.repository';
import { reportFileName } from '../exports/file-names';
import { fingerprintInEdition } from '../exports/report-exports';
import { FreezeChecks } from '../freeze-checks';
import { ReportModels } from '../model/report-models';
import { ReportDesk, type ReportAtDesk, type ReportTarget } from '../report-desk';
import { recordInternally } from '../report-journal';
import { sentencesOf } from '../since-sentences';

/** Fixes data and texts for good and has all files made of them; with the last file the edition is there. */
@Injectable()
export class FreezeReport {
  constructor(
    private readonly desk: ReportDesk,
    private readonly reports: AnnualReportRepository,
    private readonly models: ReportModels,
    private readonly editions: Editions,
    private readonly checks: FreezeChecks,
    private readonly jobs: ExportJobs,
  ) {}

  /** @throws DomainError `freeze-blocked`, `report-freezing`, `report-frozen`, `stale-version` */
  execute(actor: Actor, target: ReportTarget): Promise<void> {
    return this.desk.take(actor, 'freeze-report', target, async (desk) => {
      const { report, round, change } = desk;
      const state = annualReportStateAfter(report.state, 'begin-freeze');
      const number = ((await this.editions.listFrozen(round.id)).at(-1)?.number ?? 0) + 1;
      const model = await this.models.build(round, report, { number, frozenOn: change.today });
      refuseFreeze(await this.checks.of(round, report, sentencesOf(model)));
      await this.begin(actor, desk, model);
      const freezeBegan = report.state === 'in_consent' ? 'in_consent' : 'draft';
      await this.reports.save(report, { ...report, state, freezeBegan, freezeProblem: null });
      const { snapshot, text } = model;
      recordInternally(desk, actor, {
        action: 'report-freeze-begun',
        old: { state: report.state },
        new: { state, edition: number, snapshotVersion: snapshot.version, textChecksum: text.checksum },
      });
    });
  }

  private async begin(actor: Actor, { round, change }: ReportAtDesk, model: ReportModel): Promise<void> {
    const number = model.edition?.number ?? 1;
    const editionId = await this.editions.begin({
      ...{ roundId: round.id, number, snapshotVersion: model.snapshot.version, model: canonicalJson(model) },
      ...{ dataChecksum: model.snapshot.checksum, textChecksum: model.text.checksum },
      ...{ frozenOn: change.today, frozenBy: actor.personId },
    });
    const { id, key, strategy } = round;
    for (const language of LANGUAGES) {
      for (const format of REPORT_FORMATS) {
        const named = { strategy: strategy.key, round: key, sample: model.sample, edition: number, language, format };
        const job: NewExport = {
          ...{ strategyId: strategy.id, roundId: id, editionId, kind: 'report', language, format, input: null },
          ...{ name: reportFileName(named), fingerprint: fingerprintInEdition(editionId, { language, format }) },
          ...{ background: true, requestedBy: actor.personId },
        };
        await this.jobs.add(job);
      }
    }
  }
}

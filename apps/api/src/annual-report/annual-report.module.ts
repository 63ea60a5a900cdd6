import { Module } from '@nestjs/common';
import { AccessModule } from '../access';
import { ReportingModule } from '../reporting';
import { StrategyModule, StrategyReadingModule } from '../strategy';
import { AnnualReportRepository } from './annual-report.repository';
import { ReportConsents } from './consents/report-consents.repository';
import { CurrentReports } from './editions/current-reports';
import { Editions } from './editions/editions.repository';
import { StoredFiles } from './editions/stored-files';
import { ExportDesk } from './exports/export-desk';
import { ExportJobs } from './exports/export-jobs.repository';
import { ExportOffice } from './exports/export-office';
import { ReportExports } from './exports/report-exports';
import { FreezeChecks } from './freeze-checks';
import { ReportModels } from './model/report-models';
import { ReportDesk } from './report-desk';
import { SealedRounds } from './rounds/sealed-rounds.reader';
import { SnapshotShelf } from './rounds/snapshot-shelf';
import { KnownParts } from './texts/known-parts';
import { ReportTexts } from './texts/report-text.repository';
import { AnswerConsent } from './use-cases/answer-consent';
import { ConfirmTranslation } from './use-cases/confirm-translation';
import { FreezeOutcome } from './use-cases/freeze-outcome';
import { FreezeReport } from './use-cases/freeze-report';
import { SaveReportText } from './use-cases/save-report-text';
import { SetReportSettings } from './use-cases/set-report-settings';
import { StartConsent } from './use-cases/start-consent';

const parts = [
  AnswerConsent,
  AnnualReportRepository,
  ConfirmTranslation,
  CurrentReports,
  Editions,
  ExportDesk,
  ExportJobs,
  ExportOffice,
  FreezeChecks,
  FreezeOutcome,
  FreezeReport,
  KnownParts,
  ReportConsents,
  ReportDesk,
  ReportExports,
  ReportModels,
  ReportTexts,
  SaveReportText,
  SealedRounds,
  SetReportSettings,
  SnapshotShelf,
  StartConsent,
  StoredFiles,
];

/** The annual report without its routes: also for commands and the sample. */
@Module({
  imports: [AccessModule, ReportingModule, StrategyModule, StrategyReadingModule],
  providers: parts,
  exports: parts,
})
export class AnnualReportModule {}

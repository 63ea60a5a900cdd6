import { Module } from '@nestjs/common';
import { StrategyReadingModule } from '../strategy';
import { AnnualReportModule } from './annual-report.module';
import { ExportOrders } from './exports/export-orders';
import { FileAnswers } from './exports/file-answers';
import { LiveDocumentsModule } from './live-documents/live-documents.module';
import { ReportDetails } from './report-details.reader';
import { ReportLists } from './report-lists.reader';
import { ReportSteps } from './report-steps';
import { ExportsController } from './routes/exports.controller';
import { ReportConsentsController } from './routes/report-consents.controller';
import { ReportFilesController } from './routes/report-files.controller';
import { ReportTextsController } from './routes/report-texts.controller';
import { ReportsController } from './routes/reports.controller';
import { TextDesk } from './texts/text-desk';

@Module({
  imports: [AnnualReportModule, LiveDocumentsModule, StrategyReadingModule],
  controllers: [
    ExportsController,
    ReportConsentsController,
    ReportFilesController,
    ReportTextsController,
    ReportsController,
  ],
  providers: [ExportOrders, FileAnswers, ReportDetails, ReportLists, ReportSteps, TextDesk],
})
export class AnnualReportReadingModule {}

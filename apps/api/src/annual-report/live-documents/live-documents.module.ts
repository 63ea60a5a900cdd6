import { Module } from '@nestjs/common';
import { MeasuresReadingModule } from '../../measures';
import { OverviewModule } from '../../overview';
import { StrategyReadingModule } from '../../strategy';
import { AnnualReportModule } from '../annual-report.module';
import { FileAnswers } from '../exports/file-answers';
import { LiveExports } from '../exports/live-exports';
import { LiveDocuments } from './live-documents';
import { LiveDocumentsController } from './live-documents.controller';
import { LiveInputs } from './live-inputs.reader';
import { LiveQuestions } from './live-questions';
import { OrderedLiveDocuments } from './ordered-live-documents';

/** Files made of the living state, by address or by order. */
@Module({
  imports: [AnnualReportModule, MeasuresReadingModule, OverviewModule, StrategyReadingModule],
  controllers: [LiveDocumentsController],
  providers: [
    FileAnswers,
    LiveDocuments,
    LiveInputs,
    LiveQuestions,
    { provide: LiveExports, useClass: OrderedLiveDocuments },
  ],
  exports: [LiveExports],
})
export class LiveDocumentsModule {}

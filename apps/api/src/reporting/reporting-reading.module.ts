import { Module } from '@nestjs/common';

import { StrategyReadingModule } from '../strategy';
import { QueriesController } from './queries/queries.controller';
import { ReportingModule } from './reporting.module';
import { RoundDetailQueries } from './round-detail.queries';
import { RoundsController } from './rounds.controller';
import { RoundSteps } from './rounds/round-steps';
import { RoundStepsController } from './rounds/round-steps.controller';
import { RoundsReader } from './rounds.reader';
import { StatusReportsController } from './reports/status-reports.controller';
import { StatusReports } from './status-reports.reader';

@Module({
  imports: [ReportingModule, StrategyReadingModule],
  controllers: [QueriesController, RoundStepsController, RoundsController, StatusReportsController],
  providers: [RoundDetailQueries, RoundSteps, RoundsReader, StatusReports],
})
export class ReportingReadingModule {}

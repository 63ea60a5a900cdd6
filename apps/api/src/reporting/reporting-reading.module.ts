import { Module } from '@nestjs/common';

import { StrategyReadingModule } from '../strategy';
import { AmendmentsController } from './amendments/amendments.controller';
import { LinksController } from './links/links.controller';
import { QueriesController } from './queries/queries.controller';
import { ReportingModule } from './reporting.module';
import { RoundDetailQueries } from './round-detail.queries';
import { RoundsController } from './rounds.controller';
import { RoundSteps } from './rounds/round-steps';
import { RoundStepsController } from './rounds/round-steps.controller';
import { RoundsReader } from './rounds.reader';
import { StatusReportsController } from './reports/status-reports.controller';
import { StatusReports } from './status-reports.reader';
import { WorkController } from './worklist/worklist.controller';
import { WorkQueries } from './worklist/worklist.queries';
import { WorkLists } from './worklist/worklist.reader';

@Module({
  imports: [ReportingModule, StrategyReadingModule],
  controllers: [
    AmendmentsController,
    LinksController,
    QueriesController,
    RoundStepsController,
    RoundsController,
    StatusReportsController,
    WorkController,
  ],
  providers: [RoundDetailQueries, RoundSteps, RoundsReader, StatusReports, WorkLists, WorkQueries],
})
export class ReportingReadingModule {}

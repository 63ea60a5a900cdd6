import { Module } from '@nestjs/common';

import { StrategyReadingModule } from '../strategy';
import { QueriesController } from './queries/queries.controller';
import { ReportingModule } from './reporting.module';
import { RoundDetailQueries } from './round-detail.queries';
import { RoundsController } from './rounds.controller';
import { RoundsReader } from './rounds.reader';
import { StatusReports } from './status-reports.reader';

@Module({
  imports: [ReportingModule, StrategyReadingModule],
  controllers: [QueriesController, RoundsController],
  providers: [RoundDetailQueries, RoundsReader, StatusReports],
})
export class ReportingReadingModule {}

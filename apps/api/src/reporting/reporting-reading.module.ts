import { Module } from '@nestjs/common';

import { StrategyReadingModule } from '../strategy';
import { RoundDetailQueries } from './round-detail.queries';
import { RoundsController } from './rounds.controller';
import { RoundsReader } from './rounds.reader';
import { StatusReports } from './status-reports.reader';

@Module({
  imports: [StrategyReadingModule],
  controllers: [RoundsController],
  providers: [RoundDetailQueries, RoundsReader, StatusReports],
})
export class ReportingReadingModule {}

import { Module } from '@nestjs/common';

import { StrategyReadingModule } from '../strategy';
import { RoundsController } from './rounds.controller';
import { RoundsReader } from './rounds.reader';
import { StatusReports } from './status-reports.reader';

@Module({
  imports: [StrategyReadingModule],
  controllers: [RoundsController],
  providers: [RoundsReader, StatusReports],
})
export class ReportingReadingModule {}

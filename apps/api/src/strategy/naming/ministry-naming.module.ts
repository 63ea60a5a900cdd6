import { Module } from '@nestjs/common';

import { MinistriesReadingModule } from '../../ministries';
import { StrategyModule } from '../strategy.module';
import { MinistryNames } from './ministry-names';
import { MinistryNamesController } from './ministry-names.controller';

@Module({
  imports: [MinistriesReadingModule, StrategyModule],
  controllers: [MinistryNamesController],
  providers: [MinistryNames],
})
export class MinistryNamingModule {}

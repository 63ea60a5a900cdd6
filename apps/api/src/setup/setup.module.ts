import { Module } from '@nestjs/common';

import { AccessModule } from '../access';
import { ImportModule } from '../import';
import { SeedModule } from '../seed';
import { StrategyModule } from '../strategy';
import { FirstRun } from './first-run';
import { SetUp } from './set-up';
import { SetupController } from './setup.controller';

@Module({
  imports: [AccessModule, ImportModule, SeedModule, StrategyModule],
  controllers: [SetupController],
  providers: [FirstRun, SetUp],
})
export class SetupModule {}

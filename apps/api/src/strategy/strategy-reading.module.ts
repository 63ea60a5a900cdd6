import { Module } from '@nestjs/common';

import { MinistriesReadingModule } from '../ministries';
import { FilterNamesReader } from './filter-names.reader';
import { GoalLabelsQueries } from './goal-labels.queries';
import { MethodController } from './method.controller';
import { MethodReader } from './method.reader';
import { Standpoints } from './standpoints.reader';
import { StrategiesController } from './strategies.controller';
import { StrategiesQueries } from './strategies.queries';
import { StrategiesReader } from './strategies.reader';

/** What is asked of strategies, and from where every other question looks at one. */
@Module({
  imports: [MinistriesReadingModule],
  controllers: [StrategiesController, MethodController],
  providers: [FilterNamesReader, GoalLabelsQueries, MethodReader, Standpoints, StrategiesQueries, StrategiesReader],
  exports: [FilterNamesReader, Standpoints, StrategiesQueries],
})
export class StrategyReadingModule {}

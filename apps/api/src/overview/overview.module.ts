import { Module } from '@nestjs/common';

import { GoalsModule, GoalsReadingModule } from '../goals';
import { MeasuresModule, MeasuresReadingModule } from '../measures';
import { MinistriesReadingModule } from '../ministries';
import { StrategyReadingModule } from '../strategy';
import { AttentionQueries } from './attention.queries';
import { CubeQueries } from './cube.queries';
import { CubeReader } from './cube.reader';
import { GoalAnswers } from './goal-changes/goal-answers';
import { GoalChangesController } from './goal-changes/goal-changes.controller';
import { GoalPages } from './goal-pages.reader';
import { MinistryPages } from './ministry-pages.reader';
import { OverviewController } from './overview.controller';
import { OverviewReader } from './overview.reader';
import { PagesController } from './pages.controller';
import { ParticipationQueries } from './participation.queries';
import { TrendQueries } from './trend.queries';
import { TrendReader } from './trend.reader';

const readers = [CubeReader, GoalAnswers, GoalPages, MinistryPages, OverviewReader, TrendReader];
const queries = [AttentionQueries, CubeQueries, ParticipationQueries, TrendQueries];

/** Figures and pages over the whole strategy. */
@Module({
  imports: [
    GoalsModule,
    GoalsReadingModule,
    MeasuresModule,
    MeasuresReadingModule,
    MinistriesReadingModule,
    StrategyReadingModule,
  ],
  controllers: [GoalChangesController, OverviewController, PagesController],
  providers: [...readers, ...queries],
  exports: [CubeQueries],
})
export class OverviewModule {}

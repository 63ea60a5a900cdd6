import { Module } from '@nestjs/common';

import { StrategyReadingModule } from '../strategy';
import { MeasureDetailController } from './measure-detail.controller';
import { MeasureDetailQueries } from './measure-detail.queries';
import { MeasureDetailReader } from './measure-detail.reader';
import { MeasureFiles } from './measure-files.reader';
import { MeasureHistoryQueries } from './measure-history.queries';
import { MeasureHistory } from './measure-history.reader';
import { MeasureListController } from './measure-list.controller';
import { MeasureListQueries } from './measure-list.queries';
import { MeasureLists } from './measure-lists.reader';
import { MilestoneListQueries } from './milestone-list.queries';
import { MilestoneLists } from './milestone-lists.reader';

const readers = [MeasureDetailReader, MeasureFiles, MeasureHistory, MeasureLists, MilestoneLists];
const queries = [MeasureDetailQueries, MeasureHistoryQueries, MeasureListQueries, MilestoneListQueries];

/** What is asked of measures: lists, files, one measure, its history. */
@Module({
  imports: [StrategyReadingModule],
  controllers: [MeasureListController, MeasureDetailController],
  providers: [...readers, ...queries],
  exports: [MeasureListQueries],
})
export class MeasuresReadingModule {}

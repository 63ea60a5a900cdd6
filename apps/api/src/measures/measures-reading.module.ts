import { Module } from '@nestjs/common';

import { StrategyReadingModule } from '../strategy';
import { MeasuresModule } from './measures.module';
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
import { MeasurePermissionsReader } from './permissions/measure-permissions';
import { MeasureSurroundingsQueries } from './permissions/measure-surroundings';

const readers = [
  MeasureDetailReader,
  MeasureFiles,
  MeasurePermissionsReader,
  MeasureHistory,
  MeasureLists,
  MilestoneLists,
];
const queries = [
  MeasureDetailQueries,
  MeasureHistoryQueries,
  MeasureListQueries,
  MeasureSurroundingsQueries,
  MilestoneListQueries,
];

/** What is asked of measures: lists, files, one measure, its history. */
@Module({
  imports: [MeasuresModule, StrategyReadingModule],
  controllers: [MeasureListController, MeasureDetailController],
  providers: [...readers, ...queries],
  exports: [MeasureDetailQueries, MeasureDetailReader, MeasureListQueries],
})
export class MeasuresReadingModule {}

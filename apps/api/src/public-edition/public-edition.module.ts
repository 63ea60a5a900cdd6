import { Module } from '@nestjs/common';

import { AnnualReportModule, FileAnswers } from '../annual-report';
import { CatalogueController } from './catalogue/catalogue.controller';
import { Catalogue } from './catalogue/catalogue.reader';
import { DataFiles } from './files/data-files';
import { PublishedFiles } from './files/published-files';
import { ReportFiles } from './files/report-files';
import { PublicFilesController } from './public-files.controller';
import { PublicMeasures } from './public-measures.reader';
import { PublicReportsController } from './public-reports.controller';
import { PublicRounds } from './public-rounds.reader';
import { PublicRoundsController } from './public-rounds.controller';
import { PublishedRoundsQueries } from './published-rounds.queries';
import { PublishedRounds } from './published-rounds.reader';

/** What everybody may read without signing in: published rounds, out of their snapshots. */
@Module({
  imports: [AnnualReportModule],
  controllers: [CatalogueController, PublicFilesController, PublicReportsController, PublicRoundsController],
  providers: [
    Catalogue,
    DataFiles,
    FileAnswers,
    PublishedFiles,
    ReportFiles,
    PublicMeasures,
    PublicRounds,
    PublishedRounds,
    PublishedRoundsQueries,
  ],
})
export class PublicEditionModule {}

import { Module } from '@nestjs/common';

import { CatalogueController } from './catalogue/catalogue.controller';
import { Catalogue } from './catalogue/catalogue.reader';
import { DataFiles } from './files/data-files';
import { PublicFilesController } from './public-files.controller';
import { PublicMeasures } from './public-measures.reader';
import { PublicRounds } from './public-rounds.reader';
import { PublicRoundsController } from './public-rounds.controller';
import { PublishedRoundsQueries } from './published-rounds.queries';
import { PublishedRounds } from './published-rounds.reader';

/** What everybody may read without signing in: published rounds, out of their snapshots. */
@Module({
  controllers: [CatalogueController, PublicFilesController, PublicRoundsController],
  providers: [Catalogue, DataFiles, PublicMeasures, PublicRounds, PublishedRounds, PublishedRoundsQueries],
})
export class PublicEditionModule {}

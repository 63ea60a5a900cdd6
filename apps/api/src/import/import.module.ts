import { Module } from '@nestjs/common';
import { GoalsModule } from '../goals';
import { MeasuresModule } from '../measures';
import { StrategyModule } from '../strategy';
import { BeforeImportReader } from './before-import.reader';
import { CatalogueApplier } from './catalogue-applier';
import { ImportCatalogue } from './use-cases/import-catalogue';

@Module({
  imports: [GoalsModule, MeasuresModule, StrategyModule],
  providers: [BeforeImportReader, CatalogueApplier, ImportCatalogue],
  exports: [ImportCatalogue],
})
export class ImportModule {}

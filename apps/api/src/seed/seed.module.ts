import { Module } from '@nestjs/common';
import { AnnualReportModule } from '../annual-report';
import { AuditModule } from '../audit';
import { GoalsModule } from '../goals';
import { ImportModule } from '../import';
import { MeasuresModule } from '../measures';
import { DemoData } from '../platform/demo-data';
import { ReportingModule } from '../reporting';
import { StrategyModule } from '../strategy';
import { DemoPreparation } from './demo-preparation';
import { LoadPublicCatalogue } from './load-public-catalogue';
import { AnnualReportReplay } from './replay/annual-report-replay';
import { FoundingReplay } from './replay/founding-replay';
import { MeasureReplay } from './replay/measure-replay';
import { ReportingReplay } from './replay/reporting-replay';
import { RemoveDemo } from './remove-demo';
import { ReplayDemo } from './replay-demo';
import { StrategyRemoval } from './strategy-removal';

@Module({
  imports: [
    AnnualReportModule,
    AuditModule,
    GoalsModule,
    ImportModule,
    MeasuresModule,
    ReportingModule,
    StrategyModule,
  ],
  providers: [
    AnnualReportReplay,
    FoundingReplay,
    LoadPublicCatalogue,
    MeasureReplay,
    ReportingReplay,
    RemoveDemo,
    ReplayDemo,
    StrategyRemoval,
    { provide: DemoData, useClass: DemoPreparation },
  ],
  exports: [LoadPublicCatalogue, RemoveDemo],
})
export class SeedModule {}

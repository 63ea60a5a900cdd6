import { Module } from '@nestjs/common';
import { GoalsModule } from '../goals';
import { MeasuresModule } from '../measures';
import { DemoData } from '../platform/demo-data';
import { ReportingModule } from '../reporting';
import { StrategyModule } from '../strategy';
import { DemoPreparation } from './demo-preparation';
import { FoundingReplay } from './replay/founding-replay';
import { MeasureReplay } from './replay/measure-replay';
import { ReportingReplay } from './replay/reporting-replay';
import { ReplayDemo } from './replay-demo';

@Module({
  imports: [GoalsModule, MeasuresModule, ReportingModule, StrategyModule],
  providers: [
    FoundingReplay,
    MeasureReplay,
    ReportingReplay,
    ReplayDemo,
    { provide: DemoData, useClass: DemoPreparation },
  ],
})
export class SeedModule {}

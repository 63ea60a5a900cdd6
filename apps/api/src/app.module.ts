import { Module } from '@nestjs/common';
import { AuditModule } from './audit';
import { GoalsModule } from './goals';
import { MeasuresModule } from './measures';
import { MinistriesModule } from './ministries';
import { ReportingModule } from './reporting';
import { SeedModule } from './seed';
import { StrategyModule } from './strategy';

/** Table of contents: one line per slice, from the ground up. The platform is added when the program starts. */
@Module({
  imports: [AuditModule, MinistriesModule, StrategyModule, GoalsModule, MeasuresModule, ReportingModule, SeedModule],
})
export class AppModule {}

import { Module } from '@nestjs/common';
import { AccessModule } from './access';
import { AnnualReportModule, AnnualReportReadingModule } from './annual-report';
import { AuditModule } from './audit';
import { GoalsModule } from './goals';
import { ImportModule } from './import';
import { JournalModule } from './journal';
import { MeasureChangesModule, MeasuresModule, MeasuresReadingModule } from './measures';
import { MinistriesModule } from './ministries';
import { NotificationsModule } from './notifications';
import { OverviewModule } from './overview';
import { JudgementsModule, ReportingModule, ReportingReadingModule } from './reporting';
import { PeopleModule } from './people';
import { PublicEditionModule } from './public-edition';
import { RequestsModule } from './requests';
import { SeedModule } from './seed';
import { SetupModule } from './setup';
import { MinistryNamingModule, StrategyModule, StrategyReadingModule } from './strategy';

/** Table of contents: one line per slice, from the ground up. The platform is added when the program starts. */
@Module({
  imports: [
    AuditModule,
    AccessModule,
    RequestsModule,
    PeopleModule,
    MinistriesModule,
    StrategyModule,
    StrategyReadingModule,
    MinistryNamingModule,
    GoalsModule,
    MeasuresModule,
    MeasuresReadingModule,
    MeasureChangesModule,
    ReportingModule,
    ReportingReadingModule,
    JudgementsModule,
    NotificationsModule,
    OverviewModule,
    ImportModule,
    JournalModule,
    AnnualReportModule,
    AnnualReportReadingModule,
    PublicEditionModule,
    SeedModule,
    SetupModule,
  ],
})
export class AppModule {}

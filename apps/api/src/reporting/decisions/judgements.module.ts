import { Module } from '@nestjs/common';

import { MeasureChangesModule } from '../../measures';
import { ReportingModule } from '../reporting.module';
import { JudgementsController } from './judgements.controller';

@Module({ imports: [MeasureChangesModule, ReportingModule], controllers: [JudgementsController] })
export class JudgementsModule {}

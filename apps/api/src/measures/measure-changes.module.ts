import { Module } from '@nestjs/common';

import { CancelOverHttp } from './changes/cancel-over-http';
import { DecisionsController } from './changes/decisions.controller';
import { LineageController } from './changes/lineage.controller';
import { MeasureAnswers } from './changes/measure-answers';
import { MeasurePlanController } from './changes/measure-plan.controller';
import { PlanOverHttp } from './changes/plan-over-http';
import { LeadOfferAnswers } from './leads/lead-offer-answers';
import { LeadsController } from './leads/leads.controller';
import { ReshuffleController } from './leads/reshuffle.controller';
import { MeasuresReadingModule } from './measures-reading.module';
import { MeasuresModule } from './measures.module';

/** The routes that change measures. */
@Module({
  imports: [MeasuresModule, MeasuresReadingModule],
  controllers: [DecisionsController, LeadsController, LineageController, MeasurePlanController, ReshuffleController],
  providers: [CancelOverHttp, LeadOfferAnswers, MeasureAnswers, PlanOverHttp],
  exports: [MeasureAnswers],
})
export class MeasureChangesModule {}

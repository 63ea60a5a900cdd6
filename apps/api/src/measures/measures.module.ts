import { Module } from '@nestjs/common';
import { GoalsModule } from '../goals';
import { StrategyModule } from '../strategy';
import { GoalDesk } from './goal-desk';
import { AnswerLeadOffer } from './leads/answer-lead-offer';
import { LeadOffers } from './leads/lead-offers';
import { MovedWork } from './leads/moved-work';
import { OfferLead } from './leads/offer-lead';
import { ReshuffleLeads } from './leads/reshuffle-leads';
import { MeasureChanges } from './measure-changes';
import { MeasureDesk } from './measure-desk';
import { MeasureRows } from './measure-rows';
import { MeasureRepository } from './measure.repository';
import { PlanningTable } from './planning-table';
import { Replacements } from './replacements';
import { RoundRequests } from './round-requests';
import { RuleContexts } from './timeline/rule-contexts';
import { TimelineWriter } from './timeline/timeline-writer';
import { AddMilestone } from './use-cases/add-milestone';
import { CancelMeasure } from './use-cases/cancel-measure';
import { ChangeFieldOfMeasure } from './use-cases/change-field-of-measure';
import { ChangeGoalDue } from './use-cases/change-goal-due';
import { ChangeGoalField } from './use-cases/change-goal-field';
import { ChangeGoalHorizon } from './use-cases/change-goal-horizon';
import { ChangeGoalOfMeasure } from './use-cases/change-goal-of-measure';
import { ChangeKindOfMeasure } from './use-cases/change-kind-of-measure';
import { ChangeMasterData } from './use-cases/change-master-data';
import { DropMilestone } from './use-cases/drop-milestone';
import { HandOverLead } from './use-cases/hand-over-lead';
import { MergeMeasures } from './use-cases/merge-measures';
import { PlanMeasure } from './use-cases/plan-measure';
import { RebaselineMeasure } from './use-cases/rebaseline-measure';
import { ReplaceMeasure } from './use-cases/replace-measure';
import { ResumeMeasure } from './use-cases/resume-measure';
import { SplitMeasure } from './use-cases/split-measure';

const useCases = [
  AddMilestone,
  AnswerLeadOffer,
  CancelMeasure,
  ChangeFieldOfMeasure,
  ChangeGoalDue,
  ChangeGoalField,
  ChangeGoalHorizon,
  ChangeGoalOfMeasure,
  ChangeKindOfMeasure,
  ChangeMasterData,
  DropMilestone,
  HandOverLead,
  MergeMeasures,
  OfferLead,
  PlanMeasure,
  RebaselineMeasure,
  ReplaceMeasure,
  ReshuffleLeads,
  ResumeMeasure,
  SplitMeasure,
];
/** What other slices change measures with. */
const desk = [GoalDesk, LeadOffers, MeasureChanges, MeasureDesk, MeasureRepository, RoundRequests, RuleContexts];

@Module({
  imports: [GoalsModule, StrategyModule],
  providers: [...desk, ...useCases, MeasureRows, MovedWork, PlanningTable, Replacements, TimelineWriter],
  exports: [...desk, ...useCases],
})
export class MeasuresModule {}

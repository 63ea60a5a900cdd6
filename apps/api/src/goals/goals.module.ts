import { Module } from '@nestjs/common';
import { StrategyModule } from '../strategy';
import { GoalChanges } from './goal-changes';
import { GoalRepository } from './goal.repository';
import { PlanGoal } from './use-cases/plan-goal';

@Module({
  imports: [StrategyModule],
  providers: [GoalChanges, GoalRepository, PlanGoal],
  exports: [GoalChanges, GoalRepository, PlanGoal],
})
export class GoalsModule {}

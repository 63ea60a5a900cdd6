export { GoalChanges } from './goal-changes';
export { GoalVersionEntity, type GoalProvenance } from './goal-version.entity';
export { GoalEntity } from './goal.entity';
export { GoalRepository, type StoredGoal } from './goal.repository';
export { GoalsModule } from './goals.module';
export { PlanGoal, type PlanGoalInput } from './use-cases/plan-goal';

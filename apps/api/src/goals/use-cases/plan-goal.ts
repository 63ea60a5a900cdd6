import { Injectable } from '@nestjs/common';
import { planGoal, type Actor, type Decision, type StrategyKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges, StrategyContents } from '../../strategy';
import { GoalChanges } from '../goal-changes';
import { plannedGoal, type GoalPlan } from '../goal-plan';
import type { StoredGoal } from '../goal.repository';

export interface PlanGoalInput {
  readonly strategy: StrategyKey;
  readonly plan: GoalPlan;
  readonly decision: Decision;
}

/** The coordination takes a new goal into the strategy. */
@Injectable()
export class PlanGoal {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly contents: StrategyContents,
    private readonly changes: GoalChanges,
  ) {}

  execute(actor: Actor, { strategy, plan, decision }: PlanGoalInput): Promise<StoredGoal> {
    return this.strategies.within(strategy, async (change) => {
      permit(actor, 'plan-goal', { type: 'strategy', strategy });
      const { today, fields, ministries, goals } = await this.contents.ofTheDay(change);
      const day = { today, fields, ministries, takenCodes: goals, strategyAdoptedOn: change.strategy.adoptedOn };
      const planned = plannedGoal(plan, change.strategy.sample ? 'sample' : 'recorded');
      return this.changes.add(change, actor, planGoal(planned, decision, day));
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Action, Actor, GoalChange, GoalCode, GoalFacts, StrategyKey } from '@wegmarke/domain';
import { permit } from '../access';
import { GoalChanges, GoalRepository, type StoredGoal } from '../goals';
import { StrategyChanges, type StrategyChange } from '../strategy';
import { MeasureChanges } from './measure-changes';
import { MeasureRepository } from './measure.repository';

/** Which goal, and the version the caller has seen (`If-Match`). */
export interface GoalTarget {
  readonly strategy: StrategyKey;
  readonly goal: GoalCode;
  readonly version?: number;
}

/**
 * The way every change of a goal goes: load, permit, decide, save, record, and all its measures are computed anew. It
 * stands here and not with the goals, because goals do not know the measures that serve them.
 */
@Injectable()
export class GoalDesk {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly goals: GoalRepository,
    private readonly goalChanges: GoalChanges,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChanges,
  ) {}

  change(
    actor: Actor,
    action: Action,
    target: GoalTarget,
    decide: (goal: StoredGoal, change: StrategyChange) => GoalChange,
  ): Promise<void> {
    return this.strategies.within(target.strategy, async (change) => {
      const goal = await this.load(change, actor, action, target);
      const decided = decide(goal, change);
      await this.goalChanges.apply(change, actor, goal, decided);
      await this.carryOver(change, decided.goal.facts);
    });
  }

  /** @throws DomainError `goal-not-found`, `stale-version`, or the reason of a refused permission */
  async load(change: StrategyChange, actor: Actor, action: Action, target: GoalTarget): Promise<StoredGoal> {
    permit(actor, action, { type: 'goal', strategy: change.strategy.key });
    return this.goals.get(change, target.goal, target.version);
  }

  /** Each measure keeps a copy of its goal of the day. */
  async carryOver(change: StrategyChange, goal: GoalFacts): Promise<void> {
    for (const measure of await this.measures.listServing(change, goal.code)) {
      const { facts, details } = measure.record;
      this.changes.carry(change, measure, { facts: { ...facts, goal }, details });
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor, GoalChange, LocalDate } from '@wegmarke/domain';
import { DecisionBook, type StrategyChange } from '../strategy';
import { GoalRepository, type StoredGoal } from './goal.repository';

/** Carries out what the domain decided about goals: save, journal, decision. */
@Injectable()
export class GoalChanges {
  constructor(
    private readonly goals: GoalRepository,
    private readonly decisions: DecisionBook,
  ) {}

  async add(change: StrategyChange, actor: Actor, decided: GoalChange, knownFrom?: LocalDate): Promise<StoredGoal> {
    const goal = await this.goals.add(change, decided.goal, knownFrom);
    this.note(change, actor, goal, decided);
    return goal;
  }

  async apply(change: StrategyChange, actor: Actor, goal: StoredGoal, decided: GoalChange): Promise<void> {
    await this.goals.save(change, goal, decided.goal);
    this.note(change, actor, goal, decided);
  }

  private note(change: StrategyChange, actor: Actor, goal: StoredGoal, { audit }: GoalChange): void {
    change.record(actor, {
      action: audit.kind,
      subjectType: 'goal',
      subjectId: goal.id,
      subjectKey: goal.code,
      old: audit.old,
      new: { ...audit.new, decision: audit.decision, reason: audit.reason },
    });
    this.decisions.note(change, { type: 'goal', id: goal.id }, audit);
  }
}

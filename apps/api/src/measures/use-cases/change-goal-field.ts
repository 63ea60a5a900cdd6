import { Injectable } from '@nestjs/common';
import { changeGoalField, type Actor, type Decision, type FieldKey } from '@wegmarke/domain';
import { GoalChanges } from '../../goals';
import { StrategyChanges, StrategyContents } from '../../strategy';
import { GoalDesk, type GoalTarget } from '../goal-desk';
import { MeasureChanges } from '../measure-changes';
import { MeasureRepository } from '../measure.repository';

export interface ChangeGoalFieldInput extends GoalTarget {
  readonly field: FieldKey;
  readonly decision: Decision;
}

/** The goal moves to another field by decision, and its measures with it. */
@Injectable()
export class ChangeGoalField {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly desk: GoalDesk,
    private readonly goalChanges: GoalChanges,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChanges,
    private readonly contents: StrategyContents,
  ) {}

  execute(actor: Actor, input: ChangeGoalFieldInput): Promise<void> {
    return this.strategies.within(input.strategy, async (change) => {
      const goal = await this.desk.load(change, actor, 'change-goal-field', input);
      const measures = await this.measures.listServing(change, goal.code);
      const records = measures.map(({ record }) => record);
      const day = await this.contents.ofTheDay(change);
      const decided = changeGoalField(goal.record, input.field, records, input.decision, day);
      await this.goalChanges.apply(change, actor, goal, decided.goal);
      for (const [index, measure] of measures.entries()) {
        const moved = decided.measures[index];
        if (moved) this.changes.apply(change, actor, measure, moved);
      }
    });
  }
}

import { Injectable } from '@nestjs/common';
import { changeGoal, type Actor, type Decision, type GoalCode } from '@wegmarke/domain';
import { StrategyContents } from '../../strategy';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import { PlanningTable } from '../planning-table';
import type { StoredMeasure } from '../stored-measure';

export interface ChangeGoalOfMeasureInput extends MeasureTarget {
  readonly goal: GoalCode | null;
  readonly decision: Decision;
}

/** Another main goal of the same field, or none, by decision. */
@Injectable()
export class ChangeGoalOfMeasure {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly table: PlanningTable,
    private readonly contents: StrategyContents,
  ) {}

  execute(actor: Actor, input: ChangeGoalOfMeasureInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'change-goal', input, async ({ record }, change) => {
      const goal = await this.table.goal(change, input.goal);
      return changeGoal(record, goal, input.decision, await this.contents.ofTheDay(change));
    });
  }
}

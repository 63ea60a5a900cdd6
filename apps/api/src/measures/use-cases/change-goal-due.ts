import { Injectable } from '@nestjs/common';
import { changeGoalDue, type Actor, type Decision, type LocalDate } from '@wegmarke/domain';
import { GoalDesk, type GoalTarget } from '../goal-desk';

export interface ChangeGoalDueInput extends GoalTarget {
  /** `null`: the day the horizon gives. */
  readonly dueOn: LocalDate | null;
  readonly decision: Decision;
}

/** Another due day by decision: all measures of the goal are judged anew from today. */
@Injectable()
export class ChangeGoalDue {
  constructor(private readonly desk: GoalDesk) {}

  execute(actor: Actor, input: ChangeGoalDueInput): Promise<void> {
    return this.desk.change(actor, 'change-goal-due', input, ({ record }, { today }) =>
      changeGoalDue(record, input.dueOn, input.decision, today),
    );
  }
}

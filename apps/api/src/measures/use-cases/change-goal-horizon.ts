import { Injectable } from '@nestjs/common';
import { changeGoalHorizon, type Actor, type Decision, type GoalHorizon } from '@wegmarke/domain';
import { GoalDesk, type GoalTarget } from '../goal-desk';

export interface ChangeGoalHorizonInput extends GoalTarget {
  readonly horizon: GoalHorizon;
  readonly decision: Decision;
}

/** Another horizon by decision: all measures of the goal are judged anew from today. */
@Injectable()
export class ChangeGoalHorizon {
  constructor(private readonly desk: GoalDesk) {}

  execute(actor: Actor, input: ChangeGoalHorizonInput): Promise<void> {
    return this.desk.change(actor, 'change-goal-horizon', input, ({ record }, { today, strategy }) =>
      changeGoalHorizon(record, input.horizon, input.decision, {
        today,
        origin: strategy.sample ? 'sample' : 'recorded',
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { addMilestone, type Actor, type AddedMilestone, type Decision } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import type { StoredMeasure } from '../stored-measure';

export interface AddMilestoneInput extends MeasureTarget {
  readonly milestone: AddedMilestone;
  readonly decision: Decision;
}

/** One more milestone, or the end of a measure that had none, by decision. */
@Injectable()
export class AddMilestone {
  constructor(private readonly desk: MeasureDesk) {}

  execute(actor: Actor, input: AddMilestoneInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'add-milestone', input, ({ record }, { today }) =>
      addMilestone(record, input.milestone, input.decision, today),
    );
  }
}

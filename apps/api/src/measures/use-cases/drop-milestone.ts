import { Injectable } from '@nestjs/common';
import { dropMilestone, type Actor, type Decision, type MilestoneKey } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import type { StoredMeasure } from '../stored-measure';

export interface DropMilestoneInput extends MeasureTarget {
  readonly milestone: MilestoneKey;
  readonly reason: string;
  readonly decision: Decision;
}

/** A milestone that is no longer pursued, by decision with a reason. */
@Injectable()
export class DropMilestone {
  constructor(private readonly desk: MeasureDesk) {}

  execute(actor: Actor, input: DropMilestoneInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'drop-milestone', input, ({ record }, { today }) =>
      dropMilestone(record, input, input.decision, today),
    );
  }
}

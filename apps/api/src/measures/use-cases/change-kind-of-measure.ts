import { Injectable } from '@nestjs/common';
import { changeKind, type Actor, type Decision, type MeasureKind } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import type { StoredMeasure } from '../stored-measure';

export interface ChangeKindOfMeasureInput extends MeasureTarget {
  readonly kind: MeasureKind;
  readonly decision: Decision;
}

/** A permanent measure becomes one-off or the other way round, by decision. */
@Injectable()
export class ChangeKindOfMeasure {
  constructor(private readonly desk: MeasureDesk) {}

  execute(actor: Actor, input: ChangeKindOfMeasureInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'change-kind', input, ({ record }, { today }) =>
      changeKind(record, input.kind, input.decision, today),
    );
  }
}

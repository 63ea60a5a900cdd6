import { Injectable } from '@nestjs/common';
import { changeField, type Actor, type Decision, type FieldKey, type GoalCode } from '@wegmarke/domain';
import { StrategyContents } from '../../strategy';
import { MeasureDesk, type MeasureTarget } from '../measure-desk';
import { PlanningTable } from '../planning-table';
import type { StoredMeasure } from '../stored-measure';

export interface ChangeFieldOfMeasureInput extends MeasureTarget {
  readonly field: FieldKey;
  /** A main goal lies in the field of its measure, so it changes along. */
  readonly goal: GoalCode | null;
  readonly decision: Decision;
}

/** Another field, and with it another goal or none, by decision. */
@Injectable()
export class ChangeFieldOfMeasure {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly table: PlanningTable,
    private readonly contents: StrategyContents,
  ) {}

  execute(actor: Actor, input: ChangeFieldOfMeasureInput): Promise<StoredMeasure> {
    return this.desk.change(actor, 'change-field', input, async ({ record }, change) => {
      const to = { field: input.field, goal: await this.table.goal(change, input.goal) };
      return changeField(record, to, input.decision, await this.contents.ofTheDay(change));
    });
  }
}

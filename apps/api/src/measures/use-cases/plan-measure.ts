import { Injectable } from '@nestjs/common';
import { planMeasure, type Actor, type Decision, type LocalDate, type StrategyKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { MeasureChanges } from '../measure-changes';
import type { MeasurePlan } from '../measure-plan';
import type { StoredMeasure } from '../stored-measure';
import { PlanningTable } from '../planning-table';

export interface PlanMeasureInput {
  readonly strategy: StrategyKey;
  readonly plan: MeasurePlan;
  readonly decision: Decision;
  /** First import of a strategy only: the day on which the measure became known. */
  readonly knownOn?: LocalDate;
}

/** The coordination takes a new measure into the strategy. */
@Injectable()
export class PlanMeasure {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly table: PlanningTable,
    private readonly changes: MeasureChanges,
  ) {}

  execute(actor: Actor, { strategy, plan, decision, knownOn }: PlanMeasureInput): Promise<StoredMeasure> {
    return this.strategies.within(strategy, async (change) => {
      permit(actor, 'plan-measure', { type: 'strategy', strategy });
      const day = await this.table.dayFor(change, [plan.code], knownOn);
      const planned = await this.table.planned(change, plan);
      return this.changes.add(change, actor, planMeasure(planned, decision, day));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { splitMeasure, type Actor, type Decision, type PlannedMeasure } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { MeasureChanges } from '../measure-changes';
import type { MeasureTarget } from '../measure-desk';
import { measureSubject } from '../measure-subject';
import { MeasureRepository } from '../measure.repository';
import { PlanningTable } from '../planning-table';
import { Replacements } from '../replacements';
import { refuseStale } from '../stored-measure';
import type { MeasurePlan } from '../measure-plan';

export interface SplitMeasureInput extends MeasureTarget {
  readonly parts: readonly MeasurePlan[];
  readonly decision: Decision;
}

/** One measure becomes several new ones. */
@Injectable()
export class SplitMeasure {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly table: PlanningTable,
    private readonly replacements: Replacements,
    private readonly changes: MeasureChanges,
  ) {}

  execute(actor: Actor, input: SplitMeasureInput): Promise<void> {
    return this.strategies.within(input.strategy, async (change) => {
      const measure = await this.measures.get(change, input.measure);
      permit(actor, 'split-measure', measureSubject(change, measure));
      refuseStale(measure, input.version);
      const day = await this.table.dayFor(
        change,
        input.parts.map(({ code }) => code),
      );
      const parts: PlannedMeasure[] = [];
      for (const [index, part] of input.parts.entries()) {
        parts.push(await this.table.planned(change, part, `/parts/${index}`));
      }
      const [replaced, ...planned] = splitMeasure(measure.record, parts, input.decision, day);
      if (replaced) await this.replacements.apply(change, actor, measure, replaced);
      for (const decided of planned) this.changes.add(change, actor, decided);
    });
  }
}

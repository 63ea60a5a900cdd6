import { Injectable } from '@nestjs/common';
import { replaceMeasure, type Actor, type Decision, type MeasureCode } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { MeasureChanges } from '../measure-changes';
import type { MeasureTarget } from '../measure-desk';
import { measureSubject } from '../measure-subject';
import { MeasureRepository } from '../measure.repository';
import { Replacements } from '../replacements';
import { refuseStale } from '../stored-measure';

export interface ReplaceMeasureInput extends MeasureTarget {
  readonly successors: readonly MeasureCode[];
  readonly decision: Decision;
}

/** One measure gives way to others that exist already. */
@Injectable()
export class ReplaceMeasure {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly replacements: Replacements,
    private readonly changes: MeasureChanges,
  ) {}

  execute(actor: Actor, input: ReplaceMeasureInput): Promise<void> {
    return this.strategies.within(input.strategy, async (change) => {
      const measure = await this.measures.get(change, input.measure);
      permit(actor, 'replace-measure', measureSubject(change, measure));
      refuseStale(measure, input.version);
      const successors = await this.measures.getNamed(change, input.successors, (index) => `/successors/${index}`);
      const [replaced, ...noted] = replaceMeasure(
        measure.record,
        successors.map(({ record }) => record),
        input.decision,
        { today: change.today, successorsOf: await this.replacements.successorsOf(change) },
      );
      if (replaced) await this.replacements.apply(change, actor, measure, replaced);
      for (const [index, decided] of noted.entries()) {
        const successor = successors[index];
        if (successor) this.changes.apply(change, actor, successor, decided);
      }
    });
  }
}

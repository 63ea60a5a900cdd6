import { Injectable } from '@nestjs/common';
import { mergeMeasures, type Actor, type Decision, type MeasureCode, type StrategyKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { StrategyChanges } from '../../strategy';
import { MeasureChanges } from '../measure-changes';
import { measureSubject } from '../measure-subject';
import { MeasureRepository } from '../measure.repository';
import { PlanningTable } from '../planning-table';
import { Replacements } from '../replacements';
import { refuseStale, type ExpectedVersion } from '../stored-measure';
import type { MeasurePlan } from '../measure-plan';

export interface MergeMeasuresInput {
  readonly strategy: StrategyKey;
  readonly measures: readonly MeasureCode[];
  /** Of the first measure, as the caller has seen it (`If-Match`). */
  readonly version?: ExpectedVersion;
  readonly into: MeasurePlan;
  readonly decision: Decision;
}

/** Several measures become one new one. */
@Injectable()
export class MergeMeasures {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly table: PlanningTable,
    private readonly replacements: Replacements,
    private readonly changes: MeasureChanges,
  ) {}

  execute(actor: Actor, input: MergeMeasuresInput): Promise<void> {
    return this.strategies.within(input.strategy, async (change) => {
      const measures = await this.measures.getNamed(change, input.measures, (index) => `/measures/${index}`);
      for (const measure of measures) permit(actor, 'merge-measures', measureSubject(change, measure));
      if (measures[0]) refuseStale(measures[0], input.version);
      const day = await this.table.dayFor(change, [input.into.code]);
      const into = await this.table.planned(change, input.into, '/into');
      const records = measures.map(({ record }) => record);
      const decided = mergeMeasures(records, into, input.decision, day);
      for (const [index, measure] of measures.entries()) {
        const replaced = decided[index];
        if (replaced) await this.replacements.apply(change, actor, measure, replaced);
      }
      for (const planned of decided.slice(measures.length)) this.changes.add(change, actor, planned);
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Action, Actor, MeasureChange, MeasureCode, ReportAuthors, StrategyKey } from '@wegmarke/domain';
import { permit } from '../access';
import { StrategyChanges, type StrategyChange } from '../strategy';
import { MeasureChanges } from './measure-changes';
import { measureSubject } from './measure-subject';
import { MeasureRepository } from './measure.repository';
import { refuseStale, type ExpectedVersion, type StoredMeasure } from './stored-measure';

/** Which measure, and the version the caller has seen (`If-Match`). */
export interface MeasureTarget {
  readonly strategy: StrategyKey;
  readonly measure: MeasureCode;
  readonly version?: ExpectedVersion;
}

/** What is left of a use case once the measure is loaded and the person permitted: the decision. */
export type DecideOnMeasure = (
  measure: StoredMeasure,
  change: StrategyChange,
) => MeasureChange | Promise<MeasureChange>;

/** The way every change of one measure goes: load, permit, decide, save, record. */
@Injectable()
export class MeasureDesk {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly measures: MeasureRepository,
    private readonly changes: MeasureChanges,
  ) {}

  /** @throws DomainError `measure-not-found`, `stale-version`, the reason of a refused permission, or the decision's own */
  change(actor: Actor, action: Action, target: MeasureTarget, decide: DecideOnMeasure): Promise<StoredMeasure> {
    return this.judge(actor, action, target, () => Promise.resolve(null), decide);
  }

  /** As `change`, where the person must not have written or signed the newest report. */
  judge(
    actor: Actor,
    action: Action,
    target: MeasureTarget,
    authorsOf: (measure: StoredMeasure) => Promise<ReportAuthors | null>,
    decide: DecideOnMeasure,
  ): Promise<StoredMeasure> {
    return this.strategies.within(target.strategy, async (change) => {
      const measure = await this.measures.get(change, target.measure);
      permit(actor, action, measureSubject(change, measure, await authorsOf(measure)));
      refuseStale(measure, target.version);
      return this.changes.apply(change, actor, measure, await decide(measure, change));
    });
  }
}

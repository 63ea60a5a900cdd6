import { Injectable } from '@nestjs/common';
import type { Actor, MeasureChange, MeasureRecord } from '@wegmarke/domain';
import { DecisionBook, type StrategyChange } from '../strategy';
import { MeasureRepository } from './measure.repository';
import type { DatedNarrative } from './measure-version.entity';
import type { StoredMeasure } from './stored-measure';
import { TimelineWriter } from './timeline/timeline-writer';

/** Carries out what the domain decided about measures: save, journal, decision, timeline, all before one commit. */
@Injectable()
export class MeasureChanges {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly timelines: TimelineWriter,
    private readonly decisions: DecisionBook,
  ) {}

  /** A measure that is new. */
  add(change: StrategyChange, actor: Actor, decided: MeasureChange): StoredMeasure {
    const measure = this.measures.add(change, decided.record);
    this.note(change, actor, measure, decided);
    return measure;
  }

  /** A measure that is known; `narrative` only where a report brings a new one. */
  apply(
    change: StrategyChange,
    actor: Actor,
    measure: StoredMeasure,
    decided: MeasureChange,
    narrative?: DatedNarrative | null,
  ): StoredMeasure {
    const saved = this.measures.save(change, measure, decided.record, narrative);
    this.note(change, actor, saved, decided);
    return saved;
  }

  /** What surrounds the measure changed and its record follows; the journal tells it of what changed, not of the measure. */
  carry(change: StrategyChange, measure: StoredMeasure, record: MeasureRecord): void {
    this.touch(change, this.measures.save(change, measure, record));
  }

  /** Its timeline is computed anew although its own record stays: a request was answered or withdrawn. */
  touch(change: StrategyChange, measure: StoredMeasure): void {
    this.measures.shelfOf(change).touched.add(measure.id);
    this.writeBeforeCommit(change);
  }

  /** Something that surrounds all measures changed: a round was opened or sealed, rules were set. */
  touchAll(change: StrategyChange): void {
    this.measures.shelfOf(change).allTouched = true;
    this.writeBeforeCommit(change);
  }

  private note(change: StrategyChange, actor: Actor, measure: StoredMeasure, { audit }: MeasureChange): void {
    change.record(actor, {
      action: audit.kind,
      subjectType: 'measure',
      subjectId: measure.id,
      subjectKey: measure.code,
      old: audit.old,
      new: { ...audit.new, decision: audit.decision, reason: audit.reason },
    });
    this.decisions.note(change, { type: 'measure', id: measure.id }, audit);
    this.touch(change, measure);
  }

  private writeBeforeCommit(change: StrategyChange): void {
    change.beforeCommit('measures', async () => {
      await this.measures.flush(change);
      await this.timelines.rewriteTouched(change);
    });
  }
}

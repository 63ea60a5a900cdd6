import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  amendedMeasure,
  amendedSnapshot,
  amendMeasure,
  decideAmendment,
  liveMeasure,
  type Actor,
  type SealedRound,
} from '@wegmarke/domain';
import {
  contextOf,
  MeasureChanges,
  MeasureRepository,
  RoundRequests,
  RuleContexts,
  type StoredMeasure,
} from '../../../measures';
import type { StrategyChange } from '../../../strategy';
import { RoundRepository } from '../../round.repository';
import { StatusReportRepository } from '../../status-report.repository';
import { AmendmentDesk, type AmendmentTarget } from '../amendment-desk';
import { AmendmentRepository, type StoredAmendment } from '../amendment.repository';
import { amendingReport } from '../amending-report';
import { sealedFactsOf } from '../sealed-facts';
import { SnapshotVersions } from '../../snapshot-versions';

/**
 * The second person confirms: the snapshot gets a new version beside the old ones, and from today the live measure knows
 * the correction, in the order of as-of days.
 */
@Injectable()
export class ConfirmAmendment {
  constructor(
    private readonly database: Database,
    private readonly desk: AmendmentDesk,
    private readonly amendments: AmendmentRepository,
    private readonly rounds: RoundRepository,
    private readonly measures: MeasureRepository,
    private readonly contexts: RuleContexts,
    private readonly changes: MeasureChanges,
    private readonly requests: RoundRequests,
    private readonly reports: StatusReportRepository,
    private readonly snapshots: SnapshotVersions,
  ) {}

  execute(actor: Actor, target: AmendmentTarget): Promise<void> {
    return this.desk.decide(actor, 'confirm-amendment', target, async ({ change, amendment }) => {
      const state = decideAmendment(amendment.state, 'confirmed');
      const round = await this.rounds.getById(change, amendment.roundId);
      const measure = await this.measures.getById(change, amendment.measureId);
      const sealed = sealedFactsOf(round.record);
      const { version, checksum } = await this.freeze(change, amendment, measure, sealed);
      await this.tell(change, actor, amendment, measure, sealed);
      const decided = { state, decidedBy: actor.personId, decidedOn: change.today, snapshotVersion: version };
      await this.amendments.decide(amendment, decided);
      await this.rounds.save(round, round.record);
      change.record(actor, {
        action: 'amendment-confirmed',
        subjectType: 'amendment',
        subjectId: amendment.id,
        subjectKey: measure.code,
        old: { state: amendment.state },
        new: { state, round: round.record.key, snapshotVersion: version, checksum },
      });
    });
  }

  /** The next version of the snapshot; the versions before stay byte for byte. */
  private async freeze(
    change: StrategyChange,
    amendment: StoredAmendment,
    measure: StoredMeasure,
    sealed: SealedRound,
  ): Promise<{ readonly version: number; readonly checksum: string }> {
    const { roundId, reason, content } = amendment;
    const newest = await this.snapshots.newestOf(roundId, measure);
    const context = contextOf(await this.contexts.load(change, [measure.id]), measure.id);
    const { record, snapshot } = amendedMeasure(newest.record, amendment, context, sealed);
    const version = newest.version + 1;
    const note = { version, measure: measure.code, reason, confirmedOn: change.today };
    const checksum = await this.snapshots.add(
      change,
      roundId,
      version,
      amendedSnapshot(newest.snapshot, snapshot, note),
    );
    await this.snapshots.carryOver(roundId, newest.version, measure.id);
    const established = { ...record, narrative: content.narrative };
    await this.snapshots.addRows(change, roundId, version, [
      { measure, versionId: newest.versionId, record: established, state: snapshot.state },
    ]);
    return { version, checksum };
  }

  /** The ministry's word of today: a report that corrects the one of the round. */
  private async tell(
    change: StrategyChange,
    actor: Actor,
    amendment: StoredAmendment,
    measure: StoredMeasure,
    sealed: SealedRound,
  ): Promise<void> {
    const decided = amendMeasure(measure.record, amendment, sealed, change.today);
    const entry = decided.record.facts.word.at(-1);
    const corrects = await this.correctedReport(measure, entry?.corrects);
    await this.reports.add(
      amendingReport(change, { actor, amendment, measure, sealed, sequence: entry?.sequence ?? null, corrects }),
    );
    const { narrative } = amendment.content;
    const isNewest = !measure.narrative || measure.narrative.asOfOn <= sealed.asOfOn;
    this.changes.apply(change, actor, measure, decided, isNewest ? { ...narrative, asOfOn: sealed.asOfOn } : undefined);
    if (liveMeasure(decided.record.facts).implementation === 'dropped') {
      await this.requests.withdrawOpen(change, measure.id);
    }
  }

  private async correctedReport({ id }: StoredMeasure, sequence: number | undefined): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      'select id from status_report where measure_id = $1 and sequence = $2',
      [id, sequence ?? null],
    );
    return row?.id ?? null;
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  canonicalJson,
  DomainError,
  roundFactsOf,
  sealRound,
  type Actor,
  type RoundRecord,
  type SealedRound,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureChanges, RuleContexts, stateColumns } from '../../measures';
import { insertRows } from '../../platform/insert-rows';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import { EstablishedMeasures, type EstablishedMeasure } from '../established-measures';
import { ReportQueries } from '../queries/report-queries';
import { recordRoundStep } from '../round-journal';
import { RoundRepository, type StoredRound } from '../round.repository';
import { SnapshotContent } from '../snapshot-content';
import type { RoundTarget } from './round-target';

const FIRST_SNAPSHOT = 1;

/** Freezes what the round established: a snapshot that never changes, and its rows for cube and lists. */
@Injectable()
export class SealRound {
  constructor(
    private readonly database: Database,
    private readonly strategies: StrategyChanges,
    private readonly rounds: RoundRepository,
    private readonly contexts: RuleContexts,
    private readonly established: EstablishedMeasures,
    private readonly content: SnapshotContent,
    private readonly changes: MeasureChanges,
    private readonly queries: ReportQueries,
  ) {}

  /** Answers the checksum: SHA-256 of the snapshot's canonical JSON, in hex. */
  execute(actor: Actor, { strategy, round: key, version }: RoundTarget): Promise<string> {
    return this.strategies.within(strategy, async (change) => {
      const round = await this.rounds.get(change, key, version);
      permit(actor, 'seal-round', { type: 'round', strategy, state: round.record.state });
      const context = await this.contexts.load(change, null);
      const measures = await this.established.of(change, context, sealedToday(round.record, change));
      const snapshots = measures.map(({ snapshot }) => snapshot);
      const content = await this.content.of(change, context, snapshots, round.record.asOfOn);
      const waiting = {
        requests: await this.rounds.listRequests(round),
        queries: await this.queries.listOpenOfRound(round.id),
      };
      const sealed = sealRound(round.record, content, waiting, change.today);
      await this.rounds.save(round, sealed.round, change.at);
      const checksum = await this.store(change, round, canonicalJson(sealed.snapshot), measures);
      recordRoundStep(change, actor, 'round-sealed', round, sealed.round, { checksum });
      this.changes.touchAll(change);
      return checksum;
    });
  }

  private async store(
    change: StrategyChange,
    round: StoredRound,
    content: string,
    measures: readonly EstablishedMeasure[],
  ): Promise<string> {
    const checksum = createHash('sha256').update(content, 'utf8').digest('hex');
    const sealedAt = change.at.toISOString();
    const key = { round_id: round.id };
    await insertRows(this.database, 'round_snapshot', [
      { ...key, version: FIRST_SNAPSHOT, content, checksum, sealed_at: sealedAt },
    ]);
    const rows = measures.map(({ measure, versionId, record, snapshot }) => ({
      ...key,
      snapshot_version: FIRST_SNAPSHOT,
      strategy_id: change.strategy.id,
      measure_id: measure.id,
      version_id: versionId,
      ...stateColumns({ code: measure.code, record }, snapshot.state),
      record,
    }));
    await insertRows(this.database, 'snapshot_state', rows);
    return checksum;
  }
}

/** @throws DomainError `round-not-open` for a round that is only planned */
function sealedToday(record: RoundRecord, { today }: StrategyChange): SealedRound {
  const facts = roundFactsOf(record);
  if (!facts) throw new DomainError('round-not-open', { round: record.key });
  return { ...facts, sealedOn: today };
}

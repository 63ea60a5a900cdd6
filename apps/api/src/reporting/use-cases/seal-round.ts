import { Injectable } from '@nestjs/common';
import { DomainError, roundFactsOf, sealRound, type Actor, type RoundRecord, type SealedRound } from '@wegmarke/domain';
import { permit } from '../../access';
import { MeasureChanges, RuleContexts } from '../../measures';
import { StrategyChanges, type StrategyChange } from '../../strategy';
import { SnapshotVersions, type SnapshotRow } from '../snapshot-versions';
import { EstablishedMeasures, type EstablishedMeasure } from '../established-measures';
import { ReportQueries } from '../queries/report-queries';
import { recordRoundStep } from '../round-journal';
import { RoundRepository } from '../round.repository';
import { SnapshotContent } from '../snapshot-content';
import type { RoundTarget } from './round-target';

const FIRST_SNAPSHOT = 1;

/** Freezes what the round established: a snapshot that never changes, and its rows for cube and lists. */
@Injectable()
export class SealRound {
  constructor(
    private readonly strategies: StrategyChanges,
    private readonly rounds: RoundRepository,
    private readonly contexts: RuleContexts,
    private readonly established: EstablishedMeasures,
    private readonly content: SnapshotContent,
    private readonly changes: MeasureChanges,
    private readonly queries: ReportQueries,
    private readonly snapshots: SnapshotVersions,
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
      const checksum = await this.snapshots.add(change, round.id, FIRST_SNAPSHOT, sealed.snapshot);
      await this.snapshots.addRows(change, round.id, FIRST_SNAPSHOT, measures.map(rowOf));
      recordRoundStep(change, actor, 'round-sealed', round, sealed.round, { checksum });
      this.changes.touchAll(change);
      return checksum;
    });
  }
}

/** @throws DomainError `round-not-open` for a round that is only planned */
function sealedToday(record: RoundRecord, { today }: StrategyChange): SealedRound {
  const facts = roundFactsOf(record);
  if (!facts) throw new DomainError('round-not-open', { round: record.key });
  return { ...facts, sealedOn: today };
}

function rowOf({ measure, versionId, record, snapshot }: EstablishedMeasure): SnapshotRow {
  return { measure, versionId, record, state: snapshot.state };
}

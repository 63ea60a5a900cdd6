import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { canonicalJson, DomainError, readSnapshot, type MeasureState, type RoundSnapshot } from '@wegmarke/domain';
import { stateColumns, type StoredMeasure } from '../measures';
import { insertRows } from '../platform/insert-rows';
import type { StrategyChange } from '../strategy';
import type { EstablishedRecord } from './snapshot-state.entity';

/** One measure's row of a snapshot. */
export interface SnapshotRow {
  readonly measure: Pick<StoredMeasure, 'id' | 'code'>;
  readonly versionId: string;
  readonly record: EstablishedRecord;
  readonly state: MeasureState;
}

/** What the newest version of a snapshot holds: the whole text, and one measure of it. */
export interface NewestSnapshot {
  readonly version: number;
  readonly snapshot: RoundSnapshot;
  readonly versionId: string;
  readonly record: EstablishedRecord;
}

/** Snapshots of sealed rounds, version by version. None is ever rewritten. */
@Injectable()
export class SnapshotVersions {
  constructor(private readonly database: Database) {}

  /** Writes a version of a snapshot and answers its checksum: SHA-256 of the canonical JSON, in hex. */
  async add(change: StrategyChange, roundId: string, version: number, snapshot: RoundSnapshot): Promise<string> {
    const content = canonicalJson(snapshot);
    const checksum = createHash('sha256').update(content, 'utf8').digest('hex');
    const row = { round_id: roundId, version, content, checksum, sealed_at: change.at.toISOString() };
    await insertRows(this.database, 'round_snapshot', [row]);
    return checksum;
  }

  async addRows(change: StrategyChange, roundId: string, version: number, rows: readonly SnapshotRow[]): Promise<void> {
    const stored = rows.map(({ measure, versionId, record, state }) => ({
      round_id: roundId,
      snapshot_version: version,
      strategy_id: change.strategy.id,
      measure_id: measure.id,
      version_id: versionId,
      ...stateColumns({ code: measure.code, record }, state),
      record,
    }));
    await insertRows(this.database, 'snapshot_state', stored);
  }

  /** @throws DomainError `measure-not-in-round` */
  async newestOf(roundId: string, { id, code }: Pick<StoredMeasure, 'id' | 'code'>): Promise<NewestSnapshot> {
    const [row] = await this.database.query<Omit<NewestSnapshot, 'snapshot'> & { content: string }>(
      `select f.version, f.content, s.version_id as "versionId", s.record
       from round_snapshot f
       join snapshot_state s on s.round_id = f.round_id and s.snapshot_version = f.version and s.measure_id = $2
       where f.round_id = $1 order by f.version desc limit 1`,
      [roundId, id],
    );
    if (!row) throw new DomainError('measure-not-in-round', { measure: code, pointer: '/measure' });
    const { content, ...rest } = row;
    return { ...rest, snapshot: readSnapshot(content) };
  }

  /** The rows of a version once more under the next, all but those of one measure. */
  async carryOver(roundId: string, version: number, exceptMeasure: string): Promise<void> {
    await this.database.query(
      `insert into snapshot_state
       select (jsonb_populate_record(s, jsonb_build_object('snapshot_version', s.snapshot_version + 1))).*
       from snapshot_state s where s.round_id = $1 and s.snapshot_version = $2 and s.measure_id <> $3`,
      [roundId, version, exceptMeasure],
    );
  }
}

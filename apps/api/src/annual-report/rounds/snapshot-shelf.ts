import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, readSnapshot, type RoundSnapshot } from '@wegmarke/domain';

/** Which snapshot: its content never changes, so whoever knows the checksum knows the content. */
export interface SnapshotName {
  readonly round: string;
  readonly version: number;
  /** SHA-256, in hex. */
  readonly checksum: string;
}

/** Enough for the reports people work on at the same time; one takes a few megabytes at most. */
const PLACES = 12;

/** Snapshots that were read lately: a report is looked at and written on many times, its data stay what they are. */
@Injectable()
export class SnapshotShelf {
  private readonly shelf = new Map<string, RoundSnapshot>();

  constructor(private readonly database: Database) {}

  /** @throws DomainError `round-not-sealed` where there is no such snapshot */
  async get({ round, version, checksum }: SnapshotName): Promise<RoundSnapshot> {
    const known = this.shelf.get(checksum);
    this.shelf.delete(checksum);
    const snapshot = known ?? (await this.read(round, version));
    this.shelf.set(checksum, snapshot);
    const [oldest] = this.shelf.keys();
    if (this.shelf.size > PLACES && oldest !== undefined) this.shelf.delete(oldest);
    return snapshot;
  }

  private async read(round: string, version: number): Promise<RoundSnapshot> {
    const [row] = await this.database.query<{ content: string }>(
      'select content from round_snapshot where round_id = $1 and version = $2',
      [round, version],
    );
    if (!row) throw new DomainError('round-not-sealed');
    return readSnapshot(row.content);
  }
}

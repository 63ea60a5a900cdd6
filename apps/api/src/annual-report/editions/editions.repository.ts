import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import {
  DomainError,
  LANGUAGES,
  type Language,
  type LocalDate,
  type RoundKey,
  type StrategyKey,
} from '@wegmarke/domain';
import { REPORT_FORMATS, type ReportFormat } from '@wegmarke/report';

/** How many files a whole edition has. */
export const FILES_OF_EDITION = LANGUAGES.length * REPORT_FORMATS.length;

/** A frozen report, or one whose files are being made. */
export interface StoredEdition {
  readonly id: string;
  readonly roundId: string;
  readonly number: number;
  readonly snapshotVersion: number;
  readonly dataChecksum: string;
  readonly textChecksum: string;
  readonly frozenOn: LocalDate;
  readonly frozenBy: string | null;
}

export interface NewEdition extends Omit<StoredEdition, 'id'> {
  /** Canonical JSON. */
  readonly model: string;
}

export interface EditionFile {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly checksum: string;
  readonly bytes: number;
}

/** With what its name is made of. */
export interface FoundFile {
  readonly checksum: string;
  readonly edition: number;
  readonly strategy: StrategyKey;
  readonly round: RoundKey;
  readonly sample: boolean;
  readonly format: ReportFormat;
}

const FILE_OF_EDITION = `
  select f.checksum, e.number as edition, s.key as strategy, r.key as round, s.sample, f.format
  from report_edition e
  join reporting_round r on r.id = e.round_id
  join strategy s on s.id = r.strategy_id
  join report_file f on f.edition_id = e.id and f.language = $3 and f.format = $4
  where e.round_id = $1 and e.completed_at is not null and ($2::integer is null or e.number = $2)
  order by e.number desc limit 1`;

const COLUMNS = `e.id, e.round_id as "roundId", e.number, e.snapshot_version as "snapshotVersion",
  e.data_checksum as "dataChecksum", e.text_checksum as "textChecksum", e.frozen_on as "frozenOn", e.frozen_by as "frozenBy"`;

/** Editions that are complete never change; one in the making vanishes if its making fails. */
@Injectable()
export class Editions {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  listFrozen(roundId: string): Promise<StoredEdition[]> {
    return this.database.query<StoredEdition>(
      `select ${COLUMNS} from report_edition e where e.round_id = $1 and e.completed_at is not null order by e.number`,
      [roundId],
    );
  }

  async find(id: string): Promise<StoredEdition | null> {
    const [row] = await this.database.query<StoredEdition>(`select ${COLUMNS} from report_edition e where e.id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /** What its files are made of. @throws DomainError `edition-not-found` */
  async model(id: string): Promise<string> {
    const [row] = await this.database.query<{ model: string }>('select model from report_edition where id = $1', [id]);
    if (!row) throw new DomainError('edition-not-found');
    return row.model;
  }

  async begin(edition: NewEdition): Promise<string> {
    const id = uuidV7();
    const { roundId, number, snapshotVersion, model, dataChecksum, textChecksum, frozenOn, frozenBy } = edition;
    await this.database.query(
      `insert into report_edition
         (id, round_id, number, snapshot_version, model, data_checksum, text_checksum, frozen_on, frozen_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, roundId, number, snapshotVersion, model, dataChecksum, textChecksum, frozenOn, frozenBy],
    );
    return id;
  }

  /** Does nothing for an edition that was given up meanwhile. */
  async addFile(id: string, language: Language, format: ReportFormat, checksum: string): Promise<void> {
    await this.database.query(
      `insert into report_file (edition_id, language, format, checksum)
       select id, $2, $3, $4 from report_edition where id = $1
       on conflict (edition_id, language, format) do update set checksum = excluded.checksum`,
      [id, language, format, checksum],
    );
  }

  /** Ids of editions in the making. */
  async listUnfinished(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from report_edition where completed_at is null order by id',
    );
    return rows.map(({ id }) => id);
  }

  /** Of the edition of a round that is in the making; null where none is. */
  async filesInTheMaking(roundId: string): Promise<{ made: number; of: number } | null> {
    const [row] = await this.database.query<{ made: number }>(
      `select count(f.edition_id)::integer as made
       from report_edition e left join report_file f on f.edition_id = e.id
       where e.round_id = $1 and e.completed_at is null group by e.id`,
      [roundId],
    );
    return row ? { made: row.made, of: FILES_OF_EDITION } : null;
  }

  async hasAllFiles(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ files: number }>(
      'select count(*)::integer as files from report_file where edition_id = $1',
      [id],
    );
    return row?.files === FILES_OF_EDITION;
  }

  /** From now on it is served as stored. */
  async complete(id: string, at: Date): Promise<void> {
    await this.database.query('update report_edition set completed_at = $2 where id = $1', [id, at.toISOString()]);
  }

  /** Nothing of an edition that did not come about is left; its exports keep no trace of it. */
  async abandon(id: string): Promise<void> {
    await this.database.query('delete from export_job where edition_id = $1', [id]);
    await this.database.query('delete from report_file where edition_id = $1', [id]);
    await this.database.query('delete from report_edition where id = $1 and completed_at is null', [id]);
  }

  /** A file of an edition that is complete; of the newest one where none is named. One statement: it is asked for often. */
  async findFile(
    roundId: string,
    number: number | null,
    language: Language,
    format: string,
  ): Promise<FoundFile | null> {
    const [row] = await this.database.prepared<FoundFile>('file_of_edition', FILE_OF_EDITION, [
      ...[roundId, number, language, format],
    ]);
    return row ?? null;
  }

  /** Of one edition, in the order of the formats. */
  async listFiles(id: string): Promise<EditionFile[]> {
    const rows = await this.database.query<EditionFile>(
      `select f.format, f.language, f.checksum, s.size as bytes
       from report_file f join stored_file s on s.checksum = f.checksum where f.edition_id = $1`,
      [id],
    );
    const place = ({ format, language }: EditionFile): number =>
      REPORT_FORMATS.indexOf(format) * LANGUAGES.length + LANGUAGES.indexOf(language);
    return rows.sort((one, other) => place(one) - place(other));
  }
}

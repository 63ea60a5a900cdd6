import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError } from '@wegmarke/domain';
import { FileMemory } from './file-memory';
import { sha256 } from '../sha256';

export interface StoredFile {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A few editions in all formats. */
const ROOM = 32 * 1024 * 1024;

/** Files under the SHA-256 of their content: whoever asks for a checksum gets these bytes or none. */
@Injectable()
export class StoredFiles {
  private readonly memory = new FileMemory<StoredFile>(ROOM);

  constructor(private readonly database: Database) {}

  /** Answers the checksum. What is there already is kept as it is. */
  async put(bytes: Uint8Array, mediaType: string): Promise<string> {
    const checksum = sha256(bytes);
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    await this.database.query(
      `insert into stored_file (checksum, media_type, size, bytes) values ($1, $2, $3, $4)
       on conflict (checksum) do nothing`,
      [checksum, mediaType, bytes.byteLength, content],
    );
    return checksum;
  }

  /** @throws DomainError `export-not-found` */
  async get(checksum: string): Promise<StoredFile> {
    const known = this.memory.get(checksum) ?? (await this.read(checksum));
    this.memory.keep(checksum, known);
    return known;
  }

  private async read(checksum: string): Promise<StoredFile> {
    const [row] = await this.database.prepared<StoredFile>(
      'stored_file',
      'select media_type as "mediaType", bytes from stored_file where checksum = $1',
      [checksum],
    );
    if (!row) throw new DomainError('export-not-found');
    return row;
  }

  /** Files of drafts nobody has asked for since that day; those of editions stay for good. */
  async forgetUnused(): Promise<void> {
    await this.database.query(
      `delete from stored_file s where not exists (select 1 from report_file f where f.checksum = s.checksum)
         and not exists (select 1 from export_job j where j.checksum = s.checksum)`,
    );
  }
}

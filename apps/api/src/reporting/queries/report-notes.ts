import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { ReportNoteDto } from './query.dto';

/** Remarks of participating ministries on a report. */
@Injectable()
export class ReportNotes {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  list(reportId: string): Promise<ReportNoteDto[]> {
    return this.database.query<ReportNoteDto>(
      `select ministry, note, written_on as "writtenOn" from report_note where report_id = $1 order by id`,
      [reportId],
    );
  }

  async add(reportId: string, { ministry, note, writtenOn }: ReportNoteDto, writtenBy: string | null): Promise<void> {
    await this.database.query(
      `insert into report_note (id, report_id, ministry, note, written_by, written_on) values ($1, $2, $3, $4, $5, $6)`,
      [uuidV7(), reportId, ministry, note, writtenBy, writtenOn],
    );
  }
}

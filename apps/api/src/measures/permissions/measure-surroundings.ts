import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { AroundMeasure, ReportAuthors } from '@wegmarke/domain';

/** What decides, besides the measure itself, who may do what with it. */
export interface MeasureSurroundings extends Omit<AroundMeasure, 'leadOffered'> {
  readonly newestReport: ReportAuthors | null;
}

/** Reads it in one question. Reports and rounds belong to reporting; here only the measure's side is known. */
@Injectable()
export class MeasureSurroundingsQueries {
  constructor(private readonly database: Database) {}

  async of(measureId: string): Promise<MeasureSurroundings> {
    const [row] = await this.database.query<MeasureSurroundings>(
      `select exists (select from snapshot_state where measure_id = $1) as "inSealedRound",
              (select jsonb_build_object('writtenBy', written_by, 'signedBy', signed_by) from status_report
               where measure_id = $1 and state = 'accepted'
               order by as_of_on desc, accepted_on desc, sequence desc limit 1) as "newestReport"`,
      [measureId],
    );
    return row ?? { inSealedRound: false, newestReport: null };
  }
}

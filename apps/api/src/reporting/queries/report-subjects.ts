import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type MeasureCode, type ReportSubject, type StrategyKey } from '@wegmarke/domain';

/** A report as permissions see it, with what the journal names. */
export interface ReportOfQuestion {
  readonly id: string;
  readonly version: number;
  readonly strategy: StrategyKey;
  readonly measure: MeasureCode;
  readonly subject: ReportSubject;
}

type Row = Omit<ReportOfQuestion, 'subject'> & Omit<ReportSubject, 'type' | 'strategy'>;

/** Looks up whose word a report is, by its id alone: routes know no strategy. */
@Injectable()
export class ReportSubjects {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `report-not-found` */
  async get(reportId: string): Promise<ReportOfQuestion> {
    const [row] = await this.database.query<Row>(
      `select r.id, r.version, s.key as strategy, m.code as measure, r.state, r.ministry as lead,
              v.details -> 'participants' as participants, r.written_by as "writtenBy", r.contributors,
              r.submitted_by as "submittedBy", r.signed_by as "signedBy"
       from status_report r
       join strategy s on s.id = r.strategy_id
       join measure m on m.id = r.measure_id
       join measure_version v on v.measure_id = m.id and v.to_on is null
       where r.id = $1`,
      [reportId],
    );
    if (!row) throw new DomainError('report-not-found');
    const { id, version, strategy, measure, ...rest } = row;
    return { id, version, strategy, measure, subject: { type: 'report', strategy, ...rest } };
  }
}

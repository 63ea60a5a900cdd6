import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type LocalDate, type RoundKey, type StatusReportContent } from '@wegmarke/domain';

import { Standpoints } from '../strategy';
import type { StatusReportDto, StatusReportListDto } from './status-reports.dto';

interface Row {
  id: string;
  round: RoundKey | null;
  as_of_on: LocalDate;
  signed_on: LocalDate | null;
  accepted_on: LocalDate;
  content: StatusReportContent;
  corrects: string | null;
  corrected_on: LocalDate | null;
}

/** Accepted reports only: what was not accepted is no fact. */
@Injectable()
export class StatusReports {
  constructor(
    private readonly database: Database,
    private readonly standpoints: Standpoints,
  ) {}

  /** Those known on the day, latest as-of day first. Throws `measure-not-found` and what `Standpoints` throws. */
  async list(measureId: string, question: { readonly asOf?: LocalDate }): Promise<StatusReportListDto> {
    const { asOf } = await this.standpoints.of(await this.strategyOf(measureId), question);
    const rows = await this.database.query<Row>(
      `select r.id, p.key as round, r.as_of_on, r.signed_on, r.accepted_on, r.content, r.corrects,
              (select min(c.accepted_on) from status_report c
               where c.corrects = r.id and c.state = 'accepted' and c.accepted_on <= $2) as corrected_on
       from status_report r left join reporting_round p on p.id = r.round_id
       where r.measure_id = $1 and r.state = 'accepted' and r.accepted_on <= $2
       order by r.as_of_on desc, r.accepted_on desc, r.sequence desc`,
      [measureId, asOf],
    );
    return { items: rows.map(reportOf) };
  }

  private async strategyOf(measureId: string): Promise<string> {
    const [row] = await this.database.query<{ key: string }>(
      'select s.key from measure m join strategy s on s.id = m.strategy_id where m.id = $1',
      [measureId],
    );
    if (!row) throw new DomainError('measure-not-found');
    return row.key;
  }
}

function reportOf({
  id,
  round,
  as_of_on,
  signed_on,
  accepted_on,
  content,
  corrects,
  corrected_on,
}: Row): StatusReportDto {
  const { milestones, ...said } = content;
  return {
    id,
    round,
    asOfOn: as_of_on,
    signedOn: signed_on,
    acceptedOn: accepted_on,
    ...said,
    milestones: [...milestones],
    corrects,
    correctedOn: corrected_on,
  };
}

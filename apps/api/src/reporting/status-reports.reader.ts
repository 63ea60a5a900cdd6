import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  allowedActions,
  DomainError,
  type Actor,
  type LocalDate,
  type MinistryKey,
  type ReportSubject,
  type RoundKey,
  type StatusReportContent,
  type StatusReportState,
  type StrategyKey,
} from '@wegmarke/domain';

import { Clock } from '../platform/clock';
import { Standpoints } from '../strategy';
import { knowsReport } from './reports/report-desk';
import type { StatusReportDto, StatusReportListDto } from './status-reports.dto';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: StatusReportState;
  readonly strategy: StrategyKey;
  readonly ministry: MinistryKey;
  readonly participants: readonly MinistryKey[];
  readonly round: RoundKey | null;
  readonly asOfOn: LocalDate;
  readonly signedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly content: StatusReportContent;
  readonly corrects: string | null;
  readonly correctionReason: string | null;
  readonly correctedOn: LocalDate | null;
  readonly writtenBy: string | null;
  readonly contributors: readonly string[];
  readonly submittedBy: string | null;
  readonly signedBy: string | null;
}

/** Accepted reports for everybody; what was not accepted is no fact, and only for whoever may know of it. */
@Injectable()
export class StatusReports {
  constructor(
    private readonly database: Database,
    private readonly standpoints: Standpoints,
    private readonly clock: Clock,
  ) {}

  /** Latest as-of day first. A past day shows the accepted ones known on it. Throws `measure-not-found` and what `Standpoints` throws. */
  async list(actor: Actor, measureId: string, question: { readonly asOf?: LocalDate }): Promise<StatusReportListDto> {
    const { asOf } = await this.standpoints.of(await this.strategyOf(measureId), question);
    const withUnaccepted = asOf >= this.clock.today();
    const rows = await this.database.query<Row>(
      `select r.id, r.version, r.state, s.key as strategy, r.ministry, v.details -> 'participants' as participants,
              p.key as round, r.as_of_on as "asOfOn", r.signed_on as "signedOn", r.accepted_on as "acceptedOn",
              r.content, r.corrects, r.correction_reason as "correctionReason", r.written_by as "writtenBy",
              r.contributors, r.submitted_by as "submittedBy", r.signed_by as "signedBy",
              (select min(c.accepted_on) from status_report c
               where c.corrects = r.id and c.state = 'accepted' and c.accepted_on <= $2) as "correctedOn"
       from status_report r
       join strategy s on s.id = r.strategy_id
       join measure_version v on v.measure_id = r.measure_id and v.to_on is null
       left join reporting_round p on p.id = r.round_id
       where r.measure_id = $1
         and case when r.state = 'accepted' then r.accepted_on <= $2 else $3::boolean end
       order by r.as_of_on desc, r.accepted_on desc nulls first, r.sequence desc, r.id desc`,
      [measureId, asOf, withUnaccepted],
    );
    const known = rows.filter((row) => knowsReport(actor, subjectOf(row)));
    return { items: known.map((row) => reportOf(actor, row)) };
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

function subjectOf({ strategy, ministry, participants, state, ...row }: Row): ReportSubject {
  const { writtenBy, contributors, submittedBy, signedBy } = row;
  const authors = { writtenBy, contributors, submittedBy, signedBy };
  return { type: 'report', strategy, lead: ministry, participants, state, ...authors };
}

function reportOf(actor: Actor, row: Row): StatusReportDto {
  const { id, version, state, ministry, round, asOfOn, signedOn, acceptedOn, content } = row;
  const { corrects, correctionReason, correctedOn } = row;
  const { milestones, ...said } = content;
  return {
    ...{ id, version, state, ministry, round, asOfOn, signedOn, acceptedOn },
    ...said,
    milestones: [...milestones],
    ...{ corrects, correctionReason, correctedOn },
    allowedActions: [...allowedActions(actor, subjectOf(row))],
  };
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate } from '@wegmarke/domain';
import { Standpoints } from '../strategy';
import type { ReportListDto, ReportListItemDto, RoundOfListDto } from './dto/report-detail.dto';

interface Row extends RoundOfListDto {
  readonly begun: boolean;
  readonly edition: number | null;
  readonly frozenOn: LocalDate | null;
}

/** The reports of a strategy, round by round. */
@Injectable()
export class ReportLists {
  constructor(
    private readonly database: Database,
    private readonly standpoints: Standpoints,
  ) {}

  /** @throws DomainError `strategy-not-found` */
  async list(strategyKey: string): Promise<ReportListDto> {
    const { strategy } = await this.standpoints.of(strategyKey);
    const rows = await this.database.query<Row>(
      `select r.id, r.key, r.as_of_on as "asOfOn", r.state, a.round_id is not null as begun, e.number as edition,
              e.frozen_on as "frozenOn"
       from reporting_round r
       left join annual_report a on a.round_id = r.id
       left join lateral (
         select number, frozen_on from report_edition
         where round_id = r.id and completed_at is not null order by number desc limit 1) e on true
       where r.strategy_id = $1 order by r.as_of_on desc, r.key desc`,
      [strategy.id],
    );
    return { items: rows.map(itemOf) };
  }
}

function itemOf({ id, key, asOfOn, state, begun, edition, frozenOn }: Row): ReportListItemDto {
  const round = { id, key, asOfOn, state };
  if (edition !== null) return { round, state: 'frozen', edition, frozenOn };
  return { round, state: begun ? 'draft' : 'none', edition: null, frozenOn: null };
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type {
  LocalDate,
  MeasureCode,
  MinistryKey,
  PendingRequest,
  PendingRole,
  RoundFacts,
  RoundKey,
  RoundState,
  StrategyKey,
} from '@wegmarke/domain';
import type { StrategyOfMail } from './strategy-of-mail';

/** A report that a round still waits for, with the ministry that owes it on the day. */
export interface PendingReport extends PendingRequest {
  readonly measure: MeasureCode;
  readonly titleDe: string;
  readonly titleFr: string | null;
}

export interface RoundOfMail extends RoundFacts {
  readonly id: string;
  readonly key: RoundKey;
  readonly state: RoundState;
}

export interface MinistryOfMail {
  readonly key: MinistryKey;
  readonly nameDe: string;
  readonly nameFr: string | null;
  readonly abbrDe: string;
  readonly abbrFr: string | null;
}

const ROUND = `r.id, r.key, r.state, r.as_of_on as "asOfOn", r.opened_on as "openedOn", r.deadline_on as "deadlineOn",
  r.sealed_on as "sealedOn"`;

/** Who owes what, asked before somebody is written to. */
@Injectable()
export class PendingReports {
  constructor(private readonly database: Database) {}

  listStrategies(): Promise<StrategyOfMail[]> {
    return this.database.query<StrategyOfMail>(
      'select id, key, title_de as "titleDe", title_fr as "titleFr", sample from strategy order by key',
    );
  }

  /** Rounds that are being answered; later ones first. */
  listRounds(strategyId: string): Promise<RoundOfMail[]> {
    return this.database.query<RoundOfMail>(
      `select ${ROUND} from reporting_round r where r.strategy_id = $1 and r.state in ('open','in_review')
       order by r.as_of_on desc`,
      [strategyId],
    );
  }

  async findRound(id: string): Promise<(RoundOfMail & { readonly strategy: StrategyKey }) | null> {
    const [round] = await this.database.query<RoundOfMail & { strategy: StrategyKey }>(
      `select ${ROUND}, s.key as strategy from reporting_round r join strategy s on s.id = r.strategy_id where r.id = $1`,
      [id],
    );
    return round ?? null;
  }

  /** Requests neither signed nor withdrawn, with the lead of the day: they move with it. */
  async list(roundId: string, day: LocalDate): Promise<PendingReport[]> {
    const rows = await this.database.query<Omit<PendingReport, 'waitsFor'> & { submitted: boolean }>(
      `select m.code as measure, v.title_de as "titleDe", v.title_fr as "titleFr", s.ministry,
              exists (select 1 from status_report p where p.round_id = q.round_id and p.measure_id = q.measure_id
                      and p.ministry = s.ministry and p.state = 'submitted') as submitted
       from round_request q
       join measure m on m.id = q.measure_id
       join measure_state s on s.measure_id = q.measure_id and s.from_on <= $2 and (s.to_on is null or s.to_on > $2)
       join measure_version v on v.id = s.version_id
       where q.round_id = $1 and q.answered_on is null and q.withdrawn_on is null
       order by m.code`,
      [roundId, day],
    );
    return rows.map(({ submitted, ...row }) => ({ ...row, waitsFor: roleOf(submitted) }));
  }

  listMinistries(day: LocalDate): Promise<MinistryOfMail[]> {
    return this.database.query<MinistryOfMail>(
      `select distinct on (n.ministry) n.ministry as key, n.name_de as "nameDe", n.name_fr as "nameFr",
              n.abbr_de as "abbrDe", n.abbr_fr as "abbrFr"
       from ministry_name n where n.valid_from <= $1 order by n.ministry, n.valid_from desc`,
      [day],
    );
  }
}

const roleOf = (submitted: boolean): PendingRole => (submitted ? 'approver' : 'desk');

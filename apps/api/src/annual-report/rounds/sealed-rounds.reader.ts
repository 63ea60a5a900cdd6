import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Actor, type LocalDate, type RoundSnapshot } from '@wegmarke/domain';
import { mayRead } from '../../access';
import { SealBlockers } from '../../reporting';
import type { SealedRoundOfReport } from './sealed-round';
import { SnapshotShelf, type SnapshotName } from './snapshot-shelf';

interface Row extends Omit<SealedRoundOfReport, 'sealedOn' | 'snapshot'> {
  readonly sealedOn: LocalDate | null;
  readonly snapshot: SealedRoundOfReport['snapshot'] | null;
}

/** A version of a snapshot with its content. */
export interface SnapshotOfRound extends SnapshotName {
  readonly snapshot: RoundSnapshot;
}

const ROUNDS = `
  select r.id, r.key, r.state, jsonb_build_object('from', r.period_from, 'to', r.period_to) as period,
         r.as_of_on as "asOfOn", r.deadline_on as "deadlineOn", r.sealed_on as "sealedOn",
         r.published_on as "publishedOn",
         jsonb_build_object('id', s.id, 'key', s.key, 'sample', s.sample,
           'title', jsonb_build_object('de', s.title_de, 'fr', s.title_fr)) as strategy,
         (select jsonb_build_object('version', f.version, 'checksum', f.checksum) from round_snapshot f
          where f.round_id = r.id order by f.version desc limit 1) as snapshot
  from reporting_round r join strategy s on s.id = r.strategy_id`;

/** The sealed rounds behind a report. Nothing here reads what is true today. */
@Injectable()
export class SealedRounds {
  constructor(
    private readonly database: Database,
    private readonly shelf: SnapshotShelf,
    private readonly blockers: SealBlockers,
  ) {}

  /** @throws DomainError `round-not-found`; `round-not-sealed` with what is missing until then */
  async get(actor: Actor, id: string): Promise<SealedRoundOfReport> {
    const [row] = await this.database.query<Row>(`${ROUNDS} where r.id = $1`, [id]);
    if (!row || !mayRead(actor, row.strategy.key)) throw new DomainError('round-not-found');
    const { sealedOn, snapshot } = row;
    if (sealedOn !== null && snapshot !== null) return { ...row, sealedOn, snapshot };
    const issues = await this.blockers.of(actor, id);
    throw new DomainError('round-not-sealed', { round: row.key, issues });
  }

  /** Content of a version; the newest unless one is named. @throws DomainError `round-not-sealed` */
  async content(roundId: string, version: number | null = null): Promise<SnapshotOfRound> {
    const [name] = await this.database.query<SnapshotName>(
      `select round_id as round, version, checksum from round_snapshot
       where round_id = $1 and ($2::integer is null or version = $2) order by version desc limit 1`,
      [roundId, version],
    );
    if (!name) throw new DomainError('round-not-sealed');
    return { ...name, snapshot: await this.shelf.get(name) };
  }

  /** Newest versions of the rounds of the strategy sealed for an earlier day, oldest first. */
  async earlier({ strategy, asOfOn }: SealedRoundOfReport): Promise<RoundSnapshot[]> {
    const names = await this.database.query<SnapshotName>(
      `select round, version, checksum from (
         select distinct on (r.id) r.id as round, r.as_of_on, f.version, f.checksum
         from reporting_round r join round_snapshot f on f.round_id = r.id
         where r.strategy_id = $1 and r.as_of_on < $2 order by r.id, f.version desc) newest
       order by as_of_on, round`,
      [strategy.id, asOfOn],
    );
    const snapshots: RoundSnapshot[] = [];
    for (const name of names) snapshots.push(await this.shelf.get(name));
    return snapshots;
  }

  /** Which snapshots a report of the round is made of: changes when one of them does. */
  async fingerprint({ strategy, asOfOn }: SealedRoundOfReport): Promise<string> {
    const [row] = await this.database.query<{ known: string | null }>(
      `select string_agg(f.checksum, ' ' order by r.as_of_on, r.id, f.version) as known
       from reporting_round r join round_snapshot f on f.round_id = r.id
       where r.strategy_id = $1 and r.as_of_on <= $2`,
      [strategy.id, asOfOn],
    );
    return row?.known ?? '';
  }
}

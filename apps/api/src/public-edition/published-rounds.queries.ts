import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate, RoundKey, StrategyKey } from '@wegmarke/domain';

/** One version of what a published round established. */
export interface PublishedVersionRow {
  version: number;
  /** SHA-256 of the snapshot, in hex. */
  checksum: string;
  /** Day of the seal, later the day a correction was confirmed. */
  establishedOn: LocalDate;
}

export interface PublishedRoundRow {
  id: string;
  strategy: StrategyKey;
  key: RoundKey;
  asOfOn: LocalDate;
  from: LocalDate;
  to: LocalDate;
  sealedOn: LocalDate;
  publishedOn: LocalDate;
  /** Oldest first; at least one. */
  versions: PublishedVersionRow[];
}

/** The state of publication is the only thing that is asked of live tables; what is published comes from the snapshot. */
@Injectable()
export class PublishedRoundsQueries {
  constructor(private readonly database: Database) {}

  /** Published rounds, of one strategy or of all, the latest first. */
  list(strategy: string | null = null): Promise<PublishedRoundRow[]> {
    return this.database.query<PublishedRoundRow>(
      `select r.id, s.key as strategy, r.key,
              r.as_of_on as "asOfOn", r.period_from as "from", r.period_to as "to", r.sealed_on as "sealedOn",
              r.published_on as "publishedOn",
              (select jsonb_agg(jsonb_build_object('version', f.version, 'checksum', f.checksum,
                        'establishedOn', coalesce(a.decided_on, r.sealed_on)) order by f.version)
               from round_snapshot f
               left join amendment a on a.round_id = f.round_id and a.snapshot_version = f.version
               where f.round_id = r.id) as versions
       from reporting_round r join strategy s on s.id = r.strategy_id
       where r.state = 'published' and ($1::text is null or s.key = $1)
         and exists (select 1 from round_snapshot f where f.round_id = r.id)
       order by s.adopted_on desc, s.key, r.as_of_on desc, r.key desc`,
      [strategy],
    );
  }

  /** The canonical JSON of a version; null where there is none. */
  async content(roundId: string, version: number): Promise<string | null> {
    const [row] = await this.database.query<{ content: string }>(
      'select content from round_snapshot where round_id = $1 and version = $2',
      [roundId, version],
    );
    return row?.content ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate, MinistryKey, Source } from '@wegmarke/domain';

export interface DatedNameRow {
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  name_de: string;
  name_fr: string | null;
  abbr_de: string;
  abbr_fr: string | null;
  level: string;
  name_fr_level: string;
  note_de: string | null;
  note_fr: string | null;
  sources: Source[];
}

export interface MinistryRow {
  key: MinistryKey;
  position: number;
  /** Ascending by day. */
  names: DatedNameRow[];
}

export interface SuccessionRow {
  predecessor: MinistryKey;
  successor: MinistryKey;
  on_day: LocalDate;
}

/** Ministries are the same for all strategies. */
@Injectable()
export class MinistriesQueries {
  constructor(private readonly database: Database) {}

  list(): Promise<MinistryRow[]> {
    return this.database.query<MinistryRow>(`
      select m.key, m.position,
             coalesce(jsonb_agg(to_jsonb(n) order by n.valid_from) filter (where n.id is not null), '[]') as names
      from ministry m
      left join ministry_name n on n.ministry = m.key
      group by m.key, m.position
      order by m.position`);
  }

  successions(): Promise<SuccessionRow[]> {
    return this.database.query<SuccessionRow>(
      'select predecessor, successor, on_day from ministry_successor order by on_day, predecessor, successor',
    );
  }
}

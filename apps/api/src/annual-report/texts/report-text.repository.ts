import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Language, RichText, TranslationState } from '@wegmarke/domain';
import type { ReportTextPart } from '@wegmarke/report';

export interface TextPlace {
  readonly roundId: string;
  readonly part: ReportTextPart;
  readonly language: Language;
}

/** A text as it stands. */
export interface StoredText {
  readonly part: ReportTextPart;
  readonly language: Language;
  readonly version: number;
  readonly content: RichText;
  /** ISO instant. */
  readonly changedAt: string;
  /** Display name; null where the account is gone. */
  readonly changedBy: string | null;
}

export type StoredTextVersion = Omit<StoredText, 'part' | 'language'>;

interface Row extends Omit<StoredText, 'changedAt'> {
  readonly changedAt: Date;
}

const COLUMNS = `t.version, t.content, t.changed_at as "changedAt", p.display_name as "changedBy"`;

/** What people write in the report; nothing that was ever saved is lost. */
@Injectable()
export class ReportTexts {
  constructor(private readonly database: Database) {}

  async listTexts(roundId: string): Promise<StoredText[]> {
    const rows = await this.database.query<Row>(
      `select t.part, t.language, ${COLUMNS} from report_text t left join person p on p.id = t.changed_by
       where t.round_id = $1 order by t.part, t.language`,
      [roundId],
    );
    return rows.map(withInstant);
  }

  async find({ roundId, part, language }: TextPlace): Promise<StoredText | null> {
    const [row] = await this.database.query<Row>(
      `select t.part, t.language, ${COLUMNS} from report_text t left join person p on p.id = t.changed_by
       where t.round_id = $1 and t.part = $2 and t.language = $3`,
      [roundId, part, language],
    );
    return row ? withInstant(row) : null;
  }

  /** Earlier states, newest first. */
  async listVersions({ roundId, part, language }: TextPlace): Promise<StoredTextVersion[]> {
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from report_text_version t left join person p on p.id = t.changed_by
       where t.round_id = $1 and t.part = $2 and t.language = $3 order by t.version desc`,
      [roundId, part, language],
    );
    return rows.map(withInstant);
  }

  async translations(roundId: string): Promise<ReadonlyMap<string, TranslationState>> {
    const rows = await this.database.query<{ part: string; translation: TranslationState }>(
      'select part, translation from report_part where round_id = $1',
      [roundId],
    );
    return new Map(rows.map(({ part, translation }) => [part, translation]));
  }

  async saveTranslation(roundId: string, part: ReportTextPart, translation: TranslationState): Promise<void> {
    await this.database.query(
      `insert into report_part (round_id, part, translation) values ($1, $2, $3)
       on conflict (round_id, part) do update set translation = $3`,
      [roundId, part, translation],
    );
  }

  /** What stood there before is kept. The part's row must be there already. */
  async save({ roundId, part, language }: TextPlace, content: RichText, by: string | null, at: Date): Promise<void> {
    const place = [roundId, part, language];
    await this.database.query(
      `insert into report_text_version (round_id, part, language, version, content, changed_at, changed_by)
       select round_id, part, language, version, content, changed_at, changed_by from report_text
       where round_id = $1 and part = $2 and language = $3`,
      place,
    );
    await this.database.query(
      `insert into report_text as t (round_id, part, language, version, content, changed_at, changed_by)
       values ($1, $2, $3, 1, $4::jsonb, $5, $6)
       on conflict (round_id, part, language)
       do update set version = t.version + 1, content = $4::jsonb, changed_at = $5, changed_by = $6`,
      [...place, JSON.stringify(content), at.toISOString(), by],
    );
  }
}

function withInstant<R extends { readonly changedAt: Date }>(row: R): Omit<R, 'changedAt'> & { changedAt: string } {
  return { ...row, changedAt: new Date(row.changedAt).toISOString() };
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { ConsentAnswer, MinistryKey } from '@wegmarke/domain';

/** What a ministry that was asked has said; `answer` is null before it said anything. */
export interface StoredConsent {
  readonly ministry: MinistryKey;
  readonly answer: ConsentAnswer['answer'] | null;
  readonly comment: string | null;
  readonly part: string | null;
  readonly textChecksum: string | null;
  /** ISO instant. */
  readonly at: string | null;
  /** Display name; null where the account is gone. */
  readonly by: string | null;
}

export interface GivenConsent extends ConsentAnswer {
  readonly ministry: MinistryKey;
  readonly comment: string | null;
  readonly part: string | null;
}

@Injectable()
export class ReportConsents {
  constructor(private readonly database: Database) {}

  /** In the order of the ministries. */
  async list(roundId: string): Promise<StoredConsent[]> {
    const rows = await this.database.query<Omit<StoredConsent, 'at'> & { at: Date | null }>(
      `select c.ministry, c.answer, c.comment, c.part, c.text_checksum as "textChecksum", c.answered_at as at,
              p.display_name as by
       from report_consent c join ministry m on m.key = c.ministry left join person p on p.id = c.answered_by
       where c.round_id = $1 order by m.position, c.ministry`,
      [roundId],
    );
    return rows.map((row) => ({ ...row, at: row.at === null ? null : new Date(row.at).toISOString() }));
  }

  /** Asks these ministries, and only these, from the beginning. */
  async ask(roundId: string, ministries: readonly MinistryKey[]): Promise<void> {
    await this.forget(roundId);
    await this.database.query('insert into report_consent (round_id, ministry) select $1::uuid, unnest($2::text[])', [
      roundId,
      ministries,
    ]);
  }

  async forget(roundId: string): Promise<void> {
    await this.database.query('delete from report_consent where round_id = $1', [roundId]);
  }

  async answer(roundId: string, given: GivenConsent, by: string | null, at: Date): Promise<void> {
    const { ministry, answer, comment, part, textChecksum } = given;
    await this.database.query(
      `update report_consent set answer = $3, comment = $4, part = $5, text_checksum = $6, answered_by = $7,
         answered_at = $8
       where round_id = $1 and ministry = $2`,
      [roundId, ministry, answer, comment, part, textChecksum, by, at.toISOString()],
    );
  }
}

export function answerOf({ answer, textChecksum }: StoredConsent): ConsentAnswer | null {
  return answer === null || textChecksum === null ? null : { answer, textChecksum };
}

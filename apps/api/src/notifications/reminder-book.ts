import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LocalDate, MinistryKey, ReminderStep } from '@wegmarke/domain';

export interface ReminderNote {
  readonly round: string;
  readonly ministry: MinistryKey;
  readonly day: LocalDate;
  readonly kind: ReminderStep | 'nudge';
  /** How many people were written to. */
  readonly mails: number;
}

/** Which ministry was written to about a round, when and why: shown on the control page, and the brake on asking twice. */
@Injectable()
export class ReminderBook {
  constructor(private readonly database: Database) {}

  /** False if the same was noted before. */
  async note({ round, ministry, day, kind, mails }: ReminderNote): Promise<boolean> {
    const noted = await this.database.query(
      `insert into round_reminder (round_id, ministry, on_day, kind, mails) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [round, ministry, day, kind, mails],
    );
    return noted.length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { LadderStep, LocalDate, MinistryKey, ReminderStep } from '@wegmarke/domain';

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

  /** Whether anybody was written to at that step of the round. */
  async has(round: string, { on, step }: LadderStep): Promise<boolean> {
    const noted = await this.database.query(
      'select 1 from round_reminder where round_id = $1 and on_day = $2 and kind = $3 limit 1',
      [round, on, step],
    );
    return noted.length > 0;
  }

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

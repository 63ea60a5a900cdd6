import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { latestReminderStep, type LadderStep, type LocalDate } from '@wegmarke/domain';
import { Clock } from '../platform/clock';
import { MailBatch } from './mail-batch';
import { MailWriter } from './mail-writer';
import { PendingReports, type RoundOfMail } from './pending-reports.queries';
import { ReminderBook } from './reminder-book';
import { ReminderMails } from './reminder-mails';
import type { StrategyOfMail } from './strategy-of-mail';
import { WaitingWorkMails } from './waiting-work-mails';

/**
 * The reminders of a day: one mail per person and strategy with everything that waits for that person. It may run as often
 * as one likes: what was written on a day is not written again. A morning on which the program stood still is made up for.
 */
@Injectable()
export class DailyReminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pending: PendingReports,
    private readonly reminders: ReminderMails,
    private readonly work: WaitingWorkMails,
    private readonly book: ReminderBook,
    private readonly writer: MailWriter,
  ) {}

  /** Answers how many mails were made. */
  async run(): Promise<number> {
    const day = this.clock.today();
    let made = 0;
    for (const strategy of await this.pending.listStrategies()) {
      made += await this.database.inTransaction(() => this.remind(strategy, day));
    }
    return made;
  }

  private async remind(strategy: StrategyOfMail, day: LocalDate): Promise<number> {
    const batch = new MailBatch();
    for (const round of await this.pending.listRounds(strategy.id)) {
      const step = await this.stepDue(round, day);
      if (step !== null) await this.reminders.collect({ strategy, round, step, day }, batch);
    }
    if (batch.entries.length === 0) return 0;
    await this.work.addTo(batch, strategy, day);
    const drafts = batch.entries.map(({ person, items }) => ({
      key: `reminder:${strategy.id}:${day}:${person.id}`,
      kind: 'reminder' as const,
      ...{ person, strategy, items, round: null, daysLeft: null, dueOn: day, at: this.clock.now() },
    }));
    return this.writer.write(drafts);
  }

  /** The opening was told at once, in the transaction that opened the round. */
  private async stepDue(round: RoundOfMail, day: LocalDate): Promise<LadderStep | null> {
    const step = latestReminderStep(round, day);
    if (step === null || step.step === 'opened') return null;
    return (await this.book.has(round.id, step)) ? null : step;
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError, remindersAt, workingDaysLeft, type Actor, type MinistryKey } from '@wegmarke/domain';
import { People } from '../access';
import type { StrategyChange } from '../strategy';
import { MailBatch } from './mail-batch';
import { MailItems } from './mail-items';
import { MailWriter } from './mail-writer';
import { PendingReports, type RoundOfMail } from './pending-reports.queries';
import { ReminderBook } from './reminder-book';

/** The coordination's own word beside the ladder: "please report". */
@Injectable()
export class Reminders {
  constructor(
    private readonly people: People,
    private readonly pending: PendingReports,
    private readonly items: MailItems,
    private readonly book: ReminderBook,
    private readonly writer: MailWriter,
  ) {}

  /**
   * Writes to desk and approver of the ministry about everything it still owes the round; answers how many mails. A ministry
   * that owes nothing is not written to.
   * @throws DomainError `nudged-today`
   */
  async nudge(change: StrategyChange, actor: Actor, round: RoundOfMail, ministry: MinistryKey): Promise<number> {
    const { strategy, today, at } = change;
    const owed = (await this.pending.list(round.id, today)).filter((report) => report.ministry === ministry);
    const batch = new MailBatch();
    for (const { role, requests } of remindersAt('soon', owed)) {
      if (role === 'coordinator') continue;
      const items = requests.map((report) => this.items.pending(strategy, round, report, today));
      for (const person of await this.people.holdersOf({ role, ministry }, today)) batch.add(person, items);
    }
    if (batch.entries.length === 0) return 0;
    await this.noteOnce(round, ministry, change, batch.entries.length);
    const daysLeft = workingDaysLeft(round.deadlineOn, today);
    const mails = await this.writer.write(
      batch.entries.map(({ person, items }) => ({
        key: `nudge:${round.id}:${ministry}:${today}:${person.id}`,
        kind: 'nudge',
        ...{ person, strategy, round, daysLeft, items, dueOn: today, at },
      })),
    );
    change.record(actor, {
      action: 'ministry-nudged',
      subjectType: 'round',
      subjectId: round.id,
      subjectKey: round.key,
      old: null,
      new: { ministry, requests: owed.length, mails },
    });
    return mails;
  }

  private async noteOnce(
    round: RoundOfMail,
    ministry: MinistryKey,
    { today: day }: StrategyChange,
    mails: number,
  ): Promise<void> {
    const noted = await this.book.note({ round: round.id, ministry, day, kind: 'nudge', mails });
    if (!noted) throw new DomainError('nudged-today', { ministry });
  }
}

import { Injectable } from '@nestjs/common';
import { remindersAt, type LadderStep, type LocalDate, type MinistryKey, type Reminder } from '@wegmarke/domain';
import type { MailItem } from '@wegmarke/wording';
import { People, type PersonRecord } from '../access';
import type { MailBatch } from './mail-batch';
import { MailItems } from './mail-items';
import { PendingReports, type PendingReport, type RoundOfMail } from './pending-reports.queries';
import { ReminderBook } from './reminder-book';
import type { StrategyOfMail } from './strategy-of-mail';

/** A step of a round's ladder on a day, for one ministry or for all. */
export interface ReminderCall {
  readonly strategy: StrategyOfMail;
  readonly round: RoundOfMail;
  readonly step: LadderStep;
  /** The day of the mail; later than that of the step when a morning was missed. */
  readonly day: LocalDate;
}

/** Puts into a batch what a step of the ladder tells whom, and notes which ministry was reminded. */
@Injectable()
export class ReminderMails {
  constructor(
    private readonly people: People,
    private readonly pending: PendingReports,
    private readonly items: MailItems,
    private readonly book: ReminderBook,
  ) {}

  async collect(call: ReminderCall, batch: MailBatch): Promise<void> {
    const pending = await this.pending.list(call.round.id, call.day);
    const reached = new Map<MinistryKey, Set<string>>();
    for (const reminder of remindersAt(call.step.step, pending)) {
      const people = await this.holdersOf(call, reminder);
      const items = await this.itemsOf(call, reminder);
      for (const person of people) batch.add(person, items);
      if (reminder.ministry) note(reached, reminder.ministry, people);
    }
    for (const [ministry, people] of reached) {
      await this.book.note({
        round: call.round.id,
        ministry,
        day: call.step.on,
        kind: call.step.step,
        mails: people.size,
      });
    }
  }

  private holdersOf({ strategy, day }: ReminderCall, { role, ministry }: Reminder<PendingReport>) {
    if (role !== 'coordinator' && ministry) return this.people.holdersOf({ role, ministry }, day);
    return this.people.holdersOf({ role: 'coordinator', strategy: strategy.key }, day);
  }

  private async itemsOf(call: ReminderCall, reminder: Reminder<PendingReport>): Promise<MailItem[]> {
    const { strategy, round, day } = call;
    if (reminder.ministry) {
      return reminder.requests.map((report) => this.items.pending(strategy, round, report, day));
    }
    const ministries = await this.pending.listMinistries(day);
    return ministries.flatMap((ministry) => {
      const count = reminder.requests.filter((request) => request.ministry === ministry.key).length;
      return count === 0 ? [] : [this.items.ministry(strategy, round, ministry, count, day)];
    });
  }
}

function note(reached: Map<MinistryKey, Set<string>>, ministry: MinistryKey, people: readonly PersonRecord[]): void {
  const known = reached.get(ministry) ?? new Set<string>();
  for (const { id } of people) known.add(id);
  reached.set(ministry, known);
}

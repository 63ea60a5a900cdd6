import { Injectable, type OnModuleInit } from '@nestjs/common';
import { workingDaysLeft } from '@wegmarke/domain';
import type { MailKind } from '@wegmarke/wording';
import { StrategyEvents, type StrategyChange, type StrategyEvent } from '../strategy';
import { MailBatch } from './mail-batch';
import { MailItems } from './mail-items';
import { MailWriter } from './mail-writer';
import { PendingReports } from './pending-reports.queries';
import { ReminderMails } from './reminder-mails';
import { WaitingWorkMails } from './waiting-work-mails';
import { WaitingWorkQueries, type WaitingWork, type WorkGroup } from './waiting-work.queries';

const KINDS: Readonly<Record<WorkGroup, MailKind>> = {
  sign: 'to-sign',
  returned: 'returned',
  query: 'query-asked',
  offer: 'lead-offered',
};

/** Writes to people what a change of a strategy means for them, in the transaction of the change. */
@Injectable()
export class EventMails implements OnModuleInit {
  constructor(
    private readonly events: StrategyEvents,
    private readonly pending: PendingReports,
    private readonly reminders: ReminderMails,
    private readonly queries: WaitingWorkQueries,
    private readonly work: WaitingWorkMails,
    private readonly items: MailItems,
    private readonly writer: MailWriter,
  ) {}

  onModuleInit(): void {
    this.events.listen((change, events) => this.tell(change, events));
  }

  private async tell(change: StrategyChange, events: readonly StrategyEvent[]): Promise<void> {
    for (const event of events) if (event.type === 'round-opened') await this.tellOpening(change, event.roundId);
    const ids = events.flatMap(subjectOf);
    if (ids.length === 0) return;
    for (const work of await this.queries.list(change.strategy.id, ids)) await this.tellWork(change, work);
  }

  private async tellOpening({ strategy, today, at }: StrategyChange, roundId: string): Promise<void> {
    const round = await this.pending.findRound(roundId);
    if (!round) return;
    const batch = new MailBatch();
    await this.reminders.collect({ strategy, round, step: { on: today, step: 'opened' }, day: today }, batch);
    const daysLeft = workingDaysLeft(round.deadlineOn, today);
    await this.writer.write(
      batch.entries.map(({ person, items }) => ({
        key: `round-opened:${roundId}:${person.id}`,
        kind: 'round-opened',
        ...{ person, strategy, round, daysLeft, items, dueOn: today, at },
      })),
    );
  }

  private async tellWork({ strategy, today, at }: StrategyChange, work: WaitingWork): Promise<void> {
    const items = [this.items.waiting(strategy, work, today)];
    for (const person of await this.work.peopleFor(work, today)) {
      await this.writer.gather({
        key: `${KINDS[work.group]}:${work.id}:${work.version}:${person.id}`,
        kind: KINDS[work.group],
        ...{ person, strategy, items, round: null, daysLeft: null, dueOn: today, at },
      });
    }
  }
}

function subjectOf(event: StrategyEvent): string[] {
  switch (event.type) {
    case 'report-submitted':
    case 'report-returned':
      return [event.reportId];
    case 'query-asked':
      return [event.queryId];
    case 'lead-offered':
      return [event.offerId];
    case 'round-opened':
      return [];
  }
}

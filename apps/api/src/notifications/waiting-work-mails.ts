import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@wegmarke/domain';
import { People, type PersonRecord } from '../access';
import type { MailBatch } from './mail-batch';
import { MailItems } from './mail-items';
import type { StrategyOfMail } from './strategy-of-mail';
import { WaitingWorkQueries, type WaitingWork, type WorkGroup } from './waiting-work.queries';

/** Who moves next: approvers sign and answer offers, desks take back and answer questions. */
const MOVES_NEXT: Readonly<Record<WorkGroup, 'desk' | 'approver'>> = {
  sign: 'approver',
  returned: 'desk',
  query: 'desk',
  offer: 'approver',
};

/** Work that waits for a ministry, put before the people it waits for. */
@Injectable()
export class WaitingWorkMails {
  constructor(
    private readonly people: People,
    private readonly queries: WaitingWorkQueries,
    private readonly items: MailItems,
  ) {}

  /** Whom the work waits for; nobody is asked to sign what he or she wrote. */
  async peopleFor(work: WaitingWork, day: LocalDate): Promise<PersonRecord[]> {
    return (await this.holdersOf(work, day)).filter(({ id }) => !isOwn(work, id));
  }

  /** Completes the mails of those who get one anyway. */
  async addTo(batch: MailBatch, strategy: StrategyOfMail, day: LocalDate): Promise<void> {
    const offices = new Map<string, PersonRecord[]>();
    for (const work of await this.queries.list(strategy.id)) {
      const office = `${MOVES_NEXT[work.group]} ${work.ministry}`;
      const people = offices.get(office) ?? (await this.holdersOf(work, day));
      offices.set(office, people);
      const items = [this.items.waiting(strategy, work, day)];
      for (const person of people) if (batch.has(person) && !isOwn(work, person.id)) batch.add(person, items);
    }
  }

  private holdersOf({ group, ministry }: WaitingWork, day: LocalDate): Promise<PersonRecord[]> {
    return this.people.holdersOf({ role: MOVES_NEXT[group], ministry }, day);
  }
}

const isOwn = ({ group, authors }: WaitingWork, personId: string): boolean =>
  group === 'sign' && authors.includes(personId);

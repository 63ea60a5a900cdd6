import type { PersonRecord } from '../access';
import type { MailItem } from '@wegmarke/wording';

export interface BatchEntry {
  readonly person: PersonRecord;
  readonly items: readonly MailItem[];
}

/** What several people are to be told, collected per person: whoever holds two roles gets one mail, each item once. */
export class MailBatch {
  private readonly people = new Map<string, { person: PersonRecord; items: Map<string, MailItem> }>();

  add(person: PersonRecord, items: readonly MailItem[]): void {
    if (items.length === 0) return;
    const entry = this.people.get(person.id) ?? { person, items: new Map<string, MailItem>() };
    for (const item of items) {
      const key = `${item.group} ${item.code} ${item.deadlineOn}`;
      if (!entry.items.has(key)) entry.items.set(key, item);
    }
    this.people.set(person.id, entry);
  }

  has(person: PersonRecord): boolean {
    return this.people.has(person.id);
  }

  get entries(): readonly BatchEntry[] {
    return [...this.people.values()].map(({ person, items }) => ({ person, items: inOrder([...items.values()]) }));
  }
}

const codes = new Intl.Collator('en', { numeric: true });

/** By code as people count: 3.2.2 before 3.2.10. Groups are put in order where the mail is written. */
export function inOrder(items: readonly MailItem[]): MailItem[] {
  return [...items].sort((a, b) => codes.compare(a.code, b.code));
}

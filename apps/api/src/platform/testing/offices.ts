import { uuidV7, type Database } from '@wegmarke/database';
import type { Language, MinistryKey, Role } from '@wegmarke/domain';
import { STRATEGY } from './strategy-kit';

/** An office as specs need it: the mailbox is `<id>@office.example`. */
export interface Office {
  readonly id: string;
  readonly role: Role;
  readonly ministry?: string;
  readonly language?: Language;
  /** Takes the place of that office from 1 January 2026 to this day. */
  readonly deputyOf?: { readonly id: string; readonly toOn: string };
}

export const mailboxOf = (id: string): string => `${id}@office.example`;

/** Desks and approvers of the ministries a (German) and b (French), and a coordinator. */
export const OFFICES: readonly Office[] = [
  { id: 'ministry-a-desk', role: 'desk', ministry: 'ministry-a' },
  { id: 'ministry-a-approver', role: 'approver', ministry: 'ministry-a' },
  { id: 'ministry-b-desk', role: 'desk', ministry: 'ministry-b', language: 'fr' },
  { id: 'ministry-b-approver', role: 'approver', ministry: 'ministry-b', language: 'fr' },
  { id: 'coordinator', role: 'coordinator' },
];

export async function settle(database: Database, offices: readonly Office[] = OFFICES): Promise<void> {
  for (const { id, role, ministry, language = 'de', deputyOf } of offices) {
    await database.query(
      `insert into person (id, display_name, email, language, created_at) values ($1, $1, $2, $3, '2026-01-01')`,
      [id, mailboxOf(id), language],
    );
    if (deputyOf) await stepIn(database, id, deputyOf);
    else await grant(database, id, role, ministry as MinistryKey | undefined);
  }
}

async function grant(database: Database, id: string, role: Role, ministry: MinistryKey | undefined): Promise<void> {
  const strategy = role === 'coordinator' || role === 'reader' ? STRATEGY : null;
  await database.query(
    `insert into person_grant (id, person_id, role, strategy, ministry, source)
     values ($1, $2, $3, $4, $5, 'administration')`,
    [uuidV7(), id, role, strategy, ministry ?? null],
  );
}

async function stepIn(
  database: Database,
  id: string,
  { id: person, toOn }: { id: string; toOn: string },
): Promise<void> {
  await database.query(
    `insert into person_deputy (person_id, deputy_id, from_on, to_on) values ($1, $2, '2026-01-01', $3)`,
    [person, id, toOn],
  );
}

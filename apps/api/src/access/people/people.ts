import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Language, LocalDate, MinistryKey, StrategyKey } from '@wegmarke/domain';

export interface PersonRecord {
  readonly id: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly disabled: boolean;
}

/** A role somewhere: coordinators and readers of a strategy, approvers and desks of a ministry, admins. */
export type HeldRole =
  | { readonly role: 'coordinator' | 'reader'; readonly strategy: StrategyKey }
  | { readonly role: 'approver' | 'desk'; readonly ministry: MinistryKey }
  | { readonly role: 'admin' };

const PERSON = `p.id, p.display_name as "displayName", p.email, p.language, p.disabled_at is not null as disabled`;

/** Whom there is, for slices that write to people or name them. Erased people are not there. */
@Injectable()
export class People {
  constructor(private readonly database: Database) {}

  async findPerson(id: string): Promise<PersonRecord | null> {
    return (await this.listPeople([id]))[0] ?? null;
  }

  /** Those of the ids that are known; the order is not that of the ids. */
  listPeople(ids: readonly string[]): Promise<PersonRecord[]> {
    return this.database.query<PersonRecord>(
      `select ${PERSON} from person p where p.id = any($1) and p.erased_at is null order by p.id`,
      [ids],
    );
  }

  /** Who holds the role on the day, deputies of that day included; nobody whose access is disabled. */
  holdersOf(held: HeldRole, day: LocalDate): Promise<PersonRecord[]> {
    const reach = ['strategy' in held ? held.strategy : null, 'ministry' in held ? held.ministry : null];
    return this.database.query<PersonRecord>(
      `with holder as (
         select g.person_id from person_grant g join person o on o.id = g.person_id
         where g.role = $1 and g.strategy is not distinct from $2 and g.ministry is not distinct from $3
           and o.disabled_at is null and o.erased_at is null)
       select ${PERSON} from person p
       where p.disabled_at is null and p.erased_at is null
         and p.id in (select person_id from holder union
                      select d.deputy_id from person_deputy d join holder h on h.person_id = d.person_id
                      where d.from_on <= $4 and (d.to_on is null or d.to_on >= $4))
       order by p.id`,
      [held.role, ...reach, day],
    );
  }
}

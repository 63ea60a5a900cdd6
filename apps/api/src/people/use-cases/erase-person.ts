import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Actor } from '@wegmarke/domain';
import { PersonChanges, type PersonTarget } from '../person-changes';

/** What stands in place of the name. */
const ERASED_NAME = 'Gelöscht';

/**
 * Everything that tells who the person was goes; the id stays where it was written, without meaning from now on. So the
 * journal stays whole, and reports keep who wrote and who signed them.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly database: Database,
    private readonly changes: PersonChanges,
  ) {}

  /** @throws DomainError as every change to a person, and `demo-person`: there is nobody behind one */
  execute(actor: Actor, target: PersonTarget): Promise<void> {
    return this.changes.within(actor, 'manage-people', target, async (now) => {
      await this.refuseDemo(target.person);
      await this.eraseMails(target.person);
      for (const sql of REMOVED) await this.database.query(sql, [target.person]);
      await this.database.query(
        `update person set display_name = $2, email = null, issuer = null, subject = null,
                disabled_at = coalesce(disabled_at, $3), erased_at = $3 where id = $1`,
        [target.person, ERASED_NAME, now],
      );
      return { action: 'person-erased', old: null, new: null };
    });
  }

  private async refuseDemo(person: string): Promise<void> {
    const demo = await this.database.query('select 1 from person where id = $1 and demo', [person]);
    if (demo.length > 0) throw new DomainError('demo-person', { person });
  }

  /** What was not sent stays unsent; what was sent stays without the person. */
  private async eraseMails(person: string): Promise<void> {
    await this.database.query('delete from mail where person_id = $1 and sent_at is null', [person]);
    await this.database.query(
      `update mail m set person_id = null,
              subject = replace(m.subject, p.display_name, $2), body = replace(m.body, p.display_name, $2),
              content = '{}'
         from person p where p.id = $1 and m.person_id = p.id`,
      [person, ERASED_NAME],
    );
  }
}

const REMOVED = [
  'delete from session where person_id = $1',
  'delete from person_deputy where person_id = $1 or deputy_id = $1',
  'delete from person_grant where person_id = $1',
  'delete from idempotency_key where person_id = $1',
];

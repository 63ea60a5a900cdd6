import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Action, type Actor } from '@wegmarke/domain';
import { permit } from '../access';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock';

/** A person and the version the change starts from. */
export interface PersonTarget {
  readonly person: string;
  readonly version: number;
}

/** What the journal keeps of a change to a person: which parts, or which roles and deputies; never a name or an address. */
export interface PersonNote {
  readonly action: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** Any fixed number: changes to people follow each other, so that two of them cannot both remove the last but one admin. */
const PEOPLE_LOCK = 7_412_021;

/** The one door through which people are changed: permission, version, last admin and journal in one transaction. */
@Injectable()
export class PersonChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Runs the work on the person's locked row; nothing is recorded when it answers null, for then nothing changed.
   * @throws DomainError `person-not-found`, `person-erased`, `stale-version`, `last-admin`
   */
  within(
    actor: Actor,
    action: Action,
    { person, version }: PersonTarget,
    work: (now: Date) => Promise<PersonNote | null>,
  ): Promise<void> {
    return this.database.inTransaction(async () => {
      permit(actor, action, { type: 'system' });
      await this.lock(person, version);
      const note = await work(this.clock.now());
      if (!note) return;
      await this.refuseWithoutAdmin();
      await this.database.query('update person set version = version + 1 where id = $1', [person]);
      await this.record(actor, person, note);
    });
  }

  record(actor: Actor, person: string, note: PersonNote): Promise<void> {
    const subject = { subjectType: 'person', subjectId: null, subjectKey: person } as const;
    return this.audit.append(null, this.clock.now(), [{ ...note, ...subject, personId: actor.personId }]);
  }

  private async lock(person: string, version: number): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock($1)', [PEOPLE_LOCK]);
    const [row] = await this.database.query<{ version: number; erased: boolean }>(
      'select version, erased_at is not null as erased from person where id = $1 for update',
      [person],
    );
    if (!row) throw new DomainError('person-not-found', { person });
    if (row.erased) throw new DomainError('person-erased', { person });
    if (row.version !== version) throw new DomainError('stale-version', { version: row.version });
  }

  private async refuseWithoutAdmin(): Promise<void> {
    const admins = await this.database.query(
      `select 1 from person_grant g join person p on p.id = g.person_id
        where g.role = 'admin' and p.disabled_at is null and p.erased_at is null limit 1`,
    );
    if (admins.length === 0) throw new DomainError('last-admin');
  }
}

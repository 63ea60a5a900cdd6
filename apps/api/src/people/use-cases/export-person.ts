import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type Actor } from '@wegmarke/domain';
import { permit } from '../../access';
import { Clock } from '../../platform/clock';
import { PersonChanges } from '../person-changes';
import { PERSON_PARTS } from '../person-parts';

/** Everything stored about one person, by part. */
export type PersonExport = Readonly<Record<string, unknown>>;

/** What the installation holds about a person, for the person: data that only the program needs (secrets) are left out. */
@Injectable()
export class ExportPerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changes: PersonChanges,
  ) {}

  /** @throws DomainError `person-not-found` */
  execute(actor: Actor, person: string): Promise<PersonExport> {
    return this.database.inTransaction(async () => {
      permit(actor, 'manage-people', { type: 'system' });
      const parts: [string, unknown][] = [];
      for (const [name, sql] of Object.entries(PERSON_PARTS)) {
        const rows = await this.database.query<object>(sql, [person]);
        parts.push([name, rows]);
      }
      const content = Object.fromEntries(parts);
      const [row] = content['person'] as unknown[];
      if (!row) throw new DomainError('person-not-found', { person });
      await this.changes.record(actor, person, { action: 'person-exported', old: null, new: null });
      return { exportedAt: this.clock.now().toISOString(), ...content, person: row };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import type { Actor, MinistryKey } from '@wegmarke/domain';
import { permit } from '../../access';
import { AuditTrail } from '../../audit';
import { MinistryRepository, type MinistryNaming } from '../../ministries';
import { Clock } from '../../platform/clock';

/** All names of a ministry at once, as a catalogue lists them: names the list does not hold are gone. */
@Injectable()
export class ReplaceMinistryNames {
  constructor(
    private readonly database: Database,
    private readonly ministries: MinistryRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, ministry: MinistryKey, namings: readonly MinistryNaming[]): Promise<void> {
    return this.database.inTransaction(async () => {
      permit(actor, 'name-ministry', { type: 'system' });
      await this.ministries.addIfNew(ministry);
      const old = await this.ministries.listNames(ministry);
      await this.ministries.removeNames(ministry);
      for (const naming of namings) {
        await this.ministries.addName(naming);
        await this.ministries.addPredecessors(naming);
      }
      await this.database.query('update strategy set revision = revision + 1');
      const draft = { action: 'ministry-named', subjectType: 'ministry', subjectId: null } as const;
      await this.audit.append(null, this.clock.now(), [
        { ...draft, personId: actor.personId, subjectKey: ministry, old: old.length > 0 ? old : null, new: namings },
      ]);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { earlierDay, refuseMisnaming, type Actor, type LocalDate } from '@wegmarke/domain';
import { permit } from '../../access';
import { AuditTrail } from '../../audit';
import { MinistryRepository, type MinistryNaming } from '../../ministries';
import { Clock } from '../../platform/clock';

/**
 * A ministry gets a name from a day on, past or future; the same ministry and day again corrects that name. Every
 * strategy shows ministries, so each one's revision rises. It stands here because ministries do not know strategies.
 */
@Injectable()
export class NameMinistry {
  constructor(
    private readonly database: Database,
    private readonly ministries: MinistryRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError the reason of a refused permission or name */
  execute(actor: Actor, naming: MinistryNaming): Promise<void> {
    return this.database.inTransaction(async () => {
      permit(actor, 'name-ministry', { type: 'system' });
      refuseMisnaming(naming);
      await this.ministries.addIfNew(naming.ministry);
      const names = await this.ministries.listNames(naming.ministry);
      const same = names.find(({ validFrom }) => validFrom === naming.validFrom);
      const next = names.find(({ validFrom }) => validFrom > naming.validFrom);
      const fitted = { ...naming, validTo: earliest(naming.validTo, next?.validFrom ?? null) };
      if (same) await this.ministries.replaceName(same.id, fitted);
      else await this.add(fitted);
      await this.ministries.addPredecessors(naming);
      await this.database.query('update strategy set revision = revision + 1');
      const draft = { action: 'ministry-named', subjectType: 'ministry', subjectId: null } as const;
      await this.audit.append(null, this.clock.now(), [
        { ...draft, personId: actor.personId, subjectKey: naming.ministry, old: same ?? null, new: naming },
      ]);
    });
  }

  private async add(naming: MinistryNaming): Promise<void> {
    await this.ministries.endOpenName(naming.ministry, naming.validFrom);
    await this.ministries.addName(naming);
  }
}

/** A name holds until the next one begins. */
function earliest(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  return a === null || b === null ? (a ?? b) : earlierDay(a, b);
}

import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { Actor, Language } from '@wegmarke/domain';
import { permit } from '../../access';
import { Clock } from '../../platform/clock';
import { Config } from '../../platform/config';
import { refuseWrongAddress } from '../mail-address';
import { PersonChanges } from '../person-changes';

export interface NewPerson {
  readonly displayName: string;
  readonly email: string | null;
  readonly language: Language;
  /** The identity provider's lasting name of the person; null: known here only. */
  readonly subject: string | null;
}

/** Somebody is made known before the first sign-in, so that roles can be given ahead. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly changes: PersonChanges,
  ) {}

  execute(actor: Actor, { displayName, email, language, subject }: NewPerson): Promise<string> {
    return this.database.inTransaction(async () => {
      permit(actor, 'manage-people', { type: 'system' });
      refuseWrongAddress(email);
      const id = uuidV7();
      const issuer = subject === null ? null : (this.config.oidc?.issuer ?? null);
      await this.database.query(
        `insert into person (id, display_name, email, language, issuer, subject, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, displayName, email, language, issuer, issuer === null ? null : subject, this.clock.now()],
      );
      await this.changes.record(actor, id, { action: 'person-created', old: null, new: { person: id } });
      return id;
    });
  }
}

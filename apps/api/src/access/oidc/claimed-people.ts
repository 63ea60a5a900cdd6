import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { Language, RoleGrant } from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import { grantRowOf } from '../people/grant-row';
import type { ProvenPerson } from './oidc-provider';
import type { Claims } from './roles-of-claims';

interface Account {
  id: string;
  disabled: boolean;
}

/** People as the identity provider knows them: created when they first come, renewed whenever they come again. */
@Injectable()
export class ClaimedPeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The account of the person, with the roles of today's claims in place of those of the last time. */
  keep({ issuer, subject, claims }: ProvenPerson, roles: readonly RoleGrant[]): Promise<Account> {
    return this.database.inTransaction(async () => {
      const account = await this.keepPerson(issuer, subject, claims);
      await this.replaceGrants(account.id, roles);
      return account;
    });
  }

  /** The language is taken over once: afterwards it is the person's own choice. */
  private async keepPerson(issuer: string, subject: string, claims: Claims): Promise<Account> {
    const [account] = await this.database.query<Account>(
      `insert into person (id, display_name, email, language, issuer, subject, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (issuer, subject) do update
         set display_name = excluded.display_name, email = excluded.email, version = person.version
           + (person.display_name is distinct from excluded.display_name or person.email is distinct from excluded.email)::int
       returning id, disabled_at is not null or erased_at is not null as disabled`,
      [
        uuidV7(),
        nameOf(claims, subject),
        textOf(claims, 'email'),
        languageOf(claims),
        issuer,
        subject,
        this.clock.now(),
      ],
    );
    if (!account) throw new Error('the person was neither found nor made');
    return account;
  }

  private async replaceGrants(personId: string, roles: readonly RoleGrant[]): Promise<void> {
    await this.database.query(`delete from person_grant where person_id = $1 and source = 'claims'`, [personId]);
    for (const { role, strategy, ministry } of roles.map(grantRowOf)) {
      // A ministry that the map names and nobody has set up yet gives no role.
      await this.database.query(
        `insert into person_grant (id, person_id, role, strategy, ministry, source)
         select $1, $2, $3, $4, $5, 'claims'
         where $5::text is null or exists (select 1 from ministry where key = $5) on conflict do nothing`,
        [uuidV7(), personId, role, strategy, ministry],
      );
    }
  }
}

const nameOf = (claims: Claims, subject: string): string =>
  textOf(claims, 'name') ?? textOf(claims, 'preferred_username') ?? textOf(claims, 'email') ?? subject;

function textOf(claims: Claims, name: string): string | null {
  const value = claims[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const languageOf = (claims: Claims): Language =>
  textOf(claims, 'locale')?.toLowerCase().startsWith('fr') ? 'fr' : 'de';

import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import { refuseIssues, type Actor } from '@wegmarke/domain';
import { type AskedGrant, grantIssues, type KnownKeys } from '../grant-checks';
import { PersonChanges, type PersonTarget } from '../person-changes';

/** The roles a person holds from now on. Roles out of the identity provider's claims are the provider's and stay. */
@Injectable()
export class SetGrants {
  constructor(
    private readonly database: Database,
    private readonly changes: PersonChanges,
  ) {}

  execute(actor: Actor, target: PersonTarget, grants: readonly AskedGrant[]): Promise<void> {
    return this.changes.within(actor, 'manage-roles', target, async () => {
      refuseIssues(grantIssues(grants, await this.knownKeys()));
      const before = await this.grantsOf(target.person);
      await this.database.query(`delete from person_grant where person_id = $1 and source <> 'claims'`, [
        target.person,
      ]);
      for (const grant of grants) await this.give(target.person, grant);
      const after = await this.grantsOf(target.person);
      if (JSON.stringify(before) === JSON.stringify(after)) return null;
      return { action: 'roles-changed', old: { roles: before }, new: { roles: after } };
    });
  }

  private async give(person: string, { role, strategy, ministry }: AskedGrant): Promise<void> {
    await this.database.query(
      `insert into person_grant (id, person_id, role, strategy, ministry, source)
       values ($1, $2, $3, $4, $5, 'administration') on conflict on constraint person_grant_once do nothing`,
      [uuidV7(), person, role, strategy, ministry],
    );
  }

  private grantsOf(person: string): Promise<AskedGrant[]> {
    return this.database.query<AskedGrant>(
      'select role, strategy, ministry from person_grant where person_id = $1 order by role, strategy, ministry',
      [person],
    );
  }

  private async knownKeys(): Promise<KnownKeys> {
    const keys = async (table: 'strategy' | 'ministry') =>
      new Set((await this.database.query<{ key: string }>(`select key from ${table}`)).map(({ key }) => key));
    return { strategies: await keys('strategy'), ministries: await keys('ministry') };
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError } from '@wegmarke/domain';
import { Config } from '../platform/config';
import { DemoPeople } from './people/demo-people';
import { type Session, Sessions } from './session/sessions';
import { SignIn } from './sign-in';

/** Signing in without a password, as one of the people of the demonstration. It exists in the demo mode alone. */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly people: DemoPeople,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError `person-not-found`, `account-disabled` */
  async execute(id: string, before: Session | null): Promise<{ token: string; session: Session | null }> {
    if (this.config.authMode !== 'demo') throw new DomainError('person-not-found');
    await this.people.ensure();
    const [account] = await this.database.query<{ id: string; disabled: boolean }>(
      `select id, disabled_at is not null or erased_at is not null as disabled from person where id = $1 and demo`,
      [id],
    );
    const token = await this.signIn.begin(account ?? null, before);
    return { token, session: await this.sessions.find(token) };
  }
}

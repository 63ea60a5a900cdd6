import { Injectable } from '@nestjs/common';
import { OidcProvider } from './oidc/oidc-provider';
import { Sessions, type Session } from './session/sessions';
import { SignIn } from './sign-in';

/** Ends the session here, and says where it ends at the identity provider. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly provider: OidcProvider,
  ) {}

  /** The address to go on to; null where there is nothing to end elsewhere. */
  async execute(session: Session): Promise<string | null> {
    const idToken = await this.sessions.idTokenOf(session);
    await this.signIn.end(session);
    return idToken === null ? null : this.provider.logoutUrl(idToken);
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '@wegmarke/domain';
import { Config } from '../../platform/config';
import type { Session } from '../session/sessions';
import { SignIn } from '../sign-in';
import { ClaimedPeople } from './claimed-people';
import { OidcProvider, type ProvenPerson } from './oidc-provider';
import { returnPath } from './return-path';
import { rolesOfClaims } from './roles-of-claims';
import { type SignInAttempt, SignInAttempts } from './sign-in-attempts';

/** Signing in at the identity provider: there, and back again. */
@Injectable()
export class OidcSignIn {
  constructor(
    private readonly config: Config,
    private readonly provider: OidcProvider,
    private readonly attempts: SignInAttempts,
    private readonly people: ClaimedPeople,
    private readonly signIn: SignIn,
  ) {}

  /**
   * Answers where to send the person, and the state that the browser must bring back.
   * @throws DomainError `sign-in-unavailable` when the provider is out of reach
   */
  async leave(returnTo: string | undefined): Promise<{ url: string; state: string }> {
    if (!this.config.oidc) throw new DomainError('sign-in-unavailable');
    const attempt = await this.attempts.begin(returnPath(returnTo));
    try {
      return { url: await this.provider.signInUrl(attempt), state: attempt.state };
    } catch (cause) {
      throw new DomainError('sign-in-unavailable', {}, { cause });
    }
  }

  /**
   * Answers the secret for the session's cookie and the path to go back to.
   * @param query of the callback · @param state that this browser set out with: a link from elsewhere brings none
   * @throws DomainError `sign-in-failed`, `account-disabled`
   */
  async comeBack(
    query: string,
    state: string | null,
    before: Session | null,
  ): Promise<{ token: string; path: string }> {
    const attempt = await this.attemptOf(query, state);
    const person = await this.prove(query, attempt);
    const roles = rolesOfClaims(person.claims, this.config.oidc?.claimRules ?? []);
    const account = await this.people.keep(person, roles);
    return { token: await this.signIn.begin(account, before, person.idToken), path: attempt.returnTo };
  }

  private async attemptOf(query: string, state: string | null): Promise<SignInAttempt> {
    const told = new URLSearchParams(query).get('state');
    const attempt = told !== null && told === state ? await this.attempts.take(told) : null;
    if (!attempt) throw await this.signIn.failed(null, 'sign-in-failed');
    return attempt;
  }

  private async prove(query: string, attempt: SignInAttempt): Promise<ProvenPerson> {
    try {
      return await this.provider.prove(query, attempt);
    } catch (cause) {
      throw await this.signIn.failed(null, 'sign-in-failed', cause);
    }
  }
}

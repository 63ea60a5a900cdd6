import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { minutesAfter, SessionClock } from '../session/session-clock';
import { newToken } from '../session/session-token';
import type { SignInSecrets } from './oidc-provider';

/** Whoever takes longer at the provider begins again. */
const ATTEMPT_MINUTES = 10;

export interface SignInAttempt extends SignInSecrets {
  readonly returnTo: string;
}

interface Row {
  state: string;
  nonce: string;
  code_verifier: string;
  return_to: string;
}

/** Attempts between leaving for the provider and coming back. Each can be taken once. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly database: Database,
    private readonly time: SessionClock,
  ) {}

  async begin(returnTo: string): Promise<SignInAttempt> {
    const attempt = { state: newToken(), nonce: newToken(), codeVerifier: newToken(), returnTo };
    const now = this.time.now();
    await this.database.query('delete from sign_in_attempt where created_at <= $1', [lastOf(now)]);
    await this.database.query(
      'insert into sign_in_attempt (state, code_verifier, nonce, return_to, created_at) values ($1, $2, $3, $4, $5)',
      [attempt.state, attempt.codeVerifier, attempt.nonce, returnTo, now],
    );
    return attempt;
  }

  async take(state: string): Promise<SignInAttempt | null> {
    const [row] = await this.database.query<Row>(
      `with taken as (delete from sign_in_attempt where state = $1 and created_at > $2 returning *)
       select state, nonce, code_verifier, return_to from taken`,
      [state, lastOf(this.time.now())],
    );
    return row
      ? { state: row.state, nonce: row.nonce, codeVerifier: row.code_verifier, returnTo: row.return_to }
      : null;
  }
}

const lastOf = (now: Date): Date => minutesAfter(now, -ATTEMPT_MINUTES);

import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, type DomainErrorCode } from '@wegmarke/domain';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock';
import { type Session, Sessions } from './session/sessions';

interface Account {
  readonly id: string;
  readonly disabled: boolean;
}

/** Begins and ends sessions, and keeps a record of every attempt. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers the secret for the cookie.
   * @throws DomainError `person-not-found`, `account-disabled`
   */
  async begin(account: Account | null, before: Session | null, idToken: string | null = null): Promise<string> {
    if (!account) throw await this.failed(null, 'person-not-found');
    if (account.disabled) throw await this.failed(account.id, 'account-disabled');
    return this.database.inTransaction(async () => {
      const token = await this.sessions.start(account.id, before, idToken);
      await this.record(account.id, 'signed-in', null);
      return token;
    });
  }

  async end(session: Session): Promise<void> {
    await this.database.inTransaction(async () => {
      await this.sessions.end(session);
      await this.record(session.person.id, 'signed-out', null);
    });
  }

  /** Records the attempt and answers the refusal to throw. */
  async failed(personId: string | null, code: DomainErrorCode, cause?: unknown): Promise<DomainError> {
    await this.record(personId, 'sign-in-failed', { reason: code });
    return new DomainError(code, {}, { cause });
  }

  private record(personId: string | null, action: string, value: unknown): Promise<void> {
    const draft = { personId, action, subjectType: 'session', subjectId: null, subjectKey: null } as const;
    return this.audit.append(null, this.clock.now(), [{ ...draft, old: null, new: value }]);
  }
}

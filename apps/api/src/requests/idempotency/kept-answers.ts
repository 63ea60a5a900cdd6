import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError } from '@wegmarke/domain';
import { Clock } from '../../platform/clock';

/** What was answered to a change, to be answered again to the same one. */
export interface KeptAnswer {
  readonly status: number;
  /** Names in lower case: `etag`, `location`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as JSON text, because jsonb would put its members in another order; null without a body. */
  readonly answer: string | null;
}

/** A change that may come twice. */
export interface RepeatableRequest {
  readonly personId: string;
  readonly key: string;
  /** Hash of address and body: the same key with another one is a mistake. */
  readonly hash: string;
}

const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;
const REMOVED_AT_ONCE = 100;

/** Answers kept under the caller's keys, in the transaction of the change itself: either both are there, or neither. */
@Injectable()
export class KeptAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The answer given before, or null when the request is the first with its key. A second one with the same key
   * waits here until the first is committed or has failed.
   * @throws DomainError `idempotency-key-reused` when the key came with another request
   */
  async claim({ personId, key, hash }: RepeatableRequest): Promise<KeptAnswer | null> {
    await this.forgetOld();
    const claimed = await this.database.query(
      `insert into idempotency_key (person_id, key, request_hash, created_at) values ($1, $2, $3, $4)
       on conflict (person_id, key) do nothing returning key`,
      [personId, key, hash, this.clock.now()],
    );
    if (claimed.length > 0) return null;
    const [kept] = await this.database.query<KeptAnswer & { request_hash: string }>(
      'select request_hash, status, headers, answer from idempotency_key where person_id = $1 and key = $2',
      [personId, key],
    );
    if (!kept || kept.request_hash !== hash) throw new DomainError('idempotency-key-reused', { key });
    const { status, headers, answer } = kept;
    return { status, headers, answer };
  }

  async keep({ personId, key }: RepeatableRequest, { status, headers, answer }: KeptAnswer): Promise<void> {
    await this.database.query(
      'update idempotency_key set status = $3, headers = $4, answer = $5 where person_id = $1 and key = $2',
      [personId, key, status, JSON.stringify(headers), JSON.stringify(answer)],
    );
  }

  /** The answer must not be given a second time; the key is free again. */
  async release({ personId, key }: RepeatableRequest): Promise<void> {
    await this.database.query('delete from idempotency_key where person_id = $1 and key = $2', [personId, key]);
  }

  /** A few at each change, so that no job is needed; those another change is removing are left to it. */
  private async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    await this.database.query(
      `delete from idempotency_key where (person_id, key) in (
         select person_id, key from idempotency_key where created_at < $1
         order by created_at limit ${REMOVED_AT_ONCE} for update skip locked)`,
      [before],
    );
  }
}

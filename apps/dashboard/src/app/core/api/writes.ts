import { HttpClient, type HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { SessionExpiry } from '../session/session-expiry';
import { problemOf, RefusedWrite } from './problem';

export type WriteMethod = 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface WriteOptions {
  readonly body?: unknown;
  /** Version the change is based on; sent as `If-Match`. */
  readonly version?: number;
  /** One per intended action (`newIntent()`): trying again with the same key does it once. */
  readonly idempotencyKey?: string;
}

export interface Written<T> {
  readonly body: T;
  /** Version after the change; `null` where the answer names none. */
  readonly version: number | null;
}

const UNAUTHORIZED = 401;

/** A new key (UUID) for one intended action; keep it for every repetition of that action. Works without https, too. */
export function newIntent(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Sends changes. A refusal is thrown as `Problem`; a session that ran out is renewed in place and the change repeated. */
@Service({ autoProvided: false })
export class ApiWrites {
  private readonly http = inject(HttpClient);
  private readonly expiry = inject(SessionExpiry);

  async send<T>(method: WriteMethod, url: string, options: WriteOptions = {}): Promise<Written<T>> {
    const key = method === 'POST' ? (options.idempotencyKey ?? newIntent()) : undefined;
    for (;;) {
      try {
        return written<T>(await this.request<T>(method, url, options, key));
      } catch (error) {
        const problem = problemOf(error);
        const again = problem.status === UNAUTHORIZED && (await this.expiry.expire());
        if (!again) throw new RefusedWrite(problem, error);
      }
    }
  }

  private request<T>(
    method: WriteMethod,
    url: string,
    { body, version }: WriteOptions,
    key: string | undefined,
  ): Promise<HttpResponse<T>> {
    const headers = {
      ...(version === undefined ? {} : { 'If-Match': `"v${version}"` }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    };
    return firstValueFrom(this.http.request<T>(method, url, { body, headers, observe: 'response' }));
  }
}

function written<T>(response: HttpResponse<T>): Written<T> {
  const tag = /"v(\d+)"/.exec(response.headers.get('ETag') ?? '')?.[1];
  const body = response.body as T;
  return { body, version: tag === undefined ? versionIn(body) : Number(tag) };
}

function versionIn(body: unknown): number | null {
  const { version } = (body ?? {}) as { version?: unknown };
  return typeof version === 'number' ? version : null;
}

import { createHash } from 'node:crypto';
import { canonicalJson } from '@wegmarke/domain';
import { callerOf, type CalledRequest } from '../../access';
import { Refusal } from '../../platform/problem/refusal';
import type { RepeatableRequest } from './kept-answers';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The request as one that may come twice; null when it names no key or nobody is signed in, for a key belongs to a person.
 * @throws Refusal `invalid-input` for a key that is no UUID
 */
export function repeatableRequest(request: CalledRequest): RepeatableRequest | null {
  const key = request.headers['idempotency-key'];
  const { personId } = callerOf(request);
  if (request.method !== 'POST' || key === undefined || personId === null) return null;
  if (typeof key !== 'string' || !UUID.test(key)) {
    throw new Refusal('invalid-input', [{ pointer: '/headers/idempotency-key', code: 'is-uuid' }]);
  }
  return { personId, key: key.toLowerCase(), hash: hashOf(request) };
}

function hashOf(request: CalledRequest): string {
  return createHash('sha256')
    .update(`${request.url}\n${textOf(request.body)}`)
    .digest('hex');
}

/** A bottomless body would exhaust the stack; it is refused as every other unreadable one. */
function textOf(body: unknown): string {
  try {
    return canonicalJson(body ?? null);
  } catch (cause) {
    throw new Refusal('malformed-request', [], { cause });
  }
}

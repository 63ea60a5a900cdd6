import { fastifyCookie } from '@fastify/cookie';
import type { Database } from '@wegmarke/database';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config';
import type { AudienceOf } from '../platform/etag/answer-unchanged';
import { limitSignIns, limitWrites } from './rate/limit-requests';
import { callerOf, type CalledRequest } from './caller';
import { guardContent } from './content-gate';
import { recogniseCaller } from './session/recognise-caller';
import type { Sessions } from './session/sessions';

interface Ground {
  readonly config: Config;
  readonly database: Database;
}

/**
 * What every request passes before a route sees it, in this order: not too many attempts to sign in, a session, not too
 * many changes, the right to read the strategy. Answers whose answer an aggregate is.
 */
export async function admitCallers(
  fastify: FastifyInstance,
  { config, database }: Ground,
  sessions: Sessions,
): Promise<AudienceOf> {
  // Cookies are read where they are needed, not from every request.
  await fastify.register(fastifyCookie, { hook: false });
  limitSignIns(fastify, config);
  recogniseCaller(fastify, sessions, config);
  limitWrites(fastify, config);
  guardContent(fastify, database);
  return (request: CalledRequest) => rolesOf(callerOf(request).grants);
}

type Grants = ReturnType<typeof callerOf>['grants'];

/** Callers with the same roles may read and do the same. */
function rolesOf(grants: Grants): string {
  const roles = grants.map((grant) => JSON.stringify(grant));
  return [...new Set(roles)].sort().join(',');
}

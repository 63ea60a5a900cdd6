import { fastifyCookie } from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config';
import type { Beforehand } from '../platform/etag/answer-unchanged';
import { limitPublicReads, limitSignIns, limitWrites } from './rate/limit-requests';
import { arrivalPlanOf } from './arrival/arrival-plan';
import { callerOf, type CalledRequest } from './caller';
import { guardContent } from './content-gate';
import { recogniseCaller } from './session/recognise-caller';
import type { Sessions } from './session/sessions';

/**
 * What every request passes before a route sees it, in this order: not too many attempts to sign in or public questions, a session, not too
 * many changes, the right to read the strategy. Answers what is known of a request from then on.
 */
export async function admitCallers(fastify: FastifyInstance, config: Config, sessions: Sessions): Promise<Beforehand> {
  // Cookies are read where they are needed, not from every request.
  await fastify.register(fastifyCookie, { hook: false });
  limitSignIns(fastify, config);
  limitPublicReads(fastify, config);
  recogniseCaller(fastify, sessions, config);
  limitWrites(fastify, config);
  guardContent(fastify);
  return {
    audienceOf: (request: CalledRequest) => rolesOf(callerOf(request).grants),
    revisionOf: (request: CalledRequest) =>
      request.arrival && arrivalPlanOf(request).revision !== null ? request.arrival.revision : undefined,
  };
}

type Grants = ReturnType<typeof callerOf>['grants'];

/** Callers with the same roles may read and do the same. */
function rolesOf(grants: Grants): string {
  const roles = grants.map((grant) => JSON.stringify(grant));
  return [...new Set(roles)].sort().join(',');
}

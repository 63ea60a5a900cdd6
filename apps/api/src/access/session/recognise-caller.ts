import { DomainError } from '@wegmarke/domain';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../platform/config';
import { needsSession } from '../../platform/http/open';
import { arrivalPlanOf, arrivalValueOf, PERSON_ALONE } from '../arrival/arrival-plan';
import type { CalledRequest } from '../caller';
import { sessionCookie } from './session-cookie';
import type { Sessions } from './sessions';

/**
 * Looks the session up before anything else of the API runs, and refuses requests without one: also before a body is
 * read and before an unchanged answer is confirmed. Routes are closed unless marked `@Open()`. What the next hooks must
 * know of a closed route comes in the same look-up.
 */
export function recogniseCaller(fastify: FastifyInstance, sessions: Sessions, config: Config): void {
  const cookie = sessionCookie(config);
  fastify.addHook('onRequest', async (request: CalledRequest) => {
    if (!request.routeOptions.url?.startsWith('/api/')) return;
    const closed = needsSession(request);
    const plan = closed ? arrivalPlanOf(request) : PERSON_ALONE;
    const token = cookie.read(request);
    const arrival = token === null ? null : await sessions.arrive(token, plan, arrivalValueOf(plan, request));
    if (arrival === null && closed) throw new DomainError('sign-in-required');
    request.session = arrival?.session ?? null;
    if (closed) request.arrival = arrival;
  });
}

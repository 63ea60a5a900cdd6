import { DomainError } from '@wegmarke/domain';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../platform/config';
import { needsSession } from '../../platform/http/open';
import type { CalledRequest } from '../caller';
import { sessionCookie } from './session-cookie';
import type { Sessions } from './sessions';

/**
 * Looks the session up before anything else of the API runs, and refuses requests without one: also before a body is
 * read and before an unchanged answer is confirmed. Routes are closed unless marked `@Open()`.
 */
export function recogniseCaller(fastify: FastifyInstance, sessions: Sessions, config: Config): void {
  const cookie = sessionCookie(config);
  fastify.addHook('onRequest', async (request: CalledRequest) => {
    if (!request.routeOptions.url?.startsWith('/api/')) return;
    const token = cookie.read(request);
    request.session = token === null ? null : await sessions.find(token);
    if (request.session === null && needsSession(request)) throw new DomainError('sign-in-required');
  });
}

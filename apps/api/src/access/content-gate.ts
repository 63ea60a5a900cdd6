import { DomainError, type Actor, type StrategyKey } from '@wegmarke/domain';
import type { FastifyInstance } from 'fastify';
import { needsSession } from '../platform/http/open';
import { arrivalPlanOf } from './arrival/arrival-plan';
import { callerOf, type CalledRequest } from './caller';
import { mayRead } from './permit';

/** An id of nothing, in the shape of any other. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/**
 * Lets nobody at a strategy he or she may not read, whatever the route below it does: to such a person it is not there.
 * It stands before the answer 304, so that not even "unchanged" is told. To which strategy an id belongs came with the
 * session.
 */
export function guardContent(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request: CalledRequest, _, done) => {
    if (needsSession(request)) refuseHidden(request);
    done();
  });
}

function refuseHidden(request: CalledRequest): void {
  const caller = callerOf(request);
  const params = request.params as { strategy?: string; id?: string };
  const strategy = params.strategy as StrategyKey | undefined;
  const { unknown } = arrivalPlanOf(request);
  if (strategy === undefined && unknown === null) return;
  // Somebody without any role is told so, whether the content is there or not.
  if (caller.grants.length === 0) throw new DomainError('role-missing', { action: 'read' });
  if (strategy !== undefined) return refuseUnread(caller, strategy);
  const { arrival } = request;
  if (!arrival?.strategy || mayRead(caller, arrival.strategy)) return;
  // The route looks for nothing and says so in its own order: no check before or after it gives away what is hidden.
  params.id = NOTHING;
  request.arrival = { ...arrival, strategy: null, revision: null };
}

function refuseUnread(caller: Actor, strategy: StrategyKey): void {
  if (!mayRead(caller, strategy)) throw new DomainError('strategy-not-found', { key: strategy });
}

import { DomainError, type DomainErrorCode, type StrategyKey } from '@wegmarke/domain';
import type { FastifyInstance } from 'fastify';
import { needsSession } from '../platform/http/open';
import { arrivalPlanOf } from './arrival/arrival-plan';
import { callerOf, type CalledRequest } from './caller';
import { mayRead } from './permit';

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
  const { strategy } = request.params as { strategy?: string };
  if (strategy !== undefined) return refuseUnread(request, strategy as StrategyKey, 'strategy-not-found', strategy);
  const { unknown } = arrivalPlanOf(request);
  const key = request.arrival?.strategy ?? null;
  if (unknown !== null && key !== null) refuseUnread(request, key, unknown);
}

/** Somebody without any role is told so; to anybody else another strategy's content does not exist. */
function refuseUnread(request: CalledRequest, strategy: StrategyKey, unknown: DomainErrorCode, key?: string): void {
  const caller = callerOf(request);
  if (mayRead(caller, strategy)) return;
  if (caller.grants.length === 0) throw new DomainError('role-missing', { action: 'read' });
  throw new DomainError(unknown, key === undefined ? {} : { key });
}

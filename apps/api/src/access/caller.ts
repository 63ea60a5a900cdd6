import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import type { FastifyRequest } from 'fastify';
import type { Arrival, Session } from './session/sessions';

/** Somebody who has not signed in. */
export const ANONYMOUS: Actor = { personId: null, grants: [] };

/** A request whose session has been looked up. */
export interface CalledRequest extends FastifyRequest {
  session?: Session | null;
  /** What came with it; there on every route that needs a session. */
  arrival?: Arrival | null;
}

/** Who asks, with the grants of this moment; anonymous without a session. */
export const callerOf = (request: CalledRequest): Actor => request.session?.actor ?? ANONYMOUS;

/** Who asks, as a route parameter. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => callerOf(context.switchToHttp().getRequest<CalledRequest>()),
);

/** The session itself, for the routes that begin and end one. */
export const CallerSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session | null =>
    context.switchToHttp().getRequest<CalledRequest>().session ?? null,
);

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@wegmarke/domain';
import type { FastifyRequest } from 'fastify';

/** Somebody who has not signed in. */
export const ANONYMOUS: Actor = { personId: null, grants: [] };

/** A request whose session has been looked up. */
export interface CalledRequest extends FastifyRequest {
  caller?: Actor;
}

/** Who asks, with the grants of this moment; anonymous without a session. */
export const callerOf = (request: CalledRequest): Actor => request.caller ?? ANONYMOUS;

/** Who asks, as a route parameter. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => callerOf(context.switchToHttp().getRequest<CalledRequest>()),
);

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import { escapePointer } from './place-of';
import { Refusal } from './refusal';

/**
 * Refuses query parameters on routes that take none. Routes with a query DTO are checked by the DTO; without this
 * guard `?asof=2023-11-21` on the others would be ignored and answered for today.
 */
@Injectable()
export class UnknownQueryGuard implements CanActivate {
  private readonly takesQuery = new WeakMap<object, boolean>();

  canActivate(context: ExecutionContext): boolean {
    const names = Object.keys(context.switchToHttp().getRequest<FastifyRequest>().query as object);
    const unknown = this.hasQuery(context) ? names.filter(isInherited) : names;
    if (unknown.length === 0) return true;
    throw new Refusal(
      'unknown-parameter',
      unknown.map((name) => ({ pointer: `/query/${escapePointer(name)}`, code: 'unknown-parameter' })),
    );
  }

  private hasQuery(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    let known = this.takesQuery.get(handler);
    if (known === undefined) {
      const routeArguments: object = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), handler.name) ?? {};
      known = Object.keys(routeArguments).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
      this.takesQuery.set(handler, known);
    }
    return known;
  }
}

/** Every object has these names, so the check of a DTO takes them for its own. */
const isInherited = (name: string): boolean => name in Object.prototype;

import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { escapePointer } from './place-of';
import { Refusal } from './refusal';

@Injectable()
class NoInputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    const places = Object.keys(body ?? {}).map((name) => ({
      pointer: `/${escapePointer(name)}`,
      code: 'unknown-field',
    }));
    if (places.length > 0 || Array.isArray(body)) throw new Refusal('invalid-input', places);
    return true;
  }
}

/** An action that needs no more than its address: no body, or `{}`. */
export const TakesNoInput = (): MethodDecorator => applyDecorators(UseGuards(NoInputGuard));

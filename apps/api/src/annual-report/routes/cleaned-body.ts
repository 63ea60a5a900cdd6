import { createParamDecorator, type ExecutionContext, type PipeTransform, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { cleanText } from '@wegmarke/domain';
import { InputPipe } from '../../platform/problem/input.pipe';

/** Deeper than any text of a report; what lies below is refused by the check of the shape. */
const DEEPEST = 32;

const Body = createParamDecorator((_: unknown, context: ExecutionContext): unknown =>
  cleaned(context.switchToHttp().getRequest<FastifyRequest>().body, 0),
);

/** Checks the shape as of any other body. */
class CleanedPipe implements PipeTransform {
  private readonly pipe = new InputPipe();

  constructor(private readonly metatype: Type) {}

  transform(value: unknown): Promise<unknown> {
    return this.pipe.transform(value, { type: 'body', metatype: this.metatype });
  }
}

/**
 * A body whose texts may hold characters that no file can: pasted from elsewhere they are taken out, not refused.
 */
export const CleanedBody = (metatype: Type): ParameterDecorator => Body(new CleanedPipe(metatype));

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => cleaned(part, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part, depth + 1)]));
}

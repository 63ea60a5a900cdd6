import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's own words in the one log of the program; its chatter about modules and routes is left out. */
export function nestLog(log: FastifyBaseLogger): LoggerService {
  const write =
    (level: 'fatal' | 'error' | 'warn') =>
    (message: unknown, ...context: unknown[]): void => {
      if (message instanceof Error) log[level]({ err: message, context: lastText(context) }, 'framework');
      else log[level]({ context: lastText(context) }, String(message));
    };
  return { log: () => undefined, fatal: write('fatal'), error: write('error'), warn: write('warn') };
}

function lastText(context: readonly unknown[]): string | undefined {
  const last = context.at(-1);
  return typeof last === 'string' ? last : undefined;
}

import type { Server } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { uuidV7 } from '@wegmarke/database';
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Config } from '../config';
import { loggableError } from '../log/loggable-error';
import { answerUnparsable } from './unparsable';
import { sendProblem } from '../problem/problem.filter';

/** Largest body of an ordinary change. Routes that take files name their own limit. */
const BODY_LIMIT = 1024 * 1024;
const LONGEST_PARAMETER = 200;

/**
 * Fastify as this product needs it. With `server` it answers on that one, which somebody else listens with.
 * No Nest middleware is used, so the middleware engine is left out.
 */
export function createAdapter(config: Config, server?: Server): FastifyAdapter {
  const options: FastifyServerOptions = {
    logger: { level: config.logLevel, serializers: { err: (error) => ({ ...loggableError(error) }) } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuidV7(),
    // A logger for each request costs more than a small answer; lines name the request themselves.
    childLoggerFactory: (logger) => logger,
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: sendProblem,
    clientErrorHandler: answerUnparsable,
    ...(server && {
      serverFactory: (handler) => {
        server.on('api', handler);
        return server;
      },
    }),
  };
  const adapter = new FastifyAdapter({ ...options, skipMiddie: true });
  fastifyOf(adapter).removeContentTypeParser('text/plain');
  return adapter;
}

export const fastifyOf = (adapter: FastifyAdapter): FastifyInstance => adapter.getInstance() as FastifyInstance;

import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../language';
import { describeError, isUnexpected } from './describe-error';
import { PROBLEM_TYPE, type Problem } from './problem';

const RETRY_AFTER_S = 5;

/** Turns every error into an RFC 9457 answer; the unexpected is logged with its correlation id first. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Also for errors raised before Nest sees the request (an address that cannot be decoded). */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toldWithNumber(
    describeError(error, languageOf(request.headers['accept-language']), pathOf(request)),
    request.id,
  );
  if (problem.status >= 500) log(error, request, problem.code);
  if (reply.sent) return;
  if (problem.status === 503) reply.header('retry-after', RETRY_AFTER_S);
  void reply
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .header('content-language', languageOf(request.headers['accept-language']))
    .header('x-request-id', request.id)
    .code(problem.status)
    .type(PROBLEM_TYPE)
    // Serialised here: a route's response schema must never drop a member of the problem.
    .send(JSON.stringify(problem));
}

/** Who calls for help names the number under which the error was logged. */
function toldWithNumber(problem: Problem, requestId: string): Problem {
  return { ...problem, detail: problem.detail.replace('{request}', requestId) };
}

/** The path the reader asked for, without the query: it may hold what does not belong into logs. */
function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}

function log(error: unknown, request: FastifyRequest, code: string): void {
  const details = { err: error, reqId: request.id, code, method: request.method, route: request.routeOptions.url };
  if (isUnexpected(error)) request.log.error(details, 'unexpected error');
  else request.log.warn(details, 'refused by a fault below');
}

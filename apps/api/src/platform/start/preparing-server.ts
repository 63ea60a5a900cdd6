import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Config } from '../config';
import { pagePolicy, securityHeaders } from '../http/security-headers';
import { languageOf } from '../language';
import { describeError } from '../problem/describe-error';
import { PROBLEM_TYPE } from '../problem/problem';
import { Refusal } from '../problem/refusal';
import type { Readiness } from '../readiness';
import { preparingPage } from './preparing-page';

const RETRY_AFTER_S = '2';
/** Longer than the usual idle time of a proxy in front, so that it never writes into a closing connection. */
const KEEP_ALIVE_MS = 72_000;
const REQUEST_MS = 60_000;
const NONCE_BYTES = 18;
const STARTING = { step: 'starting', done: null, total: null } as const;

/**
 * The server that listens from the first moment. Until everything is prepared it answers 503 by itself; then it hands
 * every request to the application, which waits for them as `api` events.
 */
export function createPreparingServer(config: Config, readiness: Readiness): Server {
  const headers = securityHeaders(config);
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS }, (request, response) => {
    if (readiness.isReady) server.emit('api', request, response);
    else answerPreparing(request, response, readiness, headers);
  });
  return server;
}

type Headers = Readonly<Record<string, string>>;

function answerPreparing(request: IncomingMessage, response: ServerResponse, readiness: Readiness, headers: Headers) {
  const path = request.url?.split('?', 1)[0] ?? '/';
  if (path === '/api/health/live') return send(response, 200, headers, 'application/json', '{"status":"ok"}');
  const busy = { ...headers, 'retry-after': RETRY_AFTER_S, 'cache-control': 'no-store' };
  if (path === '/api' || path.startsWith('/api/')) {
    return send(response, 503, busy, PROBLEM_TYPE, preparingProblem(request, path, readiness));
  }
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const policy = { ...busy, 'content-security-policy': pagePolicy(nonce) };
  return send(response, 503, policy, 'text/html; charset=utf-8', preparingPage(readiness.progress ?? STARTING, nonce));
}

function preparingProblem(request: IncomingMessage, path: string, readiness: Readiness): string {
  const language = languageOf(request.headers['accept-language']);
  const problem = describeError(new Refusal('preparing'), language, path);
  return JSON.stringify({ ...problem, progress: readiness.progress });
}

function send(response: ServerResponse, status: number, headers: Headers, type: string, body: string): void {
  response.writeHead(status, { ...headers, 'content-type': type }).end(body);
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../../platform/config';
import { Refusal } from '../../platform/problem/refusal';
import type { CalledRequest } from '../caller';
import { SlidingWindow } from './sliding-window';

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Routes below the session itself begin one. */
const SIGN_IN = /^\/api\/session\/./;

/**
 * Attempts to sign in, per address. The counts lie in memory: they guard this process against being overrun, and a
 * restart may forget them.
 */
export function limitSignIns(fastify: FastifyInstance, { signInsPerMinute }: Config): void {
  const attempts = new SlidingWindow(signInsPerMinute, MINUTE_MS);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!SIGN_IN.test(request.routeOptions.url ?? '')) return done();
    done(refusalAfter(attempts.count(request.ip, Date.now()), reply));
  });
}

/** Changes, per session; of open routes per address. Other reading is not limited. */
export function limitWrites(fastify: FastifyInstance, { writesPerMinute }: Config): void {
  const writes = new SlidingWindow(writesPerMinute, MINUTE_MS);
  fastify.addHook('onRequest', (request: CalledRequest, reply, done) => {
    if (READING.has(request.method)) return done();
    done(refusalAfter(writes.count(request.session?.id ?? request.ip, Date.now()), reply));
  });
}

/** Questions to the public edition, per address. Nobody signs in there, so nothing else tells the askers apart. */
export function limitPublicReads(fastify: FastifyInstance, { publicReadsPerMinute }: Config): void {
  const reads = new SlidingWindow(publicReadsPerMinute, MINUTE_MS);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/api/public/')) return done();
    done(refusalAfter(reads.count(request.ip, Date.now()), reply));
  });
}

function refusalAfter(waitMs: number, reply: FastifyReply): Refusal | undefined {
  if (waitMs === 0) return undefined;
  void reply.header('retry-after', Math.ceil(waitMs / SECOND_MS));
  return new Refusal('too-many-requests');
}

import type { FastifyInstance } from 'fastify';

const PUBLIC = '/api/public/';
/** A browser asks before it sends `If-None-Match` to another site; the answer holds for a day. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match, Accept-Language',
  'access-control-max-age': '86400',
} as const;

/**
 * Open data may be read by the pages of any site. No cookie counts there, so nothing of a signed-in reader is given away.
 */
export function openToOtherSites(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith(PUBLIC)) return done();
    void reply
      .header('access-control-allow-origin', '*')
      .header('access-control-expose-headers', 'ETag, Content-Disposition, Retry-After')
      .header('cross-origin-resource-policy', 'cross-origin');
    if (request.method !== 'OPTIONS') return done();
    void reply.headers(PREFLIGHT).code(204).send();
  });
}

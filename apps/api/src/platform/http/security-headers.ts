import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { Refusal } from '../problem/refusal';

const HALF_YEAR_S = 15_768_000;
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** For answers that are data: nothing in them may run, load or be framed. */
const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * For pages. Scripts and styles come from here or carry the nonce of this one answer; `upgrade-insecure-requests`
 * is left out because the product also runs on plain http inside a house.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The preview of the annual report: a page of ours without scripts.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The editor of report texts reads what is pasted in a document of its own, where nothing runs.
    'trusted-types angular angular#bundler ProseMirrorClipboard',
  ].join('; ');
}

/** The headers every answer carries, also those given before the application is prepared. */
export function securityHeaders(config: Config): Readonly<Record<string, string>> {
  return {
    'content-security-policy': DATA_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(config.isHttps && { 'strict-transport-security': `max-age=${HALF_YEAR_S}; includeSubDomains` }),
  };
}

/** Sets the headers, and refuses changes that a foreign site may have caused. */
export function protect(fastify: FastifyInstance, config: Config): void {
  const headers = securityHeaders(config);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers);
    done(refusalOf(request) ?? undefined);
  });
}

/** PostgreSQL knows no text with this character, and no reader means it. */
const NUL = /%00/;

function refusalOf(request: FastifyRequest): Refusal | null {
  if (NUL.test(request.url)) return new Refusal('malformed-request');
  if (READING.has(request.method)) return null;
  if (request.headers['sec-fetch-site'] === 'cross-site') return new Refusal('cross-site-refused');
  // A form on another site can send our cookie, but never a header of its own.
  const needsHeader = request.headers.cookie !== undefined && request.headers['x-requested-with'] === undefined;
  return needsHeader ? new Refusal('header-missing') : null;
}

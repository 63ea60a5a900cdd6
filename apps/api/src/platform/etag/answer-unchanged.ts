import { hash } from 'node:crypto';
import type { Database } from '@wegmarke/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock';
import { languageOf } from '../language';
import type { AggregateRoute, RevisionLookup } from './aggregate';

/** What has been found out about a request before. */
export interface Beforehand {
  /** Whose answer it is, where answers differ: callers who may read the same get the same. */
  audienceOf(request: FastifyRequest): string;
  /** The revision, where it came with the look-up of the session; null if there is none, undefined if nobody asked. */
  revisionOf(request: FastifyRequest): string | null | undefined;
}

/**
 * Answers 304 for unchanged aggregates before anything of Nest runs. The revision is read before the answer is made: data
 * that change in between carry the older tag, and are fetched again.
 */
export function answerUnchanged(
  fastify: FastifyInstance,
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  build: string,
  beforehand: Beforehand,
): void {
  const answer = (request: FastifyRequest, reply: FastifyReply, revision: string | null, lookup: RevisionLookup) => {
    const audience = lookup.perCaller ? beforehand.audienceOf(request) : '';
    const known = `${build}|${revision}|${clock.today()}|${audience}`;
    return revision !== null && tagAnswer(request, reply, tagOf(request, known), lookup);
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    const lookup = (request.routeOptions.config as AggregateRoute).aggregate;
    if (!lookup) return done();
    const found = beforehand.revisionOf(request);
    if (found !== undefined) return void (answer(request, reply, found, lookup) || done());
    findRevision(database, lookup, request)
      .then((revision) => answer(request, reply, revision, lookup) || done())
      .catch(done);
  });
}

/** Of an aggregate that is open to everybody. */
async function findRevision(
  database: Database,
  lookup: RevisionLookup,
  request: FastifyRequest,
): Promise<string | null> {
  const parameters = request.params as Readonly<Record<string, string>>;
  const values = lookup.parameter ? [parameters[lookup.parameter]] : [];
  const rows = await database.prepared<{ revision: string | number | null }>(lookup.name, lookup.sql, values);
  const revision = rows[0]?.revision;
  return revision === undefined || revision === null ? null : String(revision);
}

/** Today is part of it even when the address names a day: what lies ahead of today is marked as projection. */
function tagOf(request: FastifyRequest, known: string): string {
  const language = languageOf(request.headers['accept-language']);
  const parts = `${known}|${language}|${request.url}`;
  return `"${hash('sha256', parts, 'base64url').slice(0, 27)}"`;
}

/** Sets the tag; true when the reader has that answer already and 304 was sent. */
function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  tag: string,
  { publicMaxAgeS }: RevisionLookup,
): boolean {
  const caching = publicMaxAgeS === undefined ? 'private, no-cache' : `public, max-age=${publicMaxAgeS}`;
  void reply.header('etag', tag).header('cache-control', caching).header('vary', 'Accept-Language');
  const known = request.headers['if-none-match'];
  if (!known?.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag)) return false;
  void reply.code(304).send();
  return true;
}

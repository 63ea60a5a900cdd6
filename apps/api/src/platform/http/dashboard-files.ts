import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { randomBytes } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Refusal } from '../problem/refusal';
import { sendProblem } from '../problem/problem.filter';
import { pagePolicy } from './security-headers';

const NONCE_MARK = '__CSP_NONCE__';
const NONCE_BYTES = 18;
/** Names that the dashboard build gave a hash of their content: they never change. */
const HASHED = /-[\w-]{8}\.[a-z0-9]+$/;
/** An address that ends like a file is one; the page in its place would be taken for a broken script. */
const FILE_LIKE = /\.(?:js|mjs|css|map|json|svg|png|ico|woff2?|txt|webmanifest)$/;

/**
 * Serves the built dashboard: files as they are, and the page for every other address outside `/api`, since the
 * dashboard's own router knows those. Unknown addresses under `/api` answer 404 as the API does.
 */
export async function serveDashboard(fastify: FastifyInstance, folder: string): Promise<void> {
  const files = filesIn(folder);
  const page = readPage(folder);
  if (files.size > 0) await fastify.register(fastifyStatic, staticOptions(folder));
  fastify.get('/*', (request, reply) => {
    const path = decodeURI(request.url.split('?', 1)[0] ?? '/').slice(1);
    if (files.has(path)) return reply.sendFile(path);
    const isPage = page !== null && !isApi(path) && !FILE_LIKE.test(path);
    return isPage ? sendPage(reply, page) : sendProblem(new Refusal('not-found'), request, reply);
  });
}

const isApi = (path: string): boolean => path === 'api' || path.startsWith('api/');

function staticOptions(folder: string): Parameters<typeof fastifyStatic>[1] {
  return {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = HASHED.test(path.replace(/\.(?:br|gz)$/, ''));
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  };
}

/** The page itself is made for each answer, so the file of it is not among these. */
function filesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Set(paths.filter((path) => path !== 'index.html' && !/\.(?:br|gz)$/.test(path)));
}

/** The page cut at every place where the nonce goes. */
function readPage(folder: string): readonly string[] | null {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return null;
  const html = readFileSync(file, 'utf8').replace(
    /<(script|style)(?=[\s>])(?![^>]*\snonce=)/g,
    `<$1 nonce="${NONCE_MARK}"`,
  );
  return html.split(NONCE_MARK);
}

function sendPage(reply: FastifyReply, page: readonly string[]): FastifyReply {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.join(nonce));
}

import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StoredFiles } from '../editions/stored-files';
import type { FinishedFile } from './export-desk';

/** The web edition is read where it is: also inside the page that previews it. Nothing in it may run or be fetched. */
const WEB_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Sends stored files; whoever has these bytes already is told so without them being read. */
@Injectable()
export class FileAnswers {
  constructor(private readonly files: StoredFiles) {}

  /** `kept`: what caches may do with it. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    { checksum, name }: FinishedFile,
    kept = 'private, no-cache',
  ): Promise<Buffer | undefined> {
    const tag = `"${checksum}"`;
    const isPage = name.endsWith('.html');
    if (isPage) void reply.header('content-security-policy', WEB_POLICY);
    void reply.header('etag', tag).header('cache-control', kept);
    if (knows(request, tag)) {
      void reply.code(304);
      return undefined;
    }
    const { mediaType, bytes } = await this.files.get(checksum);
    const shown = isPage ? 'inline' : 'attachment';
    void reply.type(mediaType).header('content-disposition', `${shown}; filename="${name}"`);
    return bytes;
  }
}

function knows({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match'];
  return known?.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag) ?? false;
}

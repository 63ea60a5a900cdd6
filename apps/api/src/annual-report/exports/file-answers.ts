import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StoredFiles } from '../editions/stored-files';
import type { FinishedFile } from './export-desk';

/** Sends stored files; whoever has these bytes already is told so without them being read. */
@Injectable()
export class FileAnswers {
  constructor(private readonly files: StoredFiles) {}

  async send(request: FastifyRequest, reply: FastifyReply, { checksum, name }: FinishedFile): Promise<Buffer | null> {
    const tag = `"${checksum}"`;
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (knows(request, tag)) {
      void reply.code(304);
      return null;
    }
    const { mediaType, bytes } = await this.files.get(checksum);
    void reply.type(mediaType).header('content-disposition', `attachment; filename="${name}"`);
    return bytes;
  }
}

function knows({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match'];
  return known?.split(',').some((entry) => entry.trim().replace(/^W\//, '') === tag) ?? false;
}

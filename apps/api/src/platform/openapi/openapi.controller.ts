import { randomBytes } from 'node:crypto';
import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../http/open';
import { pagePolicy } from '../http/security-headers';
import { docsPage } from './docs-page';
import { OpenApiDocument } from './openapi-document';

const NONCE_BYTES = 18;

/** The contract, for programs and for people. */
@ApiExcludeController()
@Controller()
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get('openapi.json')
  @Open()
  @Header('content-type', 'application/json; charset=utf-8')
  read(): string {
    return this.document.text;
  }

  @Get('docs')
  @Open()
  @Header('content-type', 'text/html; charset=utf-8')
  browse(@Res({ passthrough: true }) reply: FastifyReply): string {
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    void reply.header('content-security-policy', pagePolicy(nonce));
    return docsPage(this.document.contract, nonce);
  }
}

import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenApiDocument } from './openapi-document';

/** The contract for programs. The page for people is served beside the dashboard. */
@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly document: OpenApiDocument) {}

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  read(): string {
    return this.document.text;
  }
}

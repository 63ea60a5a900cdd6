import { Controller, Get, Headers, HttpCode, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { Open } from '../../access';
import { Aggregate } from '../../platform/etag/aggregate';
import { OF_ALL_PUBLISHED } from '../revision-lookups';
import { Catalogue } from './catalogue.reader';
import { jsonLdOf } from './json-ld';
import { preferredFile } from './preferred-format';
import { turtleOf } from './turtle';

/** For portals that collect open data. */
@ApiTags('public')
@Controller('public')
export class CatalogueController {
  constructor(private readonly catalogue: Catalogue) {}

  /** The address by which the catalogue names itself. */
  @Get('catalog')
  @Open()
  @HttpCode(303)
  @ApiOperation({ operationId: 'getCatalogue', summary: 'The catalogue in the format that `Accept` asks for' })
  @ApiResponse({ status: 303, description: 'It lies at `Location`.' })
  anyFormat(@Headers('accept') accept: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): void {
    void reply.header('location', preferredFile(accept)).header('vary', 'Accept');
  }

  @Get('catalog.jsonld')
  @Open()
  @Aggregate(OF_ALL_PUBLISHED)
  @ApiOperation({ operationId: 'getCatalogueJsonLd', summary: 'DCAT-AP.de 3.0 catalogue as JSON-LD' })
  @ApiProduces('application/ld+json')
  @ApiOkResponse({ schema: { type: 'object' } })
  async jsonLd(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const nodes = await this.catalogue.nodes();
    void reply.type('application/ld+json; charset=utf-8');
    return jsonLdOf(nodes);
  }

  @Get('catalog.ttl')
  @Open()
  @Aggregate(OF_ALL_PUBLISHED)
  @ApiOperation({ operationId: 'getCatalogueTurtle', summary: 'The same catalogue as Turtle' })
  @ApiProduces('text/turtle')
  @ApiOkResponse({ schema: { type: 'string' } })
  async turtle(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const nodes = await this.catalogue.nodes();
    void reply.type('text/turtle; charset=utf-8');
    return turtleOf(nodes);
  }
}

import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { LANGUAGES } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Open } from '../access';
import { Config } from '../platform/config';
import { Aggregate } from '../platform/etag/aggregate';
import { choiceOf } from '../strategy';
import { csvMetadata } from './files/csv-metadata';
import { DataFiles, type DataFile } from './files/data-files';
import { measuresSchema } from './files/json-schema';
import { roundTitle } from './catalogue/round-title';
import { licenceOf } from './licence';
import { PUBLIC_SEPARATORS, PublicCsvQueryDto, PublicMeasureFileDto } from './public-measure.dto';
import { VersionQueryDto } from './public-round.dto';
import { PublishedRounds } from './published-rounds.reader';
import { OF_PUBLISHED_STRATEGY } from './revision-lookups';
import { roundAddress, siteAddress } from './site-address';

/** The whole list of a published round as files, and what their columns mean. */
@ApiTags('public')
@Controller('public/strategies/:strategy/rounds/:round')
export class PublicFilesController {
  constructor(
    private readonly rounds: PublishedRounds,
    private readonly files: DataFiles,
    private readonly config: Config,
  ) {}

  @Get('measures.csv')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({ operationId: 'getPublicMeasuresCsv', summary: 'All measures of a published round as a CSV file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Query() { version, lang, separator }: PublicCsvQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const edition = await this.rounds.get(strategy, round, version);
    const language = choiceOf('lang', lang, LANGUAGES, 'de');
    const sign = choiceOf('separator', separator, PUBLIC_SEPARATORS, 'comma');
    const described = `${roundAddress(strategy, round)}/measures.csv-metadata.json`;
    void reply.header('link', `<${described}>; rel="describedby"; type="application/csvm+json"`);
    return sent(reply, this.files.csv(edition, language, sign), 'text/csv; charset=utf-8');
  }

  @Get('measures.json')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({ operationId: 'getPublicMeasuresJson', summary: 'All measures of a published round as a JSON file' })
  @ApiOkResponse({ type: PublicMeasureFileDto })
  async json(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Query() { version }: VersionQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const edition = await this.rounds.get(strategy, round, version);
    return sent(reply, this.files.json(edition), 'application/json; charset=utf-8');
  }

  @Get('measures.schema.json')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({ operationId: 'getPublicMeasuresSchema', summary: 'The shape of measures.json as JSON Schema' })
  @ApiProduces('application/schema+json')
  @ApiOkResponse({ schema: { type: 'object' } })
  async schema(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Query() { version }: VersionQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    await this.rounds.get(strategy, round, version);
    void reply.type('application/schema+json; charset=utf-8');
    return measuresSchema(`${siteAddress(this.config)}${roundAddress(strategy, round)}/measures.schema.json`);
  }

  @Get('measures.csv-metadata.json')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({ operationId: 'getPublicCsvMetadata', summary: 'The columns of measures.csv ("CSV on the Web")' })
  @ApiProduces('application/csvm+json')
  @ApiOkResponse({ schema: { type: 'object' } })
  async metadata(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Query() { version }: VersionQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const edition = await this.rounds.get(strategy, round, version);
    const address = `${siteAddress(this.config)}${roundAddress(strategy, round)}/measures.csv`;
    void reply.type('application/csvm+json; charset=utf-8');
    return csvMetadata(address, roundTitle(edition), licenceOf(this.config.openData));
  }
}

function sent(reply: FastifyReply, { name, text }: DataFile, type: string): string {
  void reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
  return text;
}

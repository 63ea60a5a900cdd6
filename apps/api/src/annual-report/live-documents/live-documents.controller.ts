import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import { MEDIA_TYPES, type ReportFormat } from '@wegmarke/report';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Caller } from '../../access';
import { IdParameter } from '../../platform/id-parameter';
import { ExportDesk } from '../exports/export-desk';
import { FileAnswers } from '../exports/file-answers';
import { SheetQueryDto, SheetsQueryDto, WrittenQuestionQueryDto } from './live-documents.dto';
import { LiveDocuments } from './live-documents';
import { LIVE_FORMATS } from './live-questions';

const mediaTypes = (formats: readonly ReportFormat[]): string[] => formats.map((format) => MEDIA_TYPES[format]);

/** Documents of the living state: answers to the parliament, and sheets for the minister's folder. */
@ApiTags('documents')
@Controller()
export class LiveDocumentsController {
  constructor(
    private readonly documents: LiveDocuments,
    private readonly desk: ExportDesk,
    private readonly answers: FileAnswers,
  ) {}

  @Get('strategies/:strategy/written-question.:format')
  @ApiOperation({ operationId: 'downloadWrittenQuestion', summary: 'Answer to a written question, state of any day' })
  @ApiParam({ name: 'format', enum: [...LIVE_FORMATS['written-question']], enumName: 'WrittenQuestionFormat' })
  @ApiProduces(...mediaTypes(LIVE_FORMATS['written-question']))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async writtenQuestion(
    @Caller() caller: Actor,
    @Param('strategy') strategy: string,
    @Param('format') format: string,
    @Query() query: WrittenQuestionQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const job = await this.documents.writtenQuestion(caller, strategy, { ...query, format });
    return this.answers.send(request, reply, await this.desk.fileOf(job));
  }

  @Get('strategies/:strategy/sheets.:format')
  @ApiOperation({ operationId: 'downloadMeasureSheets', summary: 'Sheets of the measures of a ministry, or of all' })
  @ApiParam({ name: 'format', enum: [...LIVE_FORMATS.sheets], enumName: 'MeasureSheetFormat' })
  @ApiProduces(...mediaTypes(LIVE_FORMATS.sheets))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sheets(
    @Caller() caller: Actor,
    @Param('strategy') strategy: string,
    @Param('format') format: string,
    @Query() query: SheetsQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const job = await this.documents.sheets(caller, strategy, { ...query, format });
    return this.answers.send(request, reply, await this.desk.fileOf(job));
  }

  @Get('measures/:id/sheet.:format')
  @ApiOperation({ operationId: 'downloadMeasureSheet', summary: 'One measure on a page, state of today' })
  @ApiParam({ name: 'format', enum: [...LIVE_FORMATS.sheets], enumName: 'MeasureSheetFormat' })
  @ApiProduces(...mediaTypes(LIVE_FORMATS.sheets))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sheet(
    @Caller() caller: Actor,
    @IdParameter() measure: string,
    @Param('format') format: string,
    @Query() query: SheetQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const job = await this.documents.sheet(caller, measure, { ...query, format });
    return this.answers.send(request, reply, await this.desk.fileOf(job));
  }
}

import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import { MEDIA_TYPES, REPORT_FORMATS } from '@wegmarke/report';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Caller } from '../../access';
import { IdParameter } from '../../platform/id-parameter';
import { ReportFileQueryDto } from '../dto/report-detail.dto';
import { FileAnswers } from '../exports/file-answers';
import { ReportExports } from '../exports/report-exports';

/** The report as a file. */
@ApiTags('annual report')
@Controller()
export class ReportFilesController {
  constructor(
    private readonly exports: ReportExports,
    private readonly answers: FileAnswers,
  ) {}

  @Get('rounds/:id/report.:format')
  @ApiOperation({ operationId: 'downloadReport', summary: 'The newest edition as a file, else the draft' })
  @ApiParam({ name: 'format', enum: [...REPORT_FORMATS], enumName: 'ReportFormat' })
  @ApiProduces(...new Set(Object.values(MEDIA_TYPES).map((type) => type.split(';', 1)[0] ?? type)))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Param('format') format: string,
    @Query() { lang, version }: ReportFileQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const file = await this.exports.file(caller, { round, format, lang, version });
    return this.answers.send(request, reply, file);
  }
}

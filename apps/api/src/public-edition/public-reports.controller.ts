import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { LANGUAGES } from '@wegmarke/domain';
import { MEDIA_TYPES, REPORT_FORMATS } from '@wegmarke/report';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Open } from '../access';
import { FileAnswers } from '../annual-report';
import { FilterText } from '../platform/query-fields';
import { ReportFiles } from './files/report-files';
import { PUBLIC_MAX_AGE_S } from './revision-lookups';

export class PublicReportQueryDto {
  @FilterText({ values: LANGUAGES, about: 'Default `de`.' }) lang?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Number of the edition; default the newest.' })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;
}

/** The annual report of a published round, as it was frozen. */
@ApiTags('public')
@Controller('public/strategies/:strategy/rounds/:round')
export class PublicReportsController {
  constructor(
    private readonly reports: ReportFiles,
    private readonly answers: FileAnswers,
  ) {}

  @Get('report.:format')
  @Open()
  @ApiOperation({ operationId: 'getPublicReport', summary: 'The frozen annual report of a published round as a file' })
  @ApiParam({ name: 'format', enum: [...REPORT_FORMATS], enumName: 'ReportFormat' })
  @ApiProduces(...new Set(Object.values(MEDIA_TYPES).map((type) => type.split(';', 1)[0] ?? type)))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Param('format') format: string,
    @Query() { lang, version }: PublicReportQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const report = await this.reports.find(strategy, round, { format, lang, version });
    return this.answers.send(request, reply, report, `public, max-age=${PUBLIC_MAX_AGE_S}`);
  }
}

import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../access';
import { Aggregate } from '../platform/etag/aggregate';
import { versionTag } from '../platform/etag/version-tag';
import { IdParameter } from '../platform/id-parameter';
import { DayQueryDto, OF_MEASURE, OF_STRATEGY } from '../strategy';
import { RoundDetailDto } from './round-detail.dto';
import { RoundListDto, StatusReportListDto } from './status-reports.dto';
import { RoundsReader } from './rounds.reader';
import { StatusReports } from './status-reports.reader';

@ApiTags('rounds and reports')
@Controller()
export class RoundsController {
  constructor(
    private readonly rounds: RoundsReader,
    private readonly reports: StatusReports,
  ) {}

  @Get('strategies/:strategy/rounds')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'listRounds', summary: 'Reporting rounds, latest first' })
  @ApiOkResponse({ type: RoundListDto })
  list(@Param('strategy') strategy: string): Promise<RoundListDto> {
    return this.rounds.list(strategy);
  }

  @Get('rounds/:id')
  @ApiOperation({ operationId: 'getRound', summary: 'One reporting round' })
  @ApiOkResponse({ type: RoundDetailDto })
  async get(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    const round = await this.rounds.get(caller, id);
    void reply.header('etag', versionTag(round.version));
    return round;
  }

  @Get('measures/:id/status-reports')
  @Aggregate(OF_MEASURE)
  @ApiOperation({ operationId: 'listStatusReports', summary: 'Accepted status reports of a measure, latest first' })
  @ApiOkResponse({ type: StatusReportListDto })
  statusReports(@IdParameter() id: string, @Query() query: DayQueryDto): Promise<StatusReportListDto> {
    return this.reports.list(id, query);
  }
}

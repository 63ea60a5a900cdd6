import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { Aggregate } from '../platform/etag/aggregate';
import { DayQueryDto, OF_MEASURE, OF_STRATEGY } from '../strategy';
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

  @Get('measures/:id/status-reports')
  @Aggregate(OF_MEASURE)
  @ApiOperation({ operationId: 'listStatusReports', summary: 'Accepted status reports of a measure, latest first' })
  @ApiOkResponse({ type: StatusReportListDto })
  statusReports(@Param('id', ParseUUIDPipe) id: string, @Query() query: DayQueryDto): Promise<StatusReportListDto> {
    return this.reports.list(id, query);
  }
}

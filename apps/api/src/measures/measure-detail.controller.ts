import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../access';
import { Aggregate } from '../platform/etag/aggregate';
import { versionTag } from '../platform/etag/version-tag';
import { IdParameter } from '../platform/id-parameter';
import { BasisQueryDto, DayQueryDto, OF_MEASURE } from '../strategy';
import { ChangeListDto, MeasureDetailDto, TimelineDto } from './measure-detail.dto';
import { MeasureDetailReader } from './measure-detail.reader';
import { MeasureHistory } from './measure-history.reader';

@ApiTags('measures')
@Controller()
export class MeasureDetailController {
  constructor(
    private readonly details: MeasureDetailReader,
    private readonly history: MeasureHistory,
  ) {}

  @Get('measures/:id')
  @ApiOperation({ operationId: 'getMeasure', summary: 'One measure by id' })
  @ApiOkResponse({ type: MeasureDetailDto })
  async byId(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @Query() query: BasisQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasureDetailDto> {
    return withVersion(await this.details.byId(id, query, actor), query, reply);
  }

  @Get('strategies/:strategy/measures/:code')
  @ApiOperation({ operationId: 'getMeasureByCode', summary: 'One measure by code' })
  @ApiOkResponse({ type: MeasureDetailDto })
  async byCode(
    @Caller() actor: Actor,
    @Param('strategy') strategy: string,
    @Param('code') code: string,
    @Query() query: BasisQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasureDetailDto> {
    return withVersion(await this.details.byCode(strategy, code, query, actor), query, reply);
  }

  @Get('measures/:id/timeline')
  @Aggregate(OF_MEASURE)
  @ApiOperation({ operationId: 'getMeasureTimeline', summary: 'All states of a measure, past and projected' })
  @ApiOkResponse({ type: TimelineDto })
  timeline(@IdParameter() id: string): Promise<TimelineDto> {
    return this.history.timeline(id);
  }

  @Get('measures/:id/changes')
  @Aggregate(OF_MEASURE)
  @ApiOperation({ operationId: 'listMeasureChanges', summary: 'What changed when, without persons' })
  @ApiOkResponse({ type: ChangeListDto })
  changes(@IdParameter() id: string, @Query() query: DayQueryDto): Promise<ChangeListDto> {
    return this.history.changes(id, query);
  }
}

/** The version tag is for changes, so only an answer for today carries it. */
function withVersion(measure: MeasureDetailDto, { asOf, round }: BasisQueryDto, reply: FastifyReply): MeasureDetailDto {
  if (!asOf && !round) void reply.header('etag', versionTag(measure.version));
  return measure;
}

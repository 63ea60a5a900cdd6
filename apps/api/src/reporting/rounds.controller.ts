import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../access';
import { Aggregate } from '../platform/etag/aggregate';
import { versionTag } from '../platform/etag/version-tag';
import { IdParameter } from '../platform/id-parameter';
import { OF_STRATEGY } from '../strategy';
import { RoundDetailDto } from './round-detail.dto';
import { RoundListDto } from './status-reports.dto';
import { RoundsReader } from './rounds.reader';

@ApiTags('rounds and reports')
@Controller()
export class RoundsController {
  constructor(private readonly rounds: RoundsReader) {}

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
}

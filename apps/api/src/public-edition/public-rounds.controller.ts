import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { Open } from '../access';
import { Aggregate } from '../platform/etag/aggregate';
import { PublicMeasureDetailDto, PublicMeasureListDto, PublicMeasuresQueryDto } from './public-measure.dto';
import { PublicMeasures } from './public-measures.reader';
import { PublicRoundDetailDto, PublicRoundListDto, PublicStrategyListDto, VersionQueryDto } from './public-round.dto';
import { PublicRounds } from './public-rounds.reader';
import { OF_ALL_PUBLISHED, OF_PUBLISHED_STRATEGY } from './revision-lookups';

/** Published rounds, without sign-in. */
@ApiTags('public')
@Controller('public/strategies')
export class PublicRoundsController {
  constructor(
    private readonly rounds: PublicRounds,
    private readonly measures: PublicMeasures,
  ) {}

  @Get()
  @Open()
  @Aggregate(OF_ALL_PUBLISHED)
  @ApiOperation({ operationId: 'listPublicStrategies', summary: 'Strategies of which a round is published' })
  @ApiOkResponse({ type: PublicStrategyListDto })
  strategies(): Promise<PublicStrategyListDto> {
    return this.rounds.strategies();
  }

  @Get(':strategy/rounds')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({ operationId: 'listPublicRounds', summary: 'Published rounds, the latest first' })
  @ApiOkResponse({ type: PublicRoundListDto })
  list(@Param('strategy') strategy: string): Promise<PublicRoundListDto> {
    return this.rounds.list(strategy);
  }

  @Get(':strategy/rounds/:round')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({
    operationId: 'getPublicRound',
    summary: 'Figures, fields, ministries and files of a published round',
  })
  @ApiOkResponse({ type: PublicRoundDetailDto })
  get(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Query() { version }: VersionQueryDto,
  ): Promise<PublicRoundDetailDto> {
    return this.rounds.get(strategy, round, version);
  }

  @Get(':strategy/rounds/:round/measures')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({ operationId: 'listPublicMeasures', summary: 'Measures of a published round' })
  @ApiOkResponse({ type: PublicMeasureListDto })
  listMeasures(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Query() question: PublicMeasuresQueryDto,
  ): Promise<PublicMeasureListDto> {
    return this.measures.list(strategy, round, question);
  }

  @Get(':strategy/rounds/:round/measures/:code')
  @Open()
  @Aggregate(OF_PUBLISHED_STRATEGY)
  @ApiOperation({ operationId: 'getPublicMeasure', summary: 'One measure of a published round' })
  @ApiOkResponse({ type: PublicMeasureDetailDto })
  getMeasure(
    @Param('strategy') strategy: string,
    @Param('round') round: string,
    @Param('code') code: string,
    @Query() { version }: VersionQueryDto,
  ): Promise<PublicMeasureDetailDto> {
    return this.measures.get(strategy, round, code, version);
  }
}

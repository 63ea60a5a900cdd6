import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../access';
import { Aggregate } from '../platform/etag/aggregate';
import { OF_ALL_STRATEGIES, OF_STRATEGY_FOR_CALLER } from './revision-lookups';
import { StrategiesReader } from './strategies.reader';
import { StrategyDetailDto, StrategyListDto } from './strategies.dto';
import { DayQueryDto } from './strategy-query.dto';

@ApiTags('strategies')
@Controller('strategies')
export class StrategiesController {
  constructor(private readonly strategies: StrategiesReader) {}

  @Get()
  @Aggregate(OF_ALL_STRATEGIES)
  @ApiOperation({ operationId: 'listStrategies', summary: 'All strategies one may read' })
  @ApiOkResponse({ type: StrategyListDto })
  list(@Caller() caller: Actor): Promise<StrategyListDto> {
    return this.strategies.list(caller);
  }

  @Get(':strategy')
  @Aggregate(OF_STRATEGY_FOR_CALLER)
  @ApiOperation({ operationId: 'getStrategy', summary: 'Labels, horizons, rules and rounds of a strategy' })
  @ApiOkResponse({ type: StrategyDetailDto })
  get(
    @Caller() actor: Actor,
    @Param('strategy') strategy: string,
    @Query() query: DayQueryDto,
  ): Promise<StrategyDetailDto> {
    return this.strategies.get(strategy, query, actor);
  }
}

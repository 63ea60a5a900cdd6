import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { Aggregate } from '../platform/etag/aggregate';
import { OF_ALL_STRATEGIES, OF_STRATEGY } from './revision-lookups';
import { StrategiesReader } from './strategies.reader';
import { StrategyDetailDto, StrategyListDto } from './strategies.dto';
import { DayQueryDto } from './strategy-query.dto';

@ApiTags('strategies')
@Controller('strategies')
export class StrategiesController {
  constructor(private readonly strategies: StrategiesReader) {}

  @Get()
  @Aggregate(OF_ALL_STRATEGIES)
  @ApiOperation({ operationId: 'listStrategies', summary: 'All strategies' })
  @ApiOkResponse({ type: StrategyListDto })
  list(): Promise<StrategyListDto> {
    return this.strategies.list();
  }

  @Get(':strategy')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'getStrategy', summary: 'Labels, horizons, rules and rounds of a strategy' })
  @ApiOkResponse({ type: StrategyDetailDto })
  get(@Param('strategy') strategy: string, @Query() query: DayQueryDto): Promise<StrategyDetailDto> {
    return this.strategies.get(strategy, query);
  }
}

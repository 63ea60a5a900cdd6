import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { Aggregate } from '../platform/etag/aggregate';
import { BasisQueryDto, OF_STRATEGY } from '../strategy';
import { CubeDto } from './cube.dto';
import { CubeReader } from './cube.reader';
import { OverviewDto } from './overview.dto';
import { OverviewQueryDto } from './overview-query.dto';
import { OverviewReader } from './overview.reader';
import { TrendDto, TrendQueryDto } from './trend.dto';
import { TrendReader } from './trend.reader';

@ApiTags('figures')
@Controller('strategies/:strategy')
export class OverviewController {
  constructor(
    private readonly cubes: CubeReader,
    private readonly overviews: OverviewReader,
    private readonly trends: TrendReader,
  ) {}

  @Get('cube')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'getCube', summary: 'All measures, counted by the axes' })
  @ApiOkResponse({ type: CubeDto })
  cube(@Param('strategy') strategy: string, @Query() query: BasisQueryDto): Promise<CubeDto> {
    return this.cubes.get(strategy, query);
  }

  @Get('overview')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'getOverview', summary: 'Figures, ministries, fields, matrix and attention list' })
  @ApiOkResponse({ type: OverviewDto })
  overview(@Param('strategy') strategy: string, @Query() query: OverviewQueryDto): Promise<OverviewDto> {
    return this.overviews.get(strategy, query);
  }

  @Get('trend')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'getTrend', summary: 'Status classes and courses over time' })
  @ApiOkResponse({ type: TrendDto })
  trend(@Param('strategy') strategy: string, @Query() query: TrendQueryDto): Promise<TrendDto> {
    return this.trends.get(strategy, query);
  }
}

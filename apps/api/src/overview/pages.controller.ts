import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../access';
import { GoalListQueryDto } from '../goals';
import { Aggregate } from '../platform/etag/aggregate';
import { versionTag } from '../platform/etag/version-tag';
import { IdParameter } from '../platform/id-parameter';
import { RequestLanguage } from '../platform/language';
import { DayQueryDto, OF_STRATEGY } from '../strategy';
import { FieldDetailDto, GoalDetailDto, GoalListDto } from './goal-page.dto';
import { GoalPages } from './goal-pages.reader';
import { MinistryDetailDto, MinistryListDto } from './ministry-page.dto';
import { MinistryPages } from './ministry-pages.reader';

/** Pages that put goals or ministries beside the measures that belong to them. */
@ApiTags('goals and ministries')
@Controller()
export class PagesController {
  constructor(
    private readonly goals: GoalPages,
    private readonly ministries: MinistryPages,
  ) {}

  @Get('strategies/:strategy/fields/:field')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'getField', summary: 'An action field with its goals, by key or number' })
  @ApiOkResponse({ type: FieldDetailDto })
  field(
    @Param('strategy') strategy: string,
    @Param('field') field: string,
    @Query() query: DayQueryDto,
  ): Promise<FieldDetailDto> {
    return this.goals.field(strategy, field, query);
  }

  @Get('strategies/:strategy/goals')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'listGoals', summary: 'Goals as known on a day' })
  @ApiOkResponse({ type: GoalListDto })
  listGoals(@Param('strategy') strategy: string, @Query() query: GoalListQueryDto): Promise<GoalListDto> {
    return this.goals.list(strategy, query);
  }

  @Get('goals/:id')
  @ApiOperation({ operationId: 'getGoal', summary: 'A goal and the measures that serve it' })
  @ApiOkResponse({ type: GoalDetailDto })
  async goal(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @Query() query: DayQueryDto,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalDetailDto> {
    const goal = await this.goals.get(id, query, { actor, language });
    if (!query.asOf) void reply.header('etag', versionTag(goal.version));
    return goal;
  }

  @Get('strategies/:strategy/ministries')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'listMinistries', summary: 'Ministries with their dated names and portfolios' })
  @ApiOkResponse({ type: MinistryListDto })
  listMinistries(@Param('strategy') strategy: string, @Query() query: DayQueryDto): Promise<MinistryListDto> {
    return this.ministries.list(strategy, query);
  }

  @Get('strategies/:strategy/ministries/:ministry')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'getMinistry', summary: 'One ministry' })
  @ApiOkResponse({ type: MinistryDetailDto })
  ministry(
    @Param('strategy') strategy: string,
    @Param('ministry') ministry: string,
    @Query() query: DayQueryDto,
  ): Promise<MinistryDetailDto> {
    return this.ministries.get(strategy, ministry, query);
  }
}

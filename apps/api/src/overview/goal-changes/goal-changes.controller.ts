import { applyDecorators, Body, Controller, HttpCode, Param, Post, Res, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language, StrategyKey } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ChangeGoalDue, ChangeGoalField, ChangeGoalHorizon } from '../../measures';
import { ChangesVersion, TagVersion } from '../../platform/etag/tag-version';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { GoalDetailDto } from '../goal-page.dto';
import { GoalAnswers } from './goal-answers';
import { ChangeGoalDueDto, ChangeGoalFieldDto, ChangeGoalHorizonDto, PlanGoalDto } from './goal-changes.dto';

const GoalAction = (action: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`goals/:id/${action}`),
    HttpCode(200),
    ChangesVersion(),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: GoalDetailDto }),
  );

/** Goals are planned and changed by decision; all their measures are judged anew from that day. */
@ApiTags('goals and ministries')
@Controller()
export class GoalChangesController {
  constructor(
    private readonly answers: GoalAnswers,
    private readonly changeGoalDue: ChangeGoalDue,
    private readonly changeGoalHorizon: ChangeGoalHorizon,
    private readonly changeGoalField: ChangeGoalField,
  ) {}

  @Post('strategies/:strategy/goals')
  @UseInterceptors(TagVersion)
  @ApiOperation({ operationId: 'planGoal', summary: 'Take a new goal into the strategy, by decision' })
  @ApiCreatedResponse({ type: GoalDetailDto })
  async plan(
    @Caller() actor: Actor,
    @RequestLanguage() language: Language,
    @Param('strategy') strategy: StrategyKey,
    @Body() body: PlanGoalDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoalDetailDto> {
    const goal = await this.answers.planned({ actor, language }, strategy, body);
    void reply.header('location', `/api/goals/${goal.id}`);
    return goal;
  }

  @GoalAction('change-due', 'changeGoalDue', 'Another due day, or the one the horizon gives')
  due(
    @Caller() actor: Actor,
    @RequestLanguage() language: Language,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeGoalDueDto,
  ): Promise<GoalDetailDto> {
    return this.answers.changed({ actor, language }, id, version, (target) =>
      this.changeGoalDue.execute(actor, { ...target, ...body }),
    );
  }

  @GoalAction('change-horizon', 'changeGoalHorizon', 'Another horizon')
  horizon(
    @Caller() actor: Actor,
    @RequestLanguage() language: Language,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeGoalHorizonDto,
  ): Promise<GoalDetailDto> {
    return this.answers.changed({ actor, language }, id, version, (target) =>
      this.changeGoalHorizon.execute(actor, { ...target, ...body }),
    );
  }

  @GoalAction('change-field', 'changeGoalField', 'Another field; the goal’s measures move along')
  field(
    @Caller() actor: Actor,
    @RequestLanguage() language: Language,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() body: ChangeGoalFieldDto,
  ): Promise<GoalDetailDto> {
    return this.answers.changed({ actor, language }, id, version, (target) =>
      this.changeGoalField.execute(actor, { ...target, ...body }),
    );
  }
}

import { Body, Controller, Param, Patch, Post, Res, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, StrategyKey } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ChangesVersion, TagVersion } from '../../platform/etag/tag-version';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { MeasureDetailDto } from '../measure-detail.dto';
import { ChangeMasterData } from '../use-cases/change-master-data';
import { MasterDataChangeDto } from './master-data.dto';
import { MeasureAnswers } from './measure-answers';
import { PlanMeasureDto } from './plan.dto';
import { PlanOverHttp } from './plan-over-http';

/** A measure is taken into the strategy by decision; its lead keeps its texts. */
@ApiTags('measures')
@Controller()
export class MeasurePlanController {
  constructor(
    private readonly plans: PlanOverHttp,
    private readonly answers: MeasureAnswers,
    private readonly changeMasterData: ChangeMasterData,
  ) {}

  @Post('strategies/:strategy/measures')
  @UseInterceptors(TagVersion)
  @ApiOperation({ operationId: 'planMeasure', summary: 'Take a new measure into the strategy, by decision' })
  @ApiCreatedResponse({ type: MeasureDetailDto })
  async plan(
    @Caller() actor: Actor,
    @Param('strategy') strategy: StrategyKey,
    @Body() body: PlanMeasureDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasureDetailDto> {
    const measure = await this.plans.plan(actor, strategy, body);
    void reply.header('location', `/api/measures/${measure.id}`);
    return measure;
  }

  @Patch('measures/:id')
  @ChangesVersion()
  @ApiOperation({ operationId: 'changeMasterData', summary: 'Change texts, contact, partners, participants or budget' })
  @ApiOkResponse({ type: MeasureDetailDto })
  change(
    @Caller() actor: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() change: MasterDataChangeDto,
  ): Promise<MeasureDetailDto> {
    return this.answers.changed(actor, id, version, (target) =>
      this.changeMasterData.execute(actor, { ...target, change: { ...change } }),
    );
  }
}

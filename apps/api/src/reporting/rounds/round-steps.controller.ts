import { applyDecorators, Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language, MinistryKey, StrategyKey } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ExpectedVersion, versionTag } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { RoundDetailDto } from '../round-detail.dto';
import { ChecklistDto } from './checklist.dto';
import { RoundControl } from './round-control';
import { RoundControlDto, RoundControlQueryDto } from './round-control.dto';
import { NewRoundDto } from './round-input.dto';
import { RoundSteps, type RoundStepName } from './round-steps';
import { SealChecks } from './seal-checks';

const Step = (step: RoundStepName, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`rounds/:id/${step}`),
    HttpCode(200),
    ApiOperation({ operationId: `${step}Round`, summary }),
    ApiOkResponse({ type: RoundDetailDto }),
  );

/** From plan to publication, and who owes what on the way. */
@ApiTags('rounds and reports')
@Controller()
export class RoundStepsController {
  constructor(
    private readonly steps: RoundSteps,
    private readonly controls: RoundControl,
    private readonly checks: SealChecks,
  ) {}

  @Post('strategies/:strategy/rounds')
  @ApiOperation({ operationId: 'planRound', summary: 'Plan a reporting round' })
  @ApiCreatedResponse({ type: RoundDetailDto })
  async plan(
    @Caller() caller: Actor,
    @Param('strategy') strategy: StrategyKey,
    @Body() plan: NewRoundDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    const round = tagged(reply, await this.steps.plan(caller, strategy, plan));
    void reply.header('location', `/api/rounds/${round.id}`);
    return round;
  }

  @Step('open', 'Freeze who owes what and ask for it')
  async open(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return tagged(reply, await this.steps.take(caller, 'open', id, version));
  }

  @Step('review', 'Look at the answers before the round becomes final')
  async review(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return tagged(reply, await this.steps.take(caller, 'review', id, version));
  }

  @Step('seal', 'Freeze what the round established')
  async seal(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return tagged(reply, await this.steps.take(caller, 'seal', id, version));
  }

  @Step('publish', 'Make public what the publication profile names')
  async publish(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundDetailDto> {
    return tagged(reply, await this.steps.take(caller, 'publish', id, version));
  }

  @Get('rounds/:id/control')
  @ApiOperation({ operationId: 'getRoundControl', summary: 'Who owes what, and whom it waits for' })
  @ApiOkResponse({ type: RoundControlDto })
  control(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @Query() { ministry }: RoundControlQueryDto,
  ): Promise<RoundControlDto> {
    return this.controls.page(caller, id, (ministry ?? null) as MinistryKey | null);
  }

  @Get('rounds/:id/checklist')
  @ApiOperation({ operationId: 'getSealChecklist', summary: 'What to look at before the round is sealed' })
  @ApiOkResponse({ type: ChecklistDto })
  checklist(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @RequestLanguage() language: Language,
  ): Promise<ChecklistDto> {
    return this.checks.checklist(caller, id, language);
  }
}

function tagged(reply: FastifyReply, round: RoundDetailDto): RoundDetailDto {
  void reply.header('etag', versionTag(round.version));
  return round;
}

import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ExpectedVersion, versionTag } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { plainInput } from '../reports/plain-input';
import { AmendmentPages } from './amendment-pages';
import { AmendmentDto, AmendmentListDto, NewAmendmentDto } from './amendment.dto';
import { ConfirmAmendment } from './use-cases/confirm-amendment';
import { ProposeAmendment } from './use-cases/propose-amendment';
import { RejectAmendment } from './use-cases/reject-amendment';

/** Corrections after the seal: one person proposes, another confirms. */
@ApiTags('rounds and reports')
@Controller()
export class AmendmentsController {
  constructor(
    private readonly pages: AmendmentPages,
    private readonly proposals: ProposeAmendment,
    private readonly confirmations: ConfirmAmendment,
    private readonly rejections: RejectAmendment,
  ) {}

  @Get('rounds/:id/amendments')
  @ApiOperation({ operationId: 'listAmendments', summary: 'Corrections of a round, and its figures old beside new' })
  @ApiOkResponse({ type: AmendmentListDto })
  list(@Caller() caller: Actor, @IdParameter() round: string): Promise<AmendmentListDto> {
    return this.pages.ofRound(caller, round);
  }

  @Post('rounds/:id/amendments')
  @ApiOperation({ operationId: 'proposeAmendment', summary: 'Propose a correction of a sealed round' })
  @ApiCreatedResponse({ type: AmendmentDto })
  async propose(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Body() body: NewAmendmentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentDto> {
    const id = await this.proposals.execute(caller, { round, ...body, content: plainInput(body.content) });
    return this.answer(caller, id, reply);
  }

  @Post('amendments/:id/confirm')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmAmendment', summary: 'Confirm a correction: the snapshot gets a new version' })
  @ApiOkResponse({ type: AmendmentDto })
  async confirm(
    @Caller() caller: Actor,
    @IdParameter() amendment: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentDto> {
    await this.confirmations.execute(caller, { amendment, version });
    return this.answer(caller, amendment, reply);
  }

  @Post('amendments/:id/reject')
  @HttpCode(200)
  @ApiOperation({ operationId: 'rejectAmendment', summary: 'Refuse a correction, or take it back' })
  @ApiOkResponse({ type: AmendmentDto })
  async reject(
    @Caller() caller: Actor,
    @IdParameter() amendment: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentDto> {
    await this.rejections.execute(caller, { amendment, version });
    return this.answer(caller, amendment, reply);
  }

  private async answer(caller: Actor, id: string, reply: FastifyReply): Promise<AmendmentDto> {
    const amendment = await this.pages.get(caller, id);
    void reply.header('etag', versionTag(amendment.version));
    return amendment;
  }
}

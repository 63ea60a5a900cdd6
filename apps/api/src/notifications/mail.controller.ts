import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../access';
import { IdParameter } from '../platform/id-parameter';
import { MailListReader } from './mail-list.reader';
import { MailListDto, MailQueryDto, NudgeDto, NudgedDto } from './mail.dto';
import { NudgeMinistry } from './use-cases/nudge-ministry';

@ApiTags('mail')
@Controller()
export class MailController {
  constructor(
    private readonly mails: MailListReader,
    private readonly nudge: NudgeMinistry,
  ) {}

  @Get('mail')
  @ApiOperation({ operationId: 'listMails', summary: 'Mails to people, latest first: sent, waiting or kept' })
  @ApiOkResponse({ type: MailListDto })
  list(@Caller() caller: Actor, @Query() query: MailQueryDto): Promise<MailListDto> {
    return this.mails.list(caller, query);
  }

  @Post('rounds/:id/nudge')
  @HttpCode(202)
  @ApiOperation({ operationId: 'nudgeMinistry', summary: 'Ask a ministry for the reports it owes a round, once a day' })
  @ApiAcceptedResponse({ type: NudgedDto })
  async nudgeMinistry(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Body() body: NudgeDto,
  ): Promise<NudgedDto> {
    return { mails: await this.nudge.execute(caller, { round, ministry: body.ministry }) };
  }
}

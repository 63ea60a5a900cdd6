import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, MinistryKey } from '@wegmarke/domain';

import { Caller } from '../../access';
import { MinistryNames } from './ministry-names';
import { MinistryNameInputDto, MinistryNamesDto } from './ministry-names.dto';

/** Ministries are the same for all strategies; how they are called is the administration's matter. */
@ApiTags('goals and ministries')
@Controller()
export class MinistryNamesController {
  constructor(private readonly names: MinistryNames) {}

  @Post('ministries/:ministry/names')
  @ApiOperation({ operationId: 'nameMinistry', summary: 'A name of a ministry from a day on, past or future' })
  @ApiCreatedResponse({ type: MinistryNamesDto })
  name(
    @Caller() actor: Actor,
    @Param('ministry') ministry: MinistryKey,
    @Body() body: MinistryNameInputDto,
  ): Promise<MinistryNamesDto> {
    return this.names.name(actor, ministry, body);
  }
}

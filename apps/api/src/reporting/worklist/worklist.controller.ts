import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../../access';
import { WorkDto, WorkQueryParametersDto } from './worklist.dto';
import { WorkLists } from './worklist.reader';

@ApiTags('work')
@Controller()
export class WorkController {
  constructor(private readonly work: WorkLists) {}

  @Get('me/work')
  @ApiOperation({ operationId: 'getMyWork', summary: 'What the asking person has to do, the most urgent first' })
  @ApiOkResponse({ type: WorkDto })
  mine(@Caller() caller: Actor, @Query() { scope }: WorkQueryParametersDto): Promise<WorkDto> {
    return this.work.of(caller, scope);
  }
}

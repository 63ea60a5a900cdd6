import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../access';
import { Aggregate } from '../platform/etag/aggregate';
import { MethodDto, MethodQueryDto } from './method.dto';
import { MethodReader } from './method.reader';
import { OF_ALL_STRATEGIES } from './revision-lookups';

@ApiTags('strategies')
@Controller('method')
export class MethodController {
  constructor(private readonly method: MethodReader) {}

  @Get()
  @Aggregate(OF_ALL_STRATEGIES)
  @ApiOperation({ operationId: 'getMethod', summary: 'Every class, figure and rule in words' })
  @ApiOkResponse({ type: MethodDto })
  get(@Caller() caller: Actor, @Query() query: MethodQueryDto): Promise<MethodDto> {
    return this.method.get(caller, query);
  }
}

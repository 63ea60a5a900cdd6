import { Body, Controller, Headers, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, StrategyKey } from '@wegmarke/domain';

import { Caller } from '../../access';
import { TagVersion } from '../../platform/etag/tag-version';
import { expectedVersion } from '../../platform/etag/version-tag';
import { withPlaces } from '../../platform/problem/place-in-body';
import { movesAsked, placeOfMove, reshuffled } from './reshuffle-answer';
import { ReshuffleLeads } from './reshuffle-leads';
import { ReshuffledDto, ReshuffleDto } from './reshuffle.dto';

@ApiTags('leads')
@Controller()
export class ReshuffleController {
  constructor(private readonly reshuffleLeads: ReshuffleLeads) {}

  @Post('strategies/:strategy/leads/reshuffle')
  @HttpCode(200)
  @UseInterceptors(TagVersion)
  @ApiOperation({ operationId: 'reshuffleLeads', summary: 'Move many leads by one decree, or show what would move' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'With `apply`: the ETag of the dry run.' })
  @ApiOkResponse({ type: ReshuffledDto })
  @ApiResponse({ status: 412, description: 'Something changed since the dry run.' })
  @ApiResponse({ status: 428, description: '`apply` without If-Match.' })
  async reshuffle(
    @Caller() actor: Actor,
    @Param('strategy') strategy: StrategyKey,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ReshuffleDto,
  ): Promise<ReshuffledDto> {
    const { effectiveOn, decision } = body;
    const apply = body.apply ? expectedVersion(ifMatch) : null;
    const moves = movesAsked(body);
    const done = await withPlaces(placeOfMove(body), () =>
      this.reshuffleLeads.execute(actor, { strategy, effectiveOn, decision, moves, apply }),
    );
    return reshuffled(done, effectiveOn, apply !== null);
  }
}

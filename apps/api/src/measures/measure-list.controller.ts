import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Language } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Aggregate } from '../platform/etag/aggregate';
import { RequestLanguage } from '../platform/language';
import { OF_STRATEGY } from '../strategy';
import { MeasureFiles } from './measure-files.reader';
import { MeasureFileDto, MeasureListDto } from './measure-list.dto';
import { MeasureFileQueryDto, MeasureListQueryDto } from './measure-list-query.dto';
import { MeasureLists } from './measure-lists.reader';
import { MilestoneListDto } from './milestone.dto';
import { MilestoneLists } from './milestone-lists.reader';
import { MilestonesQueryDto } from './milestones-query.dto';

@ApiTags('measures')
@Controller('strategies/:strategy')
export class MeasureListController {
  constructor(
    private readonly lists: MeasureLists,
    private readonly files: MeasureFiles,
    private readonly milestoneLists: MilestoneLists,
  ) {}

  @Get('measures')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'listMeasures', summary: 'Measures with their state on a day' })
  @ApiOkResponse({ type: MeasureListDto })
  list(
    @Param('strategy') strategy: string,
    @Query() query: MeasureListQueryDto,
    @RequestLanguage() language: Language,
  ): Promise<MeasureListDto> {
    return this.lists.list(strategy, query, language);
  }

  @Get('measures.csv')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'exportMeasuresCsv', summary: 'The same list as a CSV file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(
    @Param('strategy') strategy: string,
    @Query() query: MeasureFileQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const file = await this.files.csv(strategy, query);
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${file.name}"`);
    return file.content;
  }

  @Get('measures.json')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'exportMeasuresJson', summary: 'The same list as one JSON file' })
  @ApiOkResponse({ type: MeasureFileDto })
  async json(
    @Param('strategy') strategy: string,
    @Query() query: MeasureFileQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeasureFileDto> {
    const file = await this.files.json(strategy, query);
    void reply.header('content-disposition', `attachment; filename="${file.name}"`);
    return file.content;
  }

  @Get('milestones')
  @Aggregate(OF_STRATEGY)
  @ApiOperation({ operationId: 'listMilestones', summary: 'Milestones with an expired baseline' })
  @ApiOkResponse({ type: MilestoneListDto })
  milestones(@Param('strategy') strategy: string, @Query() query: MilestonesQueryDto): Promise<MilestoneListDto> {
    return this.milestoneLists.list(strategy, query);
  }
}

import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ChangesVersion } from '../../platform/etag/tag-version';
import { ExpectedVersion, versionTag } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { TakesNoInput } from '../../platform/problem/takes-no-input';
import { ReportDetailDto, ReportListDto, ReportQueryDto, ReportSettingsDto } from '../dto/report-detail.dto';
import { ReportDetails } from '../report-details.reader';
import { ReportLists } from '../report-lists.reader';
import { ReportSteps } from '../report-steps';
import { languageNamed } from '../texts/known-parts';

/** The annual progress report of a sealed round, from the first word to the frozen edition. */
@ApiTags('annual report')
@Controller()
export class ReportsController {
  constructor(
    private readonly lists: ReportLists,
    private readonly details: ReportDetails,
    private readonly steps: ReportSteps,
  ) {}

  @Get('strategies/:strategy/reports')
  @ApiOperation({ operationId: 'listReports', summary: 'Annual reports, one per round' })
  @ApiOkResponse({ type: ReportListDto })
  list(@Param('strategy') strategy: string): Promise<ReportListDto> {
    return this.lists.list(strategy);
  }

  @Get('rounds/:id/report')
  @ApiOperation({ operationId: 'getReport', summary: 'The annual report of a sealed round' })
  @ApiOkResponse({ type: ReportDetailDto })
  async get(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @Query() { lang }: ReportQueryDto,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportDetailDto> {
    const report = await this.details.get(caller, id, lang === undefined ? language : languageNamed(lang));
    void reply.header('etag', versionTag(report.version));
    return report;
  }

  @Patch('rounds/:id/report')
  @ChangesVersion()
  @ApiOperation({ operationId: 'setReportSettings', summary: 'Decide whether the rule’s verdicts are printed' })
  @ApiOkResponse({ type: ReportDetailDto })
  change(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @Body() settings: ReportSettingsDto,
    @RequestLanguage() language: Language,
  ): Promise<ReportDetailDto> {
    return this.steps.set(caller, { round: id, version, ...settings }, language);
  }

  @Post('rounds/:id/report/start-consent')
  @HttpCode(200)
  @ChangesVersion()
  @TakesNoInput()
  @ApiOperation({ operationId: 'startReportConsent', summary: 'Ask the ministries for their consent' })
  @ApiOkResponse({ type: ReportDetailDto })
  startConsent(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @RequestLanguage() language: Language,
  ): Promise<ReportDetailDto> {
    return this.steps.startConsent(caller, { round: id, version }, language);
  }

  @Post('rounds/:id/report/freeze')
  @HttpCode(202)
  @ChangesVersion()
  @TakesNoInput()
  @ApiOperation({ operationId: 'freezeReport', summary: 'Fix data and texts for good and make all files' })
  @ApiAcceptedResponse({ type: ReportDetailDto })
  freeze(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @ExpectedVersion() version: number,
    @RequestLanguage() language: Language,
  ): Promise<ReportDetailDto> {
    return this.steps.freeze(caller, { round: id, version }, language);
  }
}

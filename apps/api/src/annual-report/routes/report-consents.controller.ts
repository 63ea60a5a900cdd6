import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language, MinistryKey } from '@wegmarke/domain';

import { Caller } from '../../access';
import { ChangesVersion } from '../../platform/etag/tag-version';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { ConsentInputDto } from '../dto/consent.dto';
import { ReportDetailDto } from '../dto/report-detail.dto';
import { ReportSteps } from '../report-steps';

/** Each ministry on its passages (Mitzeichnung). */
@ApiTags('annual report')
@Controller('rounds/:id/report/consents/:ministry')
export class ReportConsentsController {
  constructor(private readonly steps: ReportSteps) {}

  @Post('agree')
  @HttpCode(200)
  @ChangesVersion()
  @ApiOperation({ operationId: 'agreeToReport', summary: 'Agree to the passages of a ministry' })
  @ApiOkResponse({ type: ReportDetailDto })
  agree(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Param('ministry') ministry: MinistryKey,
    @ExpectedVersion() version: number,
    @Body() { comment = null, part = null }: ConsentInputDto,
    @RequestLanguage() language: Language,
  ): Promise<ReportDetailDto> {
    return this.steps.answer(caller, { round, version, ministry, answer: 'agreed', comment, part }, language);
  }

  @Post('comment')
  @HttpCode(200)
  @ChangesVersion()
  @ApiOperation({ operationId: 'commentOnReport', summary: 'Say what should be changed in the passages of a ministry' })
  @ApiOkResponse({ type: ReportDetailDto })
  comment(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Param('ministry') ministry: MinistryKey,
    @ExpectedVersion() version: number,
    @Body() { comment = null, part = null }: ConsentInputDto,
    @RequestLanguage() language: Language,
  ): Promise<ReportDetailDto> {
    return this.steps.answer(caller, { round, version, ministry, answer: 'commented', comment, part }, language);
  }
}

import { Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';

import { Caller } from '../../access';
import { ChangesVersion } from '../../platform/etag/tag-version';
import { ExpectedVersion } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { TakesNoInput } from '../../platform/problem/takes-no-input';
import { ReportTextInputDto, TextStateDto, TextVersionsDto } from '../dto/report-text.dto';
import { TextDesk } from '../texts/text-desk';
import { CleanedBody } from './cleaned-body';

/** What people write in the report; each text has a version of its own, so that it can save itself. */
@ApiTags('annual report')
@Controller('rounds/:id/report/texts/:part/:language')
export class ReportTextsController {
  constructor(private readonly texts: TextDesk) {}

  @Put()
  @ChangesVersion()
  @ApiOperation({ operationId: 'saveReportText', summary: 'Save a text of the report; "v0" when there is none yet' })
  @ApiBody({ type: ReportTextInputDto })
  @ApiOkResponse({ type: TextStateDto })
  save(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Param('part') part: string,
    @Param('language') language: string,
    @ExpectedVersion() version: number,
    @CleanedBody(ReportTextInputDto) { content }: ReportTextInputDto,
  ): Promise<TextStateDto> {
    return this.texts.save(caller, { round, part, language, content, version });
  }

  @Post('confirm')
  @HttpCode(200)
  @ChangesVersion()
  @TakesNoInput()
  @ApiOperation({ operationId: 'confirmReportTranslation', summary: 'Both languages of the part say the same' })
  @ApiOkResponse({ type: TextStateDto })
  confirm(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Param('part') part: string,
    @Param('language') language: string,
    @ExpectedVersion() version: number,
  ): Promise<TextStateDto> {
    return this.texts.confirm(caller, { round, part, language, version });
  }

  @Get('versions')
  @ApiOperation({ operationId: 'listReportTextVersions', summary: 'Earlier states of a text, to go back to' })
  @ApiOkResponse({ type: TextVersionsDto })
  versions(
    @Caller() caller: Actor,
    @IdParameter() round: string,
    @Param('part') part: string,
    @Param('language') language: string,
  ): Promise<TextVersionsDto> {
    return this.texts.versions(caller, { round, part, language });
  }
}

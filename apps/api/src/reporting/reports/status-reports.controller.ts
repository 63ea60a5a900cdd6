import { applyDecorators, Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ExpectedVersion, versionTag } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { DayQueryDto } from '../../strategy';
import { StatusReportListDto } from '../status-reports.dto';
import { StatusReports } from '../status-reports.reader';
import { NewReportForms } from './new-report-forms.reader';
import { plainInput } from './plain-input';
import { ReportBatchAnswerDto } from './report-batch.dto';
import { ReportBatch } from './report-batch';
import {
  NewReportDto,
  NewReportPreviewInputDto,
  ReportBatchDto,
  ReportChangeDto,
  ReportPreviewInputDto,
  ReportReturnDto,
  RoundOfNewReportDto,
} from './report-content.dto';
import { BegunFormDto, ReportFormDto, ReportJudgementDto, ReportReturnedDto } from './report-form.dto';
import { ReportForms } from './report-forms.reader';
import { ReportSteps } from './report-steps';

const Step = (step: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(Post(`status-reports/:id/${step}`), HttpCode(200), ApiOperation({ operationId, summary }));

/** The ministry's word on one measure, from the first draft to the fact. */
@ApiTags('status reports')
@Controller()
export class StatusReportsController {
  constructor(
    private readonly steps: ReportSteps,
    private readonly reports: StatusReports,
    private readonly forms: ReportForms,
    private readonly newForms: NewReportForms,
    private readonly batches: ReportBatch,
  ) {}

  /** No tag of the strategy's revision: what a person may see of reports under way changes without it. */
  @Get('measures/:id/status-reports')
  @ApiOperation({ operationId: 'listStatusReports', summary: 'Status reports of a measure, latest first' })
  @ApiOkResponse({ type: StatusReportListDto })
  list(
    @Caller() caller: Actor,
    @IdParameter() measure: string,
    @Query() query: DayQueryDto,
  ): Promise<StatusReportListDto> {
    return this.reports.list(caller, measure, query);
  }

  @Get('measures/:id/status-reports/new')
  @ApiOperation({ operationId: 'getNewStatusReport', summary: 'The form of a report that does not exist yet' })
  @ApiOkResponse({ type: BegunFormDto })
  getNew(
    @Caller() caller: Actor,
    @IdParameter() measure: string,
    @Query() { round }: RoundOfNewReportDto,
    @RequestLanguage() language: Language,
  ): Promise<BegunFormDto> {
    return this.newForms.get(caller, { measure, round: round === INTERIM ? null : round }, language);
  }

  @Post('measures/:id/status-reports/preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewNewStatusReport', summary: 'How a report not yet saved would stand' })
  @ApiOkResponse({ type: ReportJudgementDto })
  previewNew(
    @Caller() caller: Actor,
    @IdParameter() measure: string,
    @Body() { round, content = {} }: NewReportPreviewInputDto,
    @RequestLanguage() language: Language,
  ): Promise<ReportJudgementDto> {
    return this.newForms.judge(caller, { measure, round, content: plainInput(content) }, language);
  }

  @Post('measures/:id/status-reports')
  @ApiOperation({ operationId: 'beginStatusReport', summary: 'Begin a report, or confirm that nothing changed' })
  @ApiCreatedResponse({ type: ReportFormDto })
  async begin(
    @Caller() caller: Actor,
    @IdParameter() measure: string,
    @Body() body: NewReportDto,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    const id = await this.steps.begin(caller, { ...plainInput(body), measure });
    void reply.header('location', `/api/status-reports/${id}`);
    return tagged(reply, await this.forms.get(caller, id, language));
  }

  @Get('status-reports/:id')
  @ApiOperation({ operationId: 'getStatusReport', summary: 'One status report with everything its form shows' })
  @ApiOkResponse({ type: ReportFormDto })
  async get(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    return tagged(reply, await this.forms.get(caller, id, language));
  }

  @Patch('status-reports/:id')
  @ApiOperation({ operationId: 'saveStatusReport', summary: 'Go on writing' })
  @ApiOkResponse({ type: ReportFormDto })
  async save(
    @Caller() caller: Actor,
    @IdParameter() report: string,
    @ExpectedVersion() version: number,
    @Body() body: ReportChangeDto,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    await this.steps.save(caller, { ...plainInput(body), report, version });
    return tagged(reply, await this.forms.get(caller, report, language));
  }

  @Delete('status-reports/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteStatusReport', summary: 'Discard a draft nobody else has seen' })
  @ApiNoContentResponse()
  discard(@Caller() caller: Actor, @IdParameter() report: string, @ExpectedVersion() version: number): Promise<void> {
    return this.steps.discard(caller, { report, version });
  }

  @Step('preview', 'previewStatusReport', 'How the report would stand with these words')
  @ApiOkResponse({ type: ReportJudgementDto })
  preview(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @Body() { content = {} }: ReportPreviewInputDto,
    @RequestLanguage() language: Language,
  ): Promise<ReportJudgementDto> {
    return this.forms.judge(caller, id, plainInput(content), language);
  }

  @Step('submit', 'submitStatusReport', 'Hand a draft in for the signature')
  @ApiOkResponse({ type: ReportFormDto })
  async submit(
    @Caller() caller: Actor,
    @IdParameter() report: string,
    @ExpectedVersion() version: number,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    await this.steps.submit(caller, { report, version });
    return tagged(reply, await this.forms.get(caller, report, language));
  }

  @Step('sign', 'signStatusReport', 'Sign what somebody else wrote and handed in')
  @ApiOkResponse({ type: ReportFormDto })
  async sign(
    @Caller() caller: Actor,
    @IdParameter() report: string,
    @ExpectedVersion() version: number,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    await this.steps.sign(caller, { report, version });
    return tagged(reply, await this.forms.get(caller, report, language));
  }

  @Step('accept', 'acceptStatusReport', 'Accept a signed report: from today it is a fact')
  @ApiOkResponse({ type: ReportFormDto })
  async accept(
    @Caller() caller: Actor,
    @IdParameter() report: string,
    @ExpectedVersion() version: number,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    await this.steps.accept(caller, { report, version });
    return tagged(reply, await this.forms.get(caller, report, language));
  }

  @Step('return', 'returnStatusReport', 'Give a report back with a note')
  @ApiOkResponse({ type: ReportReturnedDto })
  async giveBack(
    @Caller() caller: Actor,
    @IdParameter() report: string,
    @ExpectedVersion() version: number,
    @Body() { note }: ReportReturnDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportReturnedDto> {
    return tagged(reply, await this.steps.giveBack(caller, { report, version, note }));
  }

  @Post('status-reports/batch')
  @HttpCode(200)
  @ApiOperation({ operationId: 'batchStatusReports', summary: 'Sign or accept several reports, each for itself' })
  @ApiOkResponse({ type: ReportBatchAnswerDto })
  batch(
    @Caller() caller: Actor,
    @Body() { action, items }: ReportBatchDto,
    @RequestLanguage() language: Language,
  ): Promise<ReportBatchAnswerDto> {
    return this.batches.execute(caller, action, items, language);
  }
}

/** In addresses, where null cannot be said. */
const INTERIM = 'interim';

function tagged<T extends { readonly version: number }>(reply: FastifyReply, answer: T): T {
  void reply.header('etag', versionTag(answer.version));
  return answer;
}

import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ExpectedVersion, versionTag } from '../../platform/etag/version-tag';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { ReportBatchAnswerDto } from '../reports/report-batch.dto';
import { QueryBatch } from './query-batch';
import { NewNoteDto, NewQueryDto, QueryBatchDto, QueryAnswerDto, QueryDto, ReportNoteListDto } from './query.dto';
import { AnswerQuery } from './use-cases/answer-query';
import { AskQuery } from './use-cases/ask-query';
import { NoteOnReport } from './use-cases/note-on-report';
import { SettleQuery } from './use-cases/settle-query';

/** Questions on fields of signed reports, and remarks of participating ministries. */
@ApiTags('queries')
@Controller()
export class QueriesController {
  constructor(
    private readonly ask: AskQuery,
    private readonly answer: AnswerQuery,
    private readonly settle: SettleQuery,
    private readonly note: NoteOnReport,
    private readonly batch: QueryBatch,
  ) {}

  @Post('status-reports/:id/queries')
  @ApiOperation({ operationId: 'askQuery', summary: 'Ask on one field of a signed report' })
  @ApiCreatedResponse({ type: QueryDto })
  async askOn(
    @Caller() caller: Actor,
    @IdParameter() report: string,
    @Body() body: NewQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QueryDto> {
    return tagged(reply, await this.ask.execute(caller, { report, ...body }));
  }

  @Post('queries/batch')
  @HttpCode(200)
  @ApiOperation({ operationId: 'settleQueries', summary: 'Be done with several questions, each for itself' })
  @ApiOkResponse({ type: ReportBatchAnswerDto })
  settleAll(
    @Caller() caller: Actor,
    @Body() { items }: QueryBatchDto,
    @RequestLanguage() language: Language,
  ): Promise<ReportBatchAnswerDto> {
    return this.batch.execute(caller, items, language);
  }

  @Post('queries/:id/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerQuery', summary: 'Answer a question' })
  @ApiOkResponse({ type: QueryDto })
  async answerIt(
    @Caller() caller: Actor,
    @IdParameter() query: string,
    @ExpectedVersion() version: number,
    @Body() { answer }: QueryAnswerDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QueryDto> {
    return tagged(reply, await this.answer.execute(caller, { query, version, answer }));
  }

  @Post('queries/:id/settle')
  @HttpCode(200)
  @ApiOperation({ operationId: 'settleQuery', summary: 'Be done with a question, or take it back' })
  @ApiOkResponse({ type: QueryDto })
  async settleIt(
    @Caller() caller: Actor,
    @IdParameter() query: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QueryDto> {
    return tagged(reply, await this.settle.execute(caller, { query, version }));
  }

  @Post('status-reports/:id/notes')
  @ApiOperation({ operationId: 'noteOnReport', summary: 'Remark on a report as a participating ministry' })
  @ApiCreatedResponse({ type: ReportNoteListDto })
  async noteOn(
    @Caller() caller: Actor,
    @IdParameter() report: string,
    @Body() { note }: NewNoteDto,
  ): Promise<ReportNoteListDto> {
    return { items: await this.note.execute(caller, { report, note }) };
  }
}

function tagged(reply: FastifyReply, query: QueryDto): QueryDto {
  void reply.header('etag', versionTag(query.version));
  return query;
}

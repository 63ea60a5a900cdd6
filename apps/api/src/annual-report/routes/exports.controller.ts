import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '@wegmarke/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Caller } from '../../access';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { ExportDto, NewExportDto } from '../dto/export.dto';
import { exportAnswer, ExportDesk, finishedFile } from '../exports/export-desk';
import { ExportOrders } from '../exports/export-orders';
import { FileAnswers } from '../exports/file-answers';

/** Files that take a while: ordered, watched, fetched. */
@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly orders: ExportOrders,
    private readonly desk: ExportDesk,
    private readonly answers: FileAnswers,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'orderExport', summary: 'Order a file' })
  @ApiAcceptedResponse({ type: ExportDto })
  async order(
    @Caller() caller: Actor,
    @Body() wanted: NewExportDto,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportDto> {
    const id = await this.orders.take(caller, wanted);
    void reply.header('location', `/api/exports/${id}`);
    return exportAnswer(await this.desk.get(caller, id), language);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getExport', summary: 'How far a file is' })
  @ApiOkResponse({ type: ExportDto })
  async get(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @RequestLanguage() language: Language,
  ): Promise<ExportDto> {
    return exportAnswer(await this.desk.get(caller, id), language);
  }

  @Get(':id/file')
  @ApiOperation({ operationId: 'downloadExport', summary: 'The file' })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.answers.send(request, reply, finishedFile(await this.desk.get(caller, id)));
  }
}

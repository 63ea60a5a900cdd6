import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';
import { Caller } from '../access';
import { IdParameter } from '../platform/id-parameter';
import { JournalDto, JournalPageQueryDto, JournalQueryDto, VerificationDto } from './journal.dto';
import { Journal } from './journal.reader';

@ApiTags('audit')
@Controller()
export class JournalController {
  constructor(private readonly journal: Journal) {}

  @Get('audit')
  @ApiOperation({ operationId: 'listAuditEntries', summary: 'Who did what, when, old and new; newest first' })
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ type: JournalDto })
  async list(
    @Caller() caller: Actor,
    @Query() query: JournalQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JournalDto | string> {
    return sent(await this.journal.read(caller, query), reply);
  }

  @Get('audit/verify')
  @ApiOperation({ operationId: 'verifyAudit', summary: 'Recompute the hash chains' })
  @ApiOkResponse({ type: VerificationDto })
  verify(@Caller() caller: Actor): Promise<VerificationDto> {
    return this.journal.verify(caller);
  }

  @Get('measures/:id/audit')
  @ApiOperation({ operationId: 'listAuditEntriesOfMeasure', summary: 'Entries on one measure and its reports' })
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ type: JournalDto })
  async ofMeasure(
    @Caller() caller: Actor,
    @IdParameter() id: string,
    @Query() query: JournalPageQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JournalDto | string> {
    return sent(await this.journal.ofMeasure(caller, id, query), reply);
  }
}

/** A text is the file. */
function sent(answer: JournalDto | string, reply: FastifyReply): JournalDto | string {
  void reply.header('cache-control', 'private, no-cache');
  if (typeof answer === 'string') {
    void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="protokoll.csv"');
  }
  return answer;
}

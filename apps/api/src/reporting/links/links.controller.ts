import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';

import { Caller } from '../../access';
import { ExpectedVersion, versionTag } from '../../platform/etag/version-tag';
import { Open } from '../../platform/http/open';
import { IdParameter } from '../../platform/id-parameter';
import { RequestLanguage } from '../../platform/language';
import { plainInput } from '../reports/plain-input';
import { ReportFormDto } from '../reports/report-form.dto';
import { LinkDto, LinkedChangeDto, NewLinkDto } from './link.dto';
import { LinkedForms } from './linked-forms';
import { PersonalLinks } from './personal-links';

/** Passing one form to a colleague without an account. */
@ApiTags('status reports')
@Controller()
export class LinksController {
  constructor(
    private readonly links: PersonalLinks,
    private readonly forms: LinkedForms,
  ) {}

  @Post('status-reports/:id/link')
  @ApiOperation({ operationId: 'createPersonalLink', summary: 'A link that opens this form for some days' })
  @ApiCreatedResponse({ type: LinkDto })
  create(@Caller() caller: Actor, @IdParameter() report: string, @Body() { days }: NewLinkDto): Promise<LinkDto> {
    return this.links.create(caller, report, days);
  }

  @Delete('status-reports/:id/link')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokePersonalLink', summary: 'The link opens nothing any more' })
  @ApiNoContentResponse()
  revoke(@Caller() caller: Actor, @IdParameter() report: string): Promise<void> {
    return this.links.revoke(caller, report);
  }

  @Get('personal-links/:token')
  @Open()
  @ApiOperation({ operationId: 'getLinkedForm', summary: 'The form a personal link opens' })
  @ApiOkResponse({ type: ReportFormDto })
  get(
    @Param('token') token: string,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    return this.answer(token, language, reply);
  }

  @Patch('personal-links/:token')
  @Open()
  @ApiOperation({ operationId: 'writeLinkedForm', summary: 'Go on writing while it is a draft' })
  @ApiOkResponse({ type: ReportFormDto })
  async write(
    @Param('token') token: string,
    @ExpectedVersion() version: number,
    @Body() { content }: LinkedChangeDto,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportFormDto> {
    await this.forms.write(token, version, plainInput(content));
    return this.answer(token, language, reply);
  }

  private async answer(token: string, language: Language, reply: FastifyReply): Promise<ReportFormDto> {
    const form = await this.forms.get(token, language);
    void reply.header('etag', versionTag(form.version)).header('cache-control', 'no-store');
    return form;
  }
}

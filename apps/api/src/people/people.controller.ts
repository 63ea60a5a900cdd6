import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@wegmarke/domain';
import type { FastifyReply } from 'fastify';
import { Caller } from '../access';
import { ExpectedVersion, versionTag } from '../platform/etag/version-tag';
import {
  DeputiesDto,
  GrantsDto,
  NewPersonDto,
  PeopleDto,
  PeopleQueryDto,
  PersonChangeDto,
  PersonDetailDto,
} from './people.dto';
import { PeopleReader } from './people.reader';
import { ChangePerson } from './use-cases/change-person';
import { CreatePerson } from './use-cases/create-person';
import { ErasePerson } from './use-cases/erase-person';
import { ExportPerson, type PersonExport } from './use-cases/export-person';
import { SetDeputies } from './use-cases/set-deputies';
import { SetGrants } from './use-cases/set-grants';

const IfMatch = (): MethodDecorator => ApiHeader({ name: 'If-Match', required: true, example: '"v1"' });

/** For the administration alone. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleReader,
    private readonly createPerson: CreatePerson,
    private readonly changePerson: ChangePerson,
    private readonly setGrants: SetGrants,
    private readonly setDeputies: SetDeputies,
    private readonly exportPerson: ExportPerson,
    private readonly erasePerson: ErasePerson,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPeople', summary: 'Everybody the installation knows' })
  @ApiOkResponse({ type: PeopleDto })
  list(@Caller() caller: Actor, @Query() { q }: PeopleQueryDto): Promise<PeopleDto> {
    return this.people.list(caller, q ?? null);
  }

  @Post()
  @ApiOperation({ operationId: 'createPerson', summary: 'Make somebody known before the first sign-in' })
  @ApiCreatedResponse({ type: PersonDetailDto })
  async create(
    @Caller() caller: Actor,
    @Body() { displayName, email = null, language = 'de', subject }: NewPersonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailDto> {
    const id = await this.createPerson.execute(caller, { displayName, email, language, subject: subject ?? null });
    void reply.header('location', `/api/people/${id}`);
    return this.answer(caller, id, reply);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPerson', summary: 'One person with roles and deputies' })
  @ApiOkResponse({ type: PersonDetailDto })
  get(
    @Caller() caller: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailDto> {
    return this.answer(caller, id, reply);
  }

  @Patch(':id')
  @IfMatch()
  @ApiOperation({ operationId: 'changePerson', summary: 'Change name, address or language, disable or enable' })
  @ApiOkResponse({ type: PersonDetailDto })
  async change(
    @Caller() caller: Actor,
    @Param('id') person: string,
    @ExpectedVersion() version: number,
    @Body() change: PersonChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailDto> {
    await this.changePerson.execute(caller, { person, version }, change);
    return this.answer(caller, person, reply);
  }

  @Put(':id/grants')
  @IfMatch()
  @ApiOperation({ operationId: 'setGrants', summary: 'Set the roles of a person' })
  @ApiOkResponse({ type: PersonDetailDto })
  async grants(
    @Caller() caller: Actor,
    @Param('id') person: string,
    @ExpectedVersion() version: number,
    @Body() { grants }: GrantsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailDto> {
    const asked = grants.map(({ role, strategy = null, ministry = null }) => ({ role, strategy, ministry }));
    await this.setGrants.execute(caller, { person, version }, asked);
    return this.answer(caller, person, reply);
  }

  @Put(':id/deputies')
  @IfMatch()
  @ApiOperation({ operationId: 'setDeputies', summary: 'Set who stands in for a person' })
  @ApiOkResponse({ type: PersonDetailDto })
  async deputies(
    @Caller() caller: Actor,
    @Param('id') person: string,
    @ExpectedVersion() version: number,
    @Body() { deputies }: DeputiesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailDto> {
    const named = deputies.map(({ deputyId, fromOn, toOn = null }) => ({ deputyId, fromOn, toOn }));
    await this.setDeputies.execute(caller, { person, version }, named);
    return this.answer(caller, person, reply);
  }

  @Get(':id/export')
  @ApiOperation({ operationId: 'exportPerson', summary: 'Everything stored about one person' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async export(
    @Caller() caller: Actor,
    @Param('id') person: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonExport> {
    const content = await this.exportPerson.execute(caller, person);
    void reply.header('content-disposition', 'attachment; filename="person.json"').header('cache-control', 'no-store');
    return content;
  }

  @Post(':id/erase')
  @HttpCode(200)
  @IfMatch()
  @ApiOperation({ operationId: 'erasePerson', summary: 'Erase the personal data of one person for good' })
  @ApiOkResponse({ type: PersonDetailDto })
  async erase(
    @Caller() caller: Actor,
    @Param('id') person: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetailDto> {
    await this.erasePerson.execute(caller, { person, version });
    return this.answer(caller, person, reply);
  }

  private async answer(caller: Actor, id: string, reply: FastifyReply): Promise<PersonDetailDto> {
    const person = await this.people.get(caller, id);
    void reply.header('etag', versionTag(person.version)).header('cache-control', 'private, no-cache');
    return person;
  }
}

import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Language, StrategyKey } from '@wegmarke/domain';

import { Caller } from '../access';
import { RequestLanguage } from '../platform/language';
import { SetUp } from './set-up';
import { ImportFileDto, ImportQueryDto, ImportResultDto, NewStrategyDto, StrategyCreatedDto } from './setup.dto';

/** By an admin, and only while there is no strategy; afterwards 409. */
@ApiTags('first run')
@Controller()
export class SetupController {
  constructor(private readonly setUp: SetUp) {}

  @Post('setup/catalogue')
  @HttpCode(200)
  @ApiOperation({ operationId: 'loadPublicCatalogue', summary: 'Load what is publicly known of the first strategy' })
  @ApiOkResponse({ type: ImportResultDto })
  catalogue(@Caller() caller: Actor, @RequestLanguage() language: Language): Promise<ImportResultDto> {
    return this.setUp.loadCatalogue(caller, language);
  }

  @Post('strategies')
  @ApiOperation({ operationId: 'createStrategy', summary: 'Create the first strategy' })
  @ApiCreatedResponse({ type: StrategyCreatedDto })
  create(@Caller() caller: Actor, @Body() strategy: NewStrategyDto): Promise<StrategyCreatedDto> {
    return this.setUp.create(caller, strategy);
  }

  @Post('strategies/:strategy/import')
  @HttpCode(200)
  @ApiOperation({ operationId: 'importCatalogue', summary: 'Import a catalogue, or show what an import would do' })
  @ApiOkResponse({ type: ImportResultDto })
  import(
    @Caller() caller: Actor,
    @Param('strategy') strategy: StrategyKey,
    @Body() file: ImportFileDto,
    @Query() query: ImportQueryDto,
    @RequestLanguage() language: Language,
  ): Promise<ImportResultDto> {
    return this.setUp.import(caller, strategy, file, query, language);
  }
}

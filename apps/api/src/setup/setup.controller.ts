import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language, StrategyKey } from '@wegmarke/domain';

import { RequestLanguage } from '../platform/language';
import { SetUp } from './set-up';
import { ImportFileDto, ImportQueryDto, ImportResultDto, NewStrategyDto, StrategyCreatedDto } from './setup.dto';

/** Only while there is no strategy; afterwards 409. */
@ApiTags('first run')
@Controller()
export class SetupController {
  constructor(private readonly setUp: SetUp) {}

  @Post('setup/catalogue')
  @HttpCode(200)
  @ApiOperation({ operationId: 'loadPublicCatalogue', summary: 'Load what is publicly known of the first strategy' })
  @ApiOkResponse({ type: ImportResultDto })
  catalogue(@RequestLanguage() language: Language): Promise<ImportResultDto> {
    return this.setUp.loadCatalogue(language);
  }

  @Post('strategies')
  @ApiOperation({ operationId: 'createStrategy', summary: 'Create the first strategy' })
  @ApiCreatedResponse({ type: StrategyCreatedDto })
  create(@Body() strategy: NewStrategyDto): Promise<StrategyCreatedDto> {
    return this.setUp.create(strategy);
  }

  @Post('strategies/:strategy/import')
  @HttpCode(200)
  @ApiOperation({ operationId: 'importCatalogue', summary: 'Import a catalogue, or show what an import would do' })
  @ApiOkResponse({ type: ImportResultDto })
  import(
    @Param('strategy') strategy: StrategyKey,
    @Body() file: ImportFileDto,
    @Query() query: ImportQueryDto,
    @RequestLanguage() language: Language,
  ): Promise<ImportResultDto> {
    return this.setUp.import(strategy, file, query, language);
  }
}

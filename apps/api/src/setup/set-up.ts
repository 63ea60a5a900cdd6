import { Injectable } from '@nestjs/common';
import type { Actor, Language, StrategyKey } from '@wegmarke/domain';

import { ImportCatalogue, type ImportSource } from '../import';
import { LoadPublicCatalogue, PUBLIC_STRATEGY } from '../seed';
import { choiceOf, CreateStrategy } from '../strategy';
import { FirstRun } from './first-run';
import { importResultOf } from './import-result';
import type { ImportFileDto, ImportQueryDto, ImportResultDto, NewStrategyDto, StrategyCreatedDto } from './setup.dto';

/** The three ways to a first strategy. Each throws `setup-finished` once there is one. */
@Injectable()
export class SetUp {
  constructor(
    private readonly firstRun: FirstRun,
    private readonly publicCatalogue: LoadPublicCatalogue,
    private readonly createStrategy: CreateStrategy,
    private readonly importCatalogue: ImportCatalogue,
  ) {}

  async loadCatalogue(caller: Actor, language: Language): Promise<ImportResultDto> {
    const outcome = await this.firstRun.within(caller, [PUBLIC_STRATEGY], (actor) =>
      this.publicCatalogue.execute(actor),
    );
    return importResultOf(outcome, language);
  }

  async create(caller: Actor, { key, title, adoptedOn }: NewStrategyDto): Promise<StrategyCreatedDto> {
    const names = { de: title.de, fr: title.fr };
    await this.firstRun.within(caller, [key], (actor) =>
      this.createStrategy.execute(actor, { key, title: names, adoptedOn, fields: [] }),
    );
    return { key };
  }

  async import(
    caller: Actor,
    strategy: StrategyKey,
    file: ImportFileDto,
    { apply }: ImportQueryDto,
    language: Language,
  ): Promise<ImportResultDto> {
    const applied = choiceOf('apply', apply, ['true', 'false'], 'false') === 'true';
    const source: ImportSource = { format: file.format, bytes: new TextEncoder().encode(file.content) };
    const decision = { documentNumber: file.documentNumber ?? 'Erste Einrichtung', decidedOn: null };
    const outcome = await this.firstRun.within(caller, [strategy], (actor) =>
      this.importCatalogue.execute(actor, { source, strategy, decision, apply: applied }),
    );
    return importResultOf(outcome, language);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor, StrategyKey } from '@wegmarke/domain';
import { ImportCatalogue, type ImportOutcome } from '../import';
import { catalogue } from './catalogue/catalogue';

/** The strategy that the public catalogue describes. */
export const PUBLIC_STRATEGY = catalogue.strategy.key as StrategyKey;

/** The publicly known part of the strategy, without any sample data, as an import into an empty installation. */
@Injectable()
export class LoadPublicCatalogue {
  constructor(private readonly importCatalogue: ImportCatalogue) {}

  execute(actor: Actor): Promise<ImportOutcome> {
    const bytes = new TextEncoder().encode(JSON.stringify(catalogue));
    return this.importCatalogue.execute(actor, {
      source: { format: 'json', bytes },
      decision: { documentNumber: `Öffentlicher Katalog, Stand ${catalogue.compiledOn}`, decidedOn: null },
      apply: true,
    });
  }
}

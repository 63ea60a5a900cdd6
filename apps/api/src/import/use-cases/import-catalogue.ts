import { Injectable } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import {
  planCatalogue,
  type Actor,
  type CataloguePlan,
  type Decision,
  type ReadCatalogue,
  type StrategyKey,
} from '@wegmarke/domain';
import { permit } from '../../access';
import { Clock } from '../../platform/clock';
import { StrategyChanges } from '../../strategy';
import { BeforeImportReader } from '../before-import.reader';
import { CatalogueApplier } from '../catalogue-applier';
import { readSource, type ImportSource } from '../import-source';

export interface ImportCatalogueInput {
  readonly source: ImportSource;
  /** The strategy the file is meant for; default: the one it names, else the only one there is. */
  readonly strategy?: StrategyKey;
  /** The paper behind the import. */
  readonly decision: Decision;
  /** `false`: a dry run that only says what would happen. */
  readonly apply: boolean;
}

export interface ImportOutcome {
  readonly plan: CataloguePlan;
  readonly applied: boolean;
}

/** Takes over a catalogue by code: all of it or nothing, and the same file a second time changes nothing. */
@Injectable()
export class ImportCatalogue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly strategies: StrategyChanges,
    private readonly before: BeforeImportReader,
    private readonly applier: CatalogueApplier,
  ) {}

  /** Faults of the file are issues of the plan. @throws DomainError for a refused permission or decision */
  execute(actor: Actor, input: ImportCatalogueInput): Promise<ImportOutcome> {
    return this.database.inTransaction(async () => {
      const read = readSource(input.source);
      const known = await this.knownStrategy(input.strategy ?? read.file.strategy?.key);
      return known ? this.intoStrategy(actor, known, read, input) : this.newStrategy(actor, read, input);
    });
  }

  /** Which strategies the file can mean: the one it names, and all there are. */
  async strategiesNamed(source: ImportSource, asked?: StrategyKey): Promise<StrategyKey[]> {
    const named = asked ?? readSource(source).file.strategy?.key;
    const known = await this.knownStrategies();
    return named === undefined ? known : [...new Set([named, ...known])];
  }

  private intoStrategy(
    actor: Actor,
    strategy: StrategyKey,
    read: ReadCatalogue,
    { decision, apply }: ImportCatalogueInput,
  ): Promise<ImportOutcome> {
    return this.strategies.within(strategy, async (change) => {
      permit(actor, 'import-catalogue', { type: 'strategy', strategy });
      const plan = planCatalogue(read, await this.before.of(change), decision, change.today);
      const applied = apply && plan.applicable;
      if (applied) await this.applier.apply(change, actor, plan);
      return { plan, applied };
    });
  }

  private async newStrategy(
    actor: Actor,
    read: ReadCatalogue,
    { decision, apply }: ImportCatalogueInput,
  ): Promise<ImportOutcome> {
    const plan = planCatalogue(read, await this.before.ofNothing(), decision, this.clock.today());
    if (plan.strategy) permit(actor, 'import-catalogue', { type: 'strategy', strategy: plan.strategy.key });
    const applied = apply && plan.applicable;
    if (applied) await this.applier.create(actor, plan);
    return { plan, applied };
  }

  private async knownStrategy(named: StrategyKey | undefined): Promise<StrategyKey | null> {
    const keys = await this.knownStrategies();
    if (named !== undefined) return keys.find((key) => key === named) ?? null;
    return keys.length === 1 ? (keys[0] ?? null) : null;
  }

  private async knownStrategies(): Promise<StrategyKey[]> {
    const rows = await this.database.query<{ key: StrategyKey }>('select key from strategy order by key');
    return rows.map(({ key }) => key);
  }
}

import { Injectable, Logger } from '@nestjs/common';
import { Database, migrate, revertAllMigrations } from '@wegmarke/database';
import type { StrategyKey } from '@wegmarke/domain';
import { DemoData } from '../platform/demo-data';
import { catalogue } from './catalogue/catalogue';
import { isDemoRemoved } from './demo-marker';
import { ReplayDemo } from './replay-demo';
import { SAMPLE_VERSION, sampleEvents } from './sample';

const VERSION_KEY = 'demo_version';
/** Set while the replay runs: a program that was stopped in the middle starts over. */
const UNFINISHED = 'unfinished';

/** Brings the sample strategy into an empty database, and keeps it as new as the program. */
@Injectable()
export class DemoPreparation extends DemoData {
  private readonly logger = new Logger('demo-data');

  constructor(
    private readonly database: Database,
    private readonly replay: ReplayDemo,
  ) {
    super();
  }

  async prepare(report: (done: number, total: number) => void): Promise<void> {
    if (await isDemoRemoved(this.database)) return;
    const stored = await this.storedVersion();
    if (stored === String(SAMPLE_VERSION)) return;
    if (await this.hasRealData()) return;
    if (stored !== null || (await this.hasStrategies())) await this.clear(stored);
    await this.writeVersion(UNFINISHED);
    await this.replay.execute(sampleEvents(), catalogue.strategy.key as StrategyKey, report);
    await this.writeVersion(String(SAMPLE_VERSION));
  }

  /** The journal refuses to be emptied, so older sample data go with their whole schema. */
  private async clear(stored: string | null): Promise<void> {
    this.logger.warn(
      `Die Musterdaten (${stored ?? 'ohne Version'}) sind älter als das Programm und werden neu angelegt. · ` +
        `The sample data are older than the program and are created anew.`,
    );
    await revertAllMigrations(this.database);
    await migrate(this.database);
  }

  private async storedVersion(): Promise<string | null> {
    const sql = 'select value from installation where key = $1';
    const [row] = await this.database.query<{ value: string }>(sql, [VERSION_KEY]);
    return row?.value ?? null;
  }

  private async writeVersion(value: string): Promise<void> {
    await this.database.query(
      'insert into installation (key, value) values ($1, $2) on conflict (key) do update set value = $2',
      [VERSION_KEY, value],
    );
  }

  private async hasStrategies(): Promise<boolean> {
    return (await this.database.query('select 1 from strategy limit 1')).length > 0;
  }

  /** Anything that is not sample data is left alone. */
  private async hasRealData(): Promise<boolean> {
    return (await this.database.query('select 1 from strategy where not sample limit 1')).length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, migrate, revertAllMigrations } from '@wegmarke/database';
import type { Actor, StrategyKey } from '@wegmarke/domain';
import { permit } from '../access';
import { AuditTrail } from '../audit';
import { Clock } from '../platform/clock';
import { markDemoRemoved } from './demo-marker';
import { StrategyRemoval } from './strategy-removal';

export interface RemovedDemo {
  readonly strategies: readonly StrategyKey[];
  readonly people: number;
  /** Nothing real was there, so the installation is as new, its journal included. */
  readonly asNew: boolean;
}

interface SampleStrategy {
  readonly id: string;
  readonly key: StrategyKey;
}

/** Ends the demonstration: sample strategies and the people of the demo sign-in go and are not made again. */
@Injectable()
export class RemoveDemo {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly removal: StrategyRemoval,
  ) {}

  async execute(actor: Actor): Promise<RemovedDemo> {
    permit(actor, 'manage-people', { type: 'system' });
    const strategies = await this.database.query<SampleStrategy>(
      'select id, key from strategy where sample order by key',
    );
    const people = await this.demoPeople();
    const asNew = !(await this.holdsRealData());
    // The journal refuses to be emptied, so it goes with its schema, and only where nothing real is written in it.
    if (asNew) {
      await revertAllMigrations(this.database);
      await migrate(this.database);
    }
    const keys = strategies.map(({ key }) => key);
    await this.database.inTransaction(async () => {
      if (!asNew) await this.removeBesideRealData(strategies);
      await markDemoRemoved(this.database);
      await this.record(actor, { strategies: keys, people });
    });
    return { strategies: keys, people, asNew };
  }

  /** Entries of the sample stay in the journal: its chain is whole, and tells that there was a demonstration. */
  private async removeBesideRealData(strategies: readonly SampleStrategy[]): Promise<void> {
    await this.removal.remove(strategies.map(({ id }) => id));
    const keys = strategies.map(({ key }) => key);
    await this.database.query('delete from person_grant where strategy = any($1)', [keys]);
    await this.database.query('delete from person where demo');
    await this.database.query(`delete from installation where key = 'demo_version'`);
  }

  private record(actor: Actor, removed: object): Promise<void> {
    const subject = { subjectType: 'strategy', subjectId: null, subjectKey: null } as const;
    const draft = { ...subject, personId: actor.personId, action: 'demo-removed', old: removed, new: null };
    return this.audit.append(null, this.clock.now(), [draft]);
  }

  private async demoPeople(): Promise<number> {
    const [row] = await this.database.query<{ people: number }>(
      'select count(*)::int as people from person where demo',
    );
    return row?.people ?? 0;
  }

  private async holdsRealData(): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from strategy where not sample union all select 1 from person where not demo limit 1',
    );
    return rows.length > 0;
  }
}

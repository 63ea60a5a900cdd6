import { Injectable } from '@nestjs/common';
import { Database, uuidV7 } from '@wegmarke/database';
import type { MinistryKey, StrategyKey } from '@wegmarke/domain';
import { Clock } from '../../platform/clock';
import { Config } from '../../platform/config';
import type { GrantRow } from './grant-row';

export interface DemoPerson {
  readonly id: string;
  readonly role: GrantRow['role'];
  readonly ministry: MinistryKey | null;
}

/** The offices of the demonstration beside the ministries: labels, never names of persons. */
const OFFICES = [
  { id: 'coordinator', role: 'coordinator', label: 'Koordination (Demo)' },
  { id: 'coordinator-2', role: 'coordinator', label: 'Koordination 2 (Demo)' },
  { id: 'reader', role: 'reader', label: 'Lesezugang (Demo)' },
  { id: 'admin', role: 'admin', label: 'Verwaltung (Demo)' },
] as const;
const DESKS = [
  { role: 'desk', label: 'Fachreferat' },
  { role: 'approver', label: 'Freigabe' },
] as const;

interface Missing {
  kind: 'office' | 'strategy' | 'ministry';
  key: string;
  /** Abbreviation of a ministry on the day. */
  label: string | null;
}

/** What has come since the people were made: strategies nobody of the demonstration may read, ministries without people. */
const MISSING = `
  select 'office' as kind, o.id as key, null as label from unnest($1::text[]) o(id)
  where not exists (select 1 from person where id = o.id)
  union all
  select 'strategy', s.key, null from strategy s
  where not exists (select 1 from person_grant where strategy = s.key and source = 'demo')
  union all
  select 'ministry', m.key, (select n.abbr_de from ministry_name n where n.ministry = m.key and n.valid_from <= $2
                             order by n.valid_from desc limit 1)
  from ministry m where not exists (select 1 from person where id = m.key || '-desk')`;

/** The people of the demo sign-in: one of every role, for every ministry and strategy there is. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Makes those who are missing; who is there stays as the administration left him. Outside the demo mode it does nothing.
   */
  async ensure(): Promise<void> {
    if (this.config.authMode !== 'demo') return;
    const missing = await this.database.query<Missing>(MISSING, [OFFICES.map(({ id }) => id), this.clock.today()]);
    if (missing.length === 0) return;
    await this.database.inTransaction(async () => {
      const keys = (kind: Missing['kind']) => missing.filter((entry) => entry.kind === kind);
      await this.addOffices(keys('office').map(({ key }) => key));
      for (const { key, label } of keys('ministry')) await this.addMinistry(key as MinistryKey, label ?? key);
      for (const { key } of keys('strategy')) await this.addStrategy(key as StrategyKey);
    });
  }

  /** Whom one may sign in as, in the order of the pages: offices, then ministries. */
  async list(): Promise<DemoPerson[]> {
    const ministries = await this.database.query<{ key: MinistryKey }>(
      'select key from ministry order by position, key',
    );
    const people = [
      ...OFFICES.map(({ id, role }) => ({ id, role, ministry: null })),
      ...ministries.flatMap(({ key }) => DESKS.map(({ role }) => ({ id: `${key}-${role}`, role, ministry: key }))),
    ];
    const out = await this.database.query<{ id: string }>(
      'select id from person where disabled_at is not null or erased_at is not null',
    );
    return people.filter(({ id }) => !out.some((person) => person.id === id));
  }

  private async addOffices(ids: readonly string[]): Promise<void> {
    for (const { id, role, label } of OFFICES.filter((office) => ids.includes(office.id))) {
      await this.addPerson(id, label);
      if (role === 'admin') await this.grant(id, { role, strategy: null, ministry: null });
    }
  }

  private async addMinistry(ministry: MinistryKey, abbreviation: string): Promise<void> {
    for (const { role, label } of DESKS) {
      const id = `${ministry}-${role}`;
      await this.addPerson(id, `${label} ${abbreviation} (Demo)`);
      await this.grant(id, { role, strategy: null, ministry });
    }
  }

  private async addStrategy(strategy: StrategyKey): Promise<void> {
    for (const { id, role } of OFFICES) if (role !== 'admin') await this.grant(id, { role, strategy, ministry: null });
  }

  private async addPerson(id: string, label: string): Promise<void> {
    await this.database.query(
      `insert into person (id, display_name, demo, created_at) values ($1, $2, true, $3) on conflict (id) do nothing`,
      [id, label, this.clock.now()],
    );
  }

  private async grant(personId: string, { role, strategy, ministry }: GrantRow): Promise<void> {
    await this.database.query(
      `insert into person_grant (id, person_id, role, strategy, ministry, source)
       values ($1, $2, $3, $4, $5, 'demo') on conflict do nothing`,
      [uuidV7(), personId, role, strategy, ministry],
    );
  }
}

import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Database } from '@wegmarke/database';
import type {
  Actor,
  FieldKey,
  GoalCode,
  GoalHorizon,
  LocalDate,
  MeasureCode,
  MinistryKey,
  RoleGrant,
  StrategyKey,
} from '@wegmarke/domain';
import { GoalsModule, PlanGoal } from '../../goals';
import { MeasuresModule } from '../../measures';
import { ReportingModule } from '../../reporting';
import { CreateStrategy, NameMinistry, StrategyModule } from '../../strategy';
import { templateOf } from './templates';
import { startContextOn, startTestContext, type TestContext } from './test-context';

export const STRATEGY = 'frankreich' as StrategyKey;
export const MINISTRIES = ['ministry-a', 'ministry-b', 'ministry-c'].map((key) => key as MinistryKey);
export const DECISION = { documentNumber: 'Musterbeschluss 1', decidedOn: null };
const FOUNDED = '2026-01-01' as LocalDate;
const SLICES = [GoalsModule, MeasuresModule, ReportingModule, StrategyModule];

export const actor = (personId: string, ...grants: readonly RoleGrant[]): Actor => ({ personId, grants });
export const coordinator = actor('coordinator', { role: 'coordinator', strategy: STRATEGY });
export const reader = actor('reader', { role: 'reader', strategy: STRATEGY });
export const admin = actor('admin', { role: 'admin' });
export const deskOf = (ministry: string): Actor =>
  actor(`${ministry}-desk`, { role: 'desk', ministry: ministry as MinistryKey });
export const approverOf = (ministry: string): Actor =>
  actor(`${ministry}-approver`, { role: 'approver', ministry: ministry as MinistryKey });

/** The columns of measure_state that most specs look at. */
export interface StoredState {
  readonly from_on: LocalDate;
  readonly to_on: LocalDate | null;
  readonly status: string;
  readonly computed: string | null;
  readonly report: string | null;
  readonly field: string;
  readonly goal: string | null;
  readonly ministry: string;
  readonly expired: boolean;
  readonly version_id: string;
}

/**
 * A small strategy on a real database, made on 1 January 2026: fields 3 and 4, goals 3.1, 3.2 and 4.1, three ministries,
 * no measures. Use cases are asked for by their class.
 */
export class StrategyKit {
  private constructor(private readonly context: TestContext) {}

  /** @param more slices beside those of a strategy */
  static async start(more: readonly Type[] = []): Promise<StrategyKit> {
    const slices = [...SLICES, ...more];
    const template = templateOf(`strategy-kit-${more.map(({ name }) => name).join('-')}`, async (database) => {
      const context = await startContextOn(database, FOUNDED, slices);
      await new StrategyKit(context).found();
      await context.close();
    });
    return new StrategyKit(await startTestContext(FOUNDED, slices, template));
  }

  get app(): INestApplicationContext {
    return this.context.app;
  }

  get database(): Database {
    return this.context.database;
  }

  /** The use case. */
  the<T>(useCase: Type<T>): T {
    return this.context.app.get(useCase);
  }

  /** Lives through a day. */
  on<T>(day: string, work: () => Promise<T>): Promise<T> {
    return this.context.clock.on(day as LocalDate, work);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** The interval that holds the day, or null. */
  async stateOn(measure: string, day: string): Promise<StoredState | null> {
    const [state] = await this.database.query<StoredState>(
      'select * from measure_state where code = $1 and from_on <= $2 and (to_on is null or to_on > $2)',
      [measure, day],
    );
    return state ?? null;
  }

  async timelineOf(measure: string): Promise<StoredState[]> {
    return this.database.query('select * from measure_state where code = $1 order by from_on', [measure]);
  }

  async versionOf(measure: string): Promise<number> {
    const [row] = await this.database.query<{ version: number }>('select version from measure where code = $1', [
      measure,
    ]);
    return row?.version ?? 0;
  }

  async revision(): Promise<number> {
    const [row] = await this.database.query<{ revision: string }>('select revision from strategy');
    return Number(row?.revision);
  }

  /** Actions in the journal, oldest first; of one subject if it is named. */
  async journal(subjectKey?: string): Promise<string[]> {
    const rows = await this.database.query<{ action: string }>(
      'select action from audit_entry where $1::text is null or subject_key = $1 order by position',
      [subjectKey ?? null],
    );
    return rows.map(({ action }) => action);
  }

  private async found(): Promise<void> {
    for (const ministry of MINISTRIES) await this.name(ministry);
    await this.the(CreateStrategy).execute(coordinator, {
      key: STRATEGY,
      title: { de: 'Musterkonzeption', fr: null },
      adoptedOn: FOUNDED,
      fields: [aField('3', 3), aField('4', 4)],
    });
    await this.planGoal('3.1', '3', 'short');
    await this.planGoal('3.2', '3', 'medium');
    await this.planGoal('4.1', '4', 'long');
  }

  private name(ministry: MinistryKey): Promise<void> {
    const name = { de: `Musterressort ${ministry}`, fr: null };
    return this.the(NameMinistry).execute(admin, {
      ministry,
      name,
      abbreviation: { de: ministry, fr: null },
      validFrom: '2020-01-01' as LocalDate,
      validTo: null,
      level: 'found',
      frenchLevel: 'unverified',
      note: null,
      predecessors: [],
      sources: [],
    });
  }

  private async planGoal(code: string, field: string, horizon: GoalHorizon): Promise<void> {
    await this.the(PlanGoal).execute(coordinator, {
      strategy: STRATEGY,
      decision: DECISION,
      plan: {
        code: code as GoalCode,
        field: field as FieldKey,
        horizon,
        adoptedOn: null,
        dueOn: null,
        details: {
          title: { de: `Musterziel ${code}`, fr: null },
          owner: null,
          provenance: { title: 'sample', horizon: 'sample', owner: 'sample' },
          sources: [],
        },
      },
    });
  }
}

function aField(key: string, number: number) {
  return {
    key: key as FieldKey,
    number,
    name: { de: `Musterfeld ${key}`, fr: null },
    nameFrLevel: 'unverified',
    description: null,
    provenance: 'sample',
    sources: [],
  } as const;
}

export const code = (text: string): MeasureCode => text as MeasureCode;
export const goal = (text: string): GoalCode => text as GoalCode;

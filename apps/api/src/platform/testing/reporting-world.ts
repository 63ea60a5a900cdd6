import type {
  FieldKey,
  GoalCode,
  LocalDate,
  MeasureCode,
  MinistryKey,
  RoundKey,
  StatusReportContent,
} from '@wegmarke/domain';
import { aPlannedMeasure, aReportContent, END, planned } from '@wegmarke/domain-testing';
import { PlanGoal } from '../../goals';
import { PlanMeasure } from '../../measures';
import { CreateStrategy, NameMinistry } from '../../strategy';
import { admin, coordinator, DECISION, STRATEGY } from './strategy-kit';
import { startTestApi, type TestApi, type TestMethod, type TestResponse } from './test-api';

/** Lead of each measure. */
const MEASURES: Readonly<Record<string, string>> = { '3.1.1': 'vm', '3.1.2': 'vm', '3.1.3': 'um', '3.1.4': 'stm' };

const FOUNDED = '2024-01-01';

interface Told {
  readonly id: string;
  readonly version: number;
}

/**
 * A small strategy behind the whole API: adopted on 1 January 2024, four measures led by vm (two), um and stm, all with
 * an end on 31 December 2029. Everything that is reported goes over HTTP as the person named.
 */
export class ReportingWorld {
  private constructor(readonly api: TestApi) {}

  /** @param today what is done outside `on` is done on that day; the strategy is as old as ever */
  static async start(today = FOUNDED): Promise<ReportingWorld> {
    return new ReportingWorld(await startTestApi({ today, seed: SMALL_STRATEGY }));
  }

  close(): Promise<void> {
    return this.api.close();
  }

  on<T>(day: string, work: () => Promise<T>): Promise<T> {
    return this.api.clock.on(day as LocalDate, work);
  }

  /** Asks as a person; `version` becomes `If-Match`. */
  ask(as: string, method: TestMethod, path: string, body?: unknown, version?: number): Promise<TestResponse> {
    const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"v${version}"` };
    return this.api.as(as).http(method, path, { headers, ...(body === undefined ? {} : { body }) });
  }

  /** As `ask`, for what must succeed. */
  async told<T = Told>(as: string, method: TestMethod, path: string, body?: unknown, version?: number): Promise<T> {
    const answer = await this.ask(as, method, path, body, version);
    if (answer.status >= 300) throw new Error(`${method} ${path} as ${as}: ${answer.status} ${answer.text}`);
    return (answer.text === '' ? {} : answer.json()) as T;
  }

  async measureId(code: string): Promise<string> {
    const [row] = await this.api.database.query<{ id: string }>('select id from measure where code = $1', [code]);
    return row?.id ?? '';
  }

  /** Plans a round of a year, with its as-of day on 31 December and its deadline on 31 January; answers its id. */
  async plan(year: number): Promise<string> {
    const { id } = await this.told('coordinator', 'POST', `/api/strategies/${STRATEGY}/rounds`, {
      key: String(year) as RoundKey,
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      asOfOn: `${year}-12-31`,
      deadlineOn: `${year + 1}-01-31`,
    });
    return id;
  }

  async step(round: string, step: 'open' | 'review' | 'seal' | 'publish', as = 'coordinator'): Promise<TestResponse> {
    const { version } = await this.told(as, 'GET', `/api/rounds/${round}`);
    return this.ask(as, 'POST', `/api/rounds/${round}/${step}`, undefined, version);
  }

  /** A round from plan to opening, on 2 January after its year. */
  open(year: number): Promise<string> {
    return this.on(`${year + 1}-01-02`, async () => {
      const round = await this.plan(year);
      await this.must(this.step(round, 'open'));
      return round;
    });
  }

  /** Reviews and seals, on 15 March after its year. */
  seal(year: number, round: string): Promise<TestResponse> {
    return this.on(`${year + 1}-03-15`, async () => {
      await this.must(this.step(round, 'review'));
      return this.must(this.step(round, 'seal'));
    });
  }

  /** The desk of the lead writes and hands in. */
  async submitted(code: string, round: string | null, content: Partial<StatusReportContent> = {}): Promise<Told> {
    const desk = `${MEASURES[code]}-desk`;
    const body = { round, content: { ...aReportContent(), ...content } };
    const begun = await this.told(desk, 'POST', `/api/measures/${await this.measureId(code)}/status-reports`, body);
    return this.told(desk, 'POST', `/api/status-reports/${begun.id}/submit`, undefined, begun.version);
  }

  /** … and its approver signs. */
  async signed(code: string, round: string | null, content: Partial<StatusReportContent> = {}): Promise<Told> {
    const { id, version } = await this.submitted(code, round, content);
    return this.told(`${MEASURES[code]}-approver`, 'POST', `/api/status-reports/${id}/sign`, undefined, version);
  }

  /** … and the coordination accepts. */
  async accepted(code: string, round: string | null, content: Partial<StatusReportContent> = {}): Promise<Told> {
    const { id, version } = await this.signed(code, round, content);
    return this.told('coordinator', 'POST', `/api/status-reports/${id}/accept`, undefined, version);
  }

  private async must(answer: Promise<TestResponse>): Promise<TestResponse> {
    const done = await answer;
    if (done.status >= 300) throw new Error(`${done.status} ${done.text}`);
    return done;
  }

  static async found(api: TestApi): Promise<void> {
    const world = new ReportingWorld(api);
    await world.on(FOUNDED, () => world.found());
  }

  private async found(): Promise<void> {
    for (const ministry of ['stm', 'um', 'vm']) await this.name(ministry as MinistryKey);
    await this.api.app.get(CreateStrategy, { strict: false }).execute(coordinator, {
      key: STRATEGY,
      title: { de: 'Musterkonzeption', fr: null },
      adoptedOn: '2024-01-01' as LocalDate,
      fields: [
        {
          key: 'transport' as FieldKey,
          number: 3,
          name: { de: 'Musterfeld', fr: null },
          nameFrLevel: 'unverified',
          description: null,
          provenance: 'sample',
          sources: [],
        },
      ],
    });
    await this.planGoal();
    for (const [code, lead] of Object.entries(MEASURES)) await this.planMeasure(code, lead);
  }

  private name(ministry: MinistryKey): Promise<void> {
    return this.api.app.get(NameMinistry, { strict: false }).execute(admin, {
      ministry,
      name: { de: `Musterressort ${ministry}`, fr: null },
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

  private async planGoal(): Promise<void> {
    await this.api.app.get(PlanGoal, { strict: false }).execute(coordinator, {
      strategy: STRATEGY,
      decision: DECISION,
      plan: {
        code: '3.1' as GoalCode,
        field: 'transport' as FieldKey,
        horizon: 'long',
        adoptedOn: null,
        dueOn: null,
        details: {
          title: { de: 'Musterziel', fr: null },
          owner: null,
          provenance: { title: 'sample', horizon: 'sample', owner: 'sample' },
          sources: [],
        },
      },
    });
  }

  private async planMeasure(code: string, lead: string): Promise<void> {
    const plan = aPlannedMeasure({
      code: code as MeasureCode,
      lead: lead as MinistryKey,
      field: 'transport' as FieldKey,
      start: planned('2024-02-01', 'month'),
      milestones: [{ key: END, role: 'end', critical: true, baseline: planned('2029-12-31') }],
    });
    await this.api.app.get(PlanMeasure, { strict: false }).execute(coordinator, {
      strategy: STRATEGY,
      decision: DECISION,
      plan: { ...plan, goal: '3.1' as GoalCode, details: { ...plan.details, milestoneTitles: {} } },
    });
  }
}

const SMALL_STRATEGY = { name: 'reporting-world', found: (api: TestApi) => ReportingWorld.found(api) };

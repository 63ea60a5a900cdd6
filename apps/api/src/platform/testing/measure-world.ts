import type { FieldKey, LocalDate } from '@wegmarke/domain';
import { CreateStrategy } from '../../strategy';
import { actor, DECISION, STRATEGY } from './strategy-kit';
import { startTestApi, type TestApi, type TestMethod, type TestResponse } from './test-api';

/** A resource as far as the next change needs it. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

const MINISTRIES = ['stm', 'um', 'vm', 'wm'] as const;
const FOUNDER = actor('founder', { role: 'admin' }, { role: 'coordinator', strategy: STRATEGY });
const day = (on: string) => ({ on, precision: 'day' });

/** The body that plans a measure of field 3, led by vm with um taking part, begun in February and ending in 2026. */
export function aMeasureBody(code: string, change: object = {}, details: object = {}): Record<string, unknown> {
  return {
    decision: DECISION,
    plan: {
      code,
      kind: 'one_off',
      field: '3',
      goal: '3.1',
      lead: 'vm',
      start: { on: '2026-02-01', precision: 'month' },
      milestones: [
        {
          key: 'step-1',
          role: 'step',
          critical: false,
          baseline: day('2026-06-30'),
          title: { de: 'Musterschritt', fr: null },
        },
        { key: 'end', role: 'end', critical: true, baseline: day('2026-12-31'), title: null },
      ],
      details: { title: { de: `Mustermaßnahme ${code}`, fr: null }, participants: ['um'], ...details },
      ...change,
    },
  };
}

/**
 * A small strategy behind the whole API, made on 1 January 2026 over HTTP where there is a route: fields 3 and 4, goals
 * 3.1 (short), 3.2 (medium) and 4.1 (long), ministries stm, um, vm and wm, no measures.
 */
export class MeasureWorld {
  private constructor(readonly api: TestApi) {}

  static async start(today = '2026-01-15'): Promise<MeasureWorld> {
    return new MeasureWorld(await startTestApi({ today, seed: SMALL_STRATEGY }));
  }

  close(): Promise<void> {
    return this.api.close();
  }

  /** Lives through a day. */
  on<T>(today: string, work: () => Promise<T>): Promise<T> {
    return this.api.clock.on(today as LocalDate, work);
  }

  /** Asks as a person (`null`: nobody); `version` becomes `If-Match`. */
  ask(
    as: string | null,
    method: TestMethod,
    path: string,
    { body, version, language }: { body?: unknown; version?: number; language?: string } = {},
  ): Promise<TestResponse> {
    const caller = as === null ? this.api.anonymous : this.api.as(as);
    const headers = {
      ...(version !== undefined && { 'if-match': `"v${version}"` }),
      ...(language !== undefined && { 'accept-language': language }),
    };
    return caller.http(method, path, { headers, ...(body !== undefined && { body }) });
  }

  /** As `ask`, for what must succeed. */
  async told<T = Versioned>(...asked: Parameters<MeasureWorld['ask']>): Promise<T> {
    const answer = await this.ask(...asked);
    if (answer.status >= 300)
      throw new Error(`${asked[1]} ${asked[2]} as ${asked[0]}: ${answer.status} ${answer.text}`);
    return answer.json<T>();
  }

  /** A new measure over HTTP. */
  plan(code: string, change?: object, details?: object): Promise<Versioned> {
    const body = aMeasureBody(code, change, details);
    return this.told('coordinator', 'POST', `/api/strategies/${STRATEGY}/measures`, { body });
  }

  measure<T = Versioned>(id: string, as = 'reader', query = ''): Promise<T> {
    return this.told<T>(as, 'GET', `/api/measures/${id}${query}`);
  }

  static async found(api: TestApi): Promise<void> {
    const world = new MeasureWorld(api);
    await world.on('2026-01-01', () => world.found());
  }

  private async found(): Promise<void> {
    for (const ministry of MINISTRIES) {
      const name = { de: `Musterressort ${ministry}`, fr: null };
      const body = { name, abbreviation: { de: ministry, fr: null }, validFrom: '2020-01-01' };
      await this.told('admin', 'POST', `/api/ministries/${ministry}/names`, { body });
    }
    await this.api.app.get(CreateStrategy, { strict: false }).execute(FOUNDER, {
      key: STRATEGY,
      title: { de: 'Musterkonzeption', fr: null },
      adoptedOn: '2026-01-01' as LocalDate,
      fields: [aField('3', 3), aField('4', 4)],
    });
    await this.planGoal('3.1', '3', 'short');
    await this.planGoal('3.2', '3', 'medium');
    await this.planGoal('4.1', '4', 'long');
  }

  private async planGoal(code: string, field: string, horizon: string): Promise<void> {
    const details = { title: { de: `Musterziel ${code}`, fr: null }, owner: null };
    const plan = { code, field, horizon, adoptedOn: null, dueOn: null, details };
    const body = { plan, decision: DECISION };
    await this.told('coordinator', 'POST', `/api/strategies/${STRATEGY}/goals`, { body });
  }
}

const SMALL_STRATEGY = { name: 'measure-world', found: (api: TestApi) => MeasureWorld.found(api) };

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

import { DECISION, STRATEGY } from '../../platform/testing/strategy-kit';
import { aMeasureBody, MeasureWorld, type Versioned } from '../../platform/testing/measure-world';
import type { ChangeListDto, MeasureDetailDto } from '../measure-detail.dto';

const decision = DECISION;
const part = (code: string) => aMeasureBody(code)['plan'];

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

interface Case {
  readonly action: string;
  readonly method?: 'PATCH';
  /** `partner`: another measure that exists. */
  readonly body: (partner: string) => object;
  /** What the history of the measure calls it. */
  readonly kind: string;
  /** Who may, besides the coordination. */
  readonly alsoMay?: readonly string[];
  /** A part of the body that makes no sense, the place it is named at, and the code of its sentence. */
  readonly wrong: readonly [part: object, pointer: string, code: string];
  readonly planned?: object;
}

let codes = 0;
const fresh = (): string => `3.8.${(codes += 1)}`;
const step = (key: string, on: string) => ({
  key,
  role: 'step',
  critical: false,
  baseline: { on, precision: 'day' },
  title: { de: 'Zweiter Schritt', fr: null },
});

const CASES: readonly Case[] = [
  {
    action: 'master-data',
    method: 'PATCH',
    body: () => ({ responsibleUnit: 'Referat 1', milestoneTitles: { end: { de: 'Abschluss', fr: 'Fin' } } }),
    kind: 'master-data-changed',
    alsoMay: ['vm-desk', 'vm-approver'],
    wrong: [{ contact: { office: 'Referat 1', mailbox: 'kein Postfach' } }, '/contact/mailbox', 'mailbox-invalid'],
  },
  {
    action: 'rebaseline',
    body: () => ({ change: { milestone: 'step-1', baseline: { on: '2026-08-31', precision: 'day' } }, decision }),
    kind: 'measure-rebaselined',
    wrong: [
      { change: { milestone: 'end', baseline: { on: '2025-12-31', precision: 'day' } } },
      '/change/baseline/on',
      'end-before-start',
    ],
  },
  {
    action: 'add-milestone',
    body: () => ({ milestone: step('step-2', '2026-09-30'), decision }),
    kind: 'milestone-added',
    wrong: [
      { milestone: { ...step('step-2', '2026-09-30'), title: { de: ' ', fr: null } } },
      '/milestone/title/de',
      'text-missing',
    ],
  },
  {
    action: 'drop-milestone',
    body: () => ({ milestone: 'step-1', reason: 'Mustergrund', decision }),
    kind: 'milestone-dropped',
    wrong: [{ reason: ' ' }, '/reason', 'reason-missing'],
  },
  {
    action: 'change-goal',
    body: () => ({ goal: '3.2', decision }),
    kind: 'measure-goal-changed',
    wrong: [{ goal: '9.9' }, '/goal', 'goal-unknown'],
  },
  {
    action: 'change-field',
    body: () => ({ field: '4', goal: '4.1', decision }),
    kind: 'measure-field-changed',
    wrong: [{ field: '4', goal: '3.1' }, '/goal', 'goal-in-other-field'],
  },
  {
    action: 'change-kind',
    body: () => ({ kind: 'permanent', decision }),
    kind: 'measure-kind-changed',
    planned: { milestones: [step('step-1', '2026-06-30')] },
    wrong: [{ decision: { documentNumber: 'A 1', decidedOn: '2030-01-01' } }, '/decision/decidedOn', 'day-in-future'],
  },
  {
    action: 'replace',
    body: (partner) => ({ successors: [partner], decision }),
    kind: 'measure-replaced',
    wrong: [{ successors: ['3.9.1', '9.9.9'] }, '/successors/1', 'measure-unknown'],
  },
  {
    action: 'split',
    body: () => ({ parts: [part(fresh()), part(fresh())], decision }),
    kind: 'measure-replaced',
    wrong: [
      { parts: [part('3.9.8'), aMeasureBody('3.9.7', { lead: 'nobody' })['plan']] },
      '/parts/1/lead',
      'ministry-unknown',
    ],
  },
  {
    action: 'merge',
    body: (partner) => ({ measures: [partner], into: part(fresh()), decision }),
    kind: 'measure-replaced',
    wrong: [{ into: aMeasureBody('3.9.1')['plan'] }, '/into/code', 'code-taken'],
  },
  {
    action: 'cancel',
    body: () => ({ reason: 'doppelt erfasst', decision }),
    kind: 'measure-cancelled',
    wrong: [
      { decision: { documentNumber: ' ', decidedOn: null } },
      '/decision/documentNumber',
      'document-number-missing',
    ],
  },
  {
    action: 'hand-over-lead',
    body: () => ({ to: 'um', effectiveOn: '2026-01-20', decision }),
    kind: 'lead-handed-over',
    wrong: [{ effectiveOn: '2026-01-10' }, '/effectiveOn', 'effective-in-past'],
  },
];

const EVERYBODY = [
  'coordinator',
  'vm-desk',
  'vm-approver',
  'um-desk',
  'um-approver',
  'wm-desk',
  'wm-approver',
  'reader',
  'admin',
];

describe('changing a measure over HTTP', () => {
  let world: MeasureWorld;
  beforeAll(async () => {
    world = await MeasureWorld.start();
    await world.plan('3.9.1');
  });
  afterAll(() => world.close());

  describe.each(CASES)('$action', ({ action, method, body, kind, alsoMay = [], wrong, planned }) => {
    let measure: Versioned;
    let given: object;
    beforeEach(async () => {
      const partner = fresh();
      await world.plan(partner);
      measure = await world.plan(fresh(), planned);
      given = body(partner);
    });
    const path = (): string => `/api/measures/${measure.id}${method ? '' : `/${action}`}`;
    const act = (as: string | null, more: { body?: object; version?: number; language?: string } = {}) =>
      world.ask(as, method ?? 'POST', path(), { body: given, ...more });
    const isAsItWas = async (): Promise<void> => {
      expect(await world.measure(measure.id)).toMatchObject({ version: 1 });
    };

    it('is done by the coordination; the history tells it, the answer has the next version', async () => {
      const answer = await act('coordinator', { version: 1 });
      expect([answer.status, answer.headers['etag']]).toEqual([200, '"v2"']);
      expect(answer.json()).toMatchObject({ id: measure.id, version: 2 });
      const { items } = await world.told<ChangeListDto>('reader', 'GET', `/api/measures/${measure.id}/changes`);
      expect(items[0]).toMatchObject({ on: '2026-01-15', kind });
      if (!method) expect(items[0]?.documentNumber).toBe(decision.documentNumber);
    });

    it('is left to those who may, and refused to everybody else', async () => {
      for (const person of EVERYBODY.filter((name) => name !== 'coordinator' && !alsoMay.includes(name))) {
        const answer = await act(person, { version: 1 });
        expect([person, answer.status, answer.json<Problem>().code]).toEqual([person, 403, 'role-missing']);
      }
      expect((await act(null, { version: 1 })).status).toBe(401);
      await isAsItWas();
    });

    it.each(['coordinator', ...alsoMay])('is done by %s', async (person) => {
      expect((await act(person, { version: 1 })).status).toBe(200);
    });

    it('is refused without a version, and with an old one', async () => {
      expect((await act('coordinator')).status).toBe(428);
      const stale = await act('coordinator', { version: 7 });
      expect([stale.status, stale.json<Problem>().code]).toEqual([412, 'stale-version']);
      await isAsItWas();
    });

    it('names what makes no sense where it stands, in German and in French', async () => {
      const [change, pointer, code] = wrong;
      const told = await Promise.all(
        ['de', 'fr'].map((language) => act('coordinator', { version: 1, language, body: { ...given, ...change } })),
      );
      const [german, french] = told.map((answer) => answer.json<Problem>());
      expect(told.map(({ status }) => status).every((status) => status === 422 || status === 409)).toBe(true);
      expect(german?.errors[0]).toMatchObject({ pointer, code });
      expect(french?.errors[0]).toMatchObject({ pointer, code });
      expect(french?.errors[0]?.detail).not.toBe(german?.errors[0]?.detail);
      await isAsItWas();
    });

    it('is refused with a field that does not exist, and where there is no such measure', async () => {
      const unknown = await act('coordinator', { version: 1, body: { ...given, colour: 'red' } });
      expect(unknown.json<Problem>()).toMatchObject({
        status: 400,
        errors: [{ pointer: '/colour', code: 'unknown-field' }],
      });
      measure = { ...measure, id: '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10' };
      expect((await act('coordinator', { version: 1 })).status).toBe(404);
    });
  });

  it('is offered only as far as role and state allow', async () => {
    const { id } = await world.plan(fresh());
    const allowed = async (as: string) => (await world.measure<MeasureDetailDto>(id, as)).allowedActions;
    expect(await allowed('reader')).toEqual(['read']);
    expect(await allowed('vm-desk')).toEqual(['read', 'change-master-data', 'write-report']);
    expect(await allowed('vm-approver')).toEqual(['read', 'change-master-data', 'write-report', 'offer-lead']);
    expect(await allowed('um-approver')).toEqual(['read']);
    const before = await allowed('coordinator');
    expect(before).toEqual(expect.arrayContaining(['rebaseline', 'split-measure', 'cancel-measure']));
    expect(before).not.toEqual(expect.arrayContaining(['resume-measure']));
    const body = { successors: ['3.9.1'], decision };
    const replaced = await world.told<MeasureDetailDto>('coordinator', 'POST', `/api/measures/${id}/replace`, {
      body,
      version: 1,
    });
    expect(replaced.allowedActions).not.toEqual(expect.arrayContaining(['rebaseline']));
    expect((await world.measure<MeasureDetailDto>(id, 'coordinator', '?asOf=2026-01-15')).allowedActions).toEqual([]);
  });

  it('leaves a cancelled measure without a page from that day, and its code taken', async () => {
    const code = fresh();
    const { id } = await world.plan(code);
    const answer = await world.ask('coordinator', 'POST', `/api/measures/${id}/cancel`, {
      body: { reason: 'doppelt erfasst', decision },
      version: 1,
    });
    expect(answer.json()).toEqual({ id, code, strategy: STRATEGY, version: 2, cancelledOn: '2026-01-15' });
    expect((await world.ask('reader', 'GET', `/api/measures/${id}`)).status).toBe(404);
    const again = await world.ask('coordinator', 'POST', `/api/strategies/${STRATEGY}/measures`, {
      body: aMeasureBody(code),
    });
    expect(again.json<Problem>().errors[0]).toMatchObject({ pointer: '/plan/code', code: 'code-taken' });
  });

  it('keeps the titles of milestones that a change of master data does not name', async () => {
    const { id } = await world.plan(fresh());
    const body = { milestoneTitles: { end: { de: 'Abschluss', fr: null } } };
    const changed = await world.told<MeasureDetailDto>('vm-desk', 'PATCH', `/api/measures/${id}`, { body, version: 1 });
    expect(changed.milestones.map(({ title }) => title?.de)).toEqual(['Musterschritt', 'Abschluss']);
  });

  it('moves the start, or takes it away, but never along with a milestone', async () => {
    const { id } = await world.plan(fresh());
    const rebaseline = (change: object, version: number) =>
      world.ask('coordinator', 'POST', `/api/measures/${id}/rebaseline`, { body: { change, decision }, version });
    const moved = await rebaseline({ start: { on: '2026-04-01', precision: 'quarter' } }, 1);
    expect(moved.json<MeasureDetailDto>().start).toEqual({ on: '2026-04-01', precision: 'quarter' });
    expect((await rebaseline({ start: null }, 2)).json<MeasureDetailDto>().start).toBeNull();
    const places = async (change: object): Promise<unknown> => (await rebaseline(change, 3)).json<Problem>().errors;
    expect(await places({ start: null, milestone: 'end' })).toMatchObject([{ pointer: '/change/milestone' }]);
    expect(await places({ milestone: 'end' })).toMatchObject([{ pointer: '/change/baseline', code: 'is-defined' }]);
    expect(await places({})).toMatchObject([{ pointer: '/change/milestone', code: 'is-defined' }]);
    const baseline = { on: '2026-13-01', precision: 'day' };
    expect(await places({ milestone: 'end', baseline })).toMatchObject([
      { pointer: '/change/baseline/on', code: 'is-day' },
    ]);
  });
});

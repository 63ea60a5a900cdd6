import { DECISION, STRATEGY } from '../../platform/testing/strategy-kit';
import { MeasureWorld, type Versioned } from '../../platform/testing/measure-world';
import type { GoalDetailDto } from '../goal-page.dto';

const decision = DECISION;
const OTHERS = ['vm-desk', 'vm-approver', 'um-approver', 'reader', 'admin'];

interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

const CASES = [
  {
    action: 'change-due',
    body: { dueOn: '2027-03-31', decision },
    becomes: { dueOn: '2027-03-31', explicitDueOn: true },
    wrong: { dueOn: '2025-12-31' },
    pointer: '/dueOn',
  },
  {
    action: 'change-horizon',
    body: { horizon: 'long', decision },
    becomes: { horizon: 'long', dueOn: '2036-01-01' },
    wrong: { horizon: 'short' },
    pointer: '/horizon',
  },
  {
    action: 'change-field',
    body: { field: '4', decision },
    becomes: { field: '4' },
    wrong: { field: 'nowhere' },
    pointer: '/field',
  },
] as const;

describe('changing a goal over HTTP', () => {
  let world: MeasureWorld;
  let goal: Versioned;
  beforeAll(async () => {
    world = await MeasureWorld.start();
  });
  afterAll(() => world.close());

  let goals = 0;
  const aPlan = (change: object = {}) => {
    goals += 1;
    const details = { title: { de: 'Musterziel', fr: null }, owner: 'vm' };
    const plan = { code: `3.${40 + goals}`, field: '3', horizon: 'short', adoptedOn: null, dueOn: null, details };
    return { plan: { ...plan, ...change }, decision };
  };
  const path = `/api/strategies/${STRATEGY}/goals`;

  describe.each(CASES)('$action', ({ action, body, becomes, wrong, pointer }) => {
    beforeEach(async () => {
      goal = await world.told('coordinator', 'POST', path, { body: aPlan() });
    });
    const act = (as: string | null, more: { body?: object; version?: number; language?: string } = {}) =>
      world.ask(as, 'POST', `/api/goals/${goal.id}/${action}`, { body, ...more });

    it('is done by the coordination, with all its measures', async () => {
      const { code } = await world.told<GoalDetailDto>('reader', 'GET', `/api/goals/${goal.id}`);
      const { id } = await world.plan(`3.6.${goals}`, { goal: code });
      const answer = await act('coordinator', { version: 1 });
      expect([answer.status, answer.headers['etag']]).toEqual([200, '"v2"']);
      expect(answer.json()).toMatchObject({ ...becomes, measures: [{ id }] });
      const measure = await world.measure<{ goal: object; field: string }>(id);
      expect([action, measure.field]).toEqual([action, action === 'change-field' ? '4' : '3']);
      if (action === 'change-due') expect(measure.goal).toMatchObject({ dueOn: becomes.dueOn });
    });

    it('is refused to everybody else, and nothing is changed', async () => {
      for (const person of OTHERS) expect([person, (await act(person, { version: 1 })).status]).toEqual([person, 403]);
      expect((await act(null, { version: 1 })).status).toBe(401);
      expect(await world.told('reader', 'GET', `/api/goals/${goal.id}`)).toMatchObject({ version: 1 });
    });

    it('is refused without a version, with an old one, and where there is no such goal', async () => {
      expect((await act('coordinator')).status).toBe(428);
      expect((await act('coordinator', { version: 4 })).status).toBe(412);
      goal = { ...goal, id: '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10' };
      expect((await act('coordinator', { version: 1 })).status).toBe(404);
    });

    it('names what makes no sense where it stands, in German and in French', async () => {
      const told = [];
      for (const language of ['de', 'fr']) {
        const answer = await act('coordinator', { version: 1, language, body: { ...body, ...wrong } });
        expect([409, 422]).toContain(answer.status);
        told.push(answer.json<Problem>().errors[0]);
      }
      expect(told).toMatchObject([{ pointer }, { pointer }]);
      expect(told[0]?.detail).not.toBe(told[1]?.detail);
    });
  });

  it('is offered to the coordination alone, and only for today', async () => {
    goal = await world.told('coordinator', 'POST', path, { body: aPlan() });
    const allowed = async (as: string, query = '') =>
      (await world.told<GoalDetailDto>(as, 'GET', `/api/goals/${goal.id}${query}`)).allowedActions;
    const changes = ['change-goal-due', 'change-goal-horizon', 'change-goal-field'];
    expect(await allowed('coordinator')).toEqual(expect.arrayContaining(changes));
    expect(await allowed('vm-approver')).toEqual(['read']);
    expect(await allowed('coordinator', '?asOf=2026-01-15')).toEqual([]);
  });

  describe('a new one', () => {
    const plan = (as: string | null, body: object) => world.ask(as, 'POST', path, { body });

    it('is planned by the coordination, and by nobody else', async () => {
      for (const person of OTHERS) expect([person, (await plan(person, aPlan())).status]).toEqual([person, 403]);
      const answer = await plan('coordinator', aPlan());
      const { id } = answer.json<Versioned>();
      expect([answer.status, answer.headers['etag'], answer.headers['location']]).toEqual([
        201,
        '"v1"',
        `/api/goals/${id}`,
      ]);
      expect(answer.json()).toMatchObject({
        adoptedOn: '2026-01-01',
        dueOn: '2028-01-01',
        explicitDueOn: false,
        provenance: { title: 'recorded', horizon: 'recorded', owner: 'recorded' },
      });
    });

    it('is refused with what makes no sense, each at its place', async () => {
      const details = { title: { de: ' ', fr: null }, owner: 'nobody' };
      const body = {
        ...aPlan({ code: '3.1', field: 'nowhere', details }),
        decision: { documentNumber: '', decidedOn: null },
      };
      const { errors } = (await plan('coordinator', body)).json<Problem>();
      expect(errors.map(({ pointer }) => pointer)).toEqual([
        '/decision/documentNumber',
        '/plan/code',
        '/plan/field',
        '/plan/details/title/de',
        '/plan/details/owner',
      ]);
    });
  });
});

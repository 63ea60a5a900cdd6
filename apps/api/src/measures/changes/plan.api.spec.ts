import { DECISION, STRATEGY } from '../../platform/testing/strategy-kit';
import { aMeasureBody, MeasureWorld } from '../../platform/testing/measure-world';
import type { MeasureDetailDto, TimelineDto } from '../measure-detail.dto';

const decision = DECISION;
const OTHERS = ['vm-desk', 'vm-approver', 'um-desk', 'um-approver', 'wm-approver', 'reader', 'admin'];

interface Problem {
  readonly errors: readonly { readonly pointer: string }[];
}

describe('planning a measure over HTTP', () => {
  let world: MeasureWorld;
  beforeAll(async () => {
    world = await MeasureWorld.start();
  });
  afterAll(() => world.close());

  const plan = (as: string | null, body: object, language?: string) =>
    world.ask(as, 'POST', `/api/strategies/${STRATEGY}/measures`, { body, ...(language && { language }) });

  it('makes it known from today and tells where it is', async () => {
    const answer = await plan('coordinator', aMeasureBody('3.1.1'));
    const measure = answer.json<MeasureDetailDto>();
    expect([answer.status, answer.headers['etag'], answer.headers['location']]).toEqual([
      201,
      '"v1"',
      `/api/measures/${measure.id}`,
    ]);
    expect(measure).toMatchObject({ recordedOn: '2026-01-15', lead: 'vm', participants: ['um'] });
    expect(measure.provenance).toMatchObject({ title: 'recorded', status: 'recorded' });
    const { items } = await world.told<TimelineDto>('reader', 'GET', `/api/measures/${measure.id}/timeline`);
    expect(items[0]).toMatchObject({ from: '2026-01-15', projection: false });
  });

  it('is offered to the coordination alone, and done by it alone', async () => {
    for (const person of OTHERS) {
      expect((await plan(person, aMeasureBody('3.1.2'))).status).toBe(403);
      const { allowedActions } = await world.told<{ allowedActions: string[] }>(
        person,
        'GET',
        `/api/strategies/${STRATEGY}`,
      );
      expect([person, allowedActions.includes('plan-measure')]).toEqual([person, false]);
    }
    const { allowedActions } = await world.told<{ allowedActions: string[] }>(
      'coordinator',
      'GET',
      `/api/strategies/${STRATEGY}`,
    );
    expect(allowedActions).toEqual(
      expect.arrayContaining(['plan-measure', 'plan-goal', 'plan-round', 'import-catalogue']),
    );
    expect((await plan(null, aMeasureBody('3.1.2'))).status).toBe(401);
    const elsewhere = await world.ask('coordinator', 'POST', '/api/strategies/atlantis/measures', {
      body: aMeasureBody('1'),
    });
    expect(elsewhere.status).toBe(404);
  });

  it('names everything that makes no sense where it stands in the body', async () => {
    const milestones = [
      { key: 'Schritt', role: 'step', critical: false, baseline: { on: '2026-06-30', precision: 'day' }, title: null },
      { key: 'end', role: 'end', critical: true, baseline: { on: '2025-06-30', precision: 'day' }, title: null },
    ];
    const body = aMeasureBody(' ', { milestones, lead: 'nobody' }, { title: { de: '', fr: null }, themes: [''] });
    const { errors } = (await plan('coordinator', body)).json<Problem>();
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/plan/code',
      '/plan/details/themes/0',
      '/plan/details/title/de',
      '/plan/lead',
      '/plan/milestones/0/key',
      '/plan/milestones/0/title',
      '/plan/milestones/1/baseline/on',
    ]);
  });

  it.each([
    ['no plan', { decision }, '/plan'],
    ['a list for a plan', { plan: [], decision }, '/plan'],
    ['milestones that are no list', aMeasureBody('3.1.3', { milestones: {} }), '/plan/milestones'],
    ['a list among milestones', aMeasureBody('3.1.3', { milestones: [[]] }), '/plan/milestones'],
    ['a number for a title', aMeasureBody('3.1.3', {}, { title: 7 }), '/plan/details/title'],
    ['null for a list', aMeasureBody('3.1.3', {}, { participants: null }), '/plan/details/participants'],
    ['an unknown kind', aMeasureBody('3.1.3', { kind: 'eternal' }), '/plan/kind'],
  ])('cannot be read with %s', async (_, body, pointer) => {
    const answer = await plan('coordinator', body);
    expect([answer.status, answer.json<Problem>().errors[0]?.pointer]).toEqual([400, pointer]);
  });
});

import type { CubeCell } from '@wegmarke/domain';
import { aReportContent } from '@wegmarke/domain-testing';
import { DECISION, STRATEGY } from '../../platform/testing/strategy-kit';
import { MeasureWorld, type Versioned } from '../../platform/testing/measure-world';
import type { MeasureDetailDto, TimelineDto } from '../measure-detail.dto';

const decision = DECISION;
const aDay = (on: string) => ({ on, precision: 'day' });

/** Domain rules, worked cases: the same answers over HTTP, by the routes a browser uses. */
describe('worked case', () => {
  let world: MeasureWorld;
  beforeEach(async () => {
    world = await MeasureWorld.start();
  });
  afterEach(() => world.close());

  const decide = (id: string, action: string, body: object, version = 1) =>
    world.told<MeasureDetailDto>('coordinator', 'POST', `/api/measures/${id}/${action}`, {
      body: { ...body, decision },
      version,
    });
  const asOf = (id: string, day: string) => world.measure<MeasureDetailDto>(id, 'reader', `?asOf=${day}`);
  const timeline = async (id: string) =>
    (await world.told<TimelineDto>('reader', 'GET', `/api/measures/${id}/timeline`)).items;
  const cells = async (day: string): Promise<readonly CubeCell[]> => {
    const path = `/api/strategies/${STRATEGY}/cube?asOf=${day}`;
    return (await world.told<{ cells: CubeCell[] }>('reader', 'GET', path)).cells;
  };

  it('3: a new baseline counts from its decision; one that had expired stays not kept', async () => {
    const { id } = await world.plan('3.1.1');
    await world.on('2026-07-10', () =>
      decide(id, 'rebaseline', { change: { milestone: 'step-1', baseline: aDay('2026-09-30') } }),
    );
    await world.on('2026-07-11', async () => {
      const step = async (day: string) => (await asOf(id, day)).milestones.find(({ key }) => key === 'step-1');
      expect(await step('2026-07-09')).toMatchObject({ overdue: true, kept: false, baseline: aDay('2026-06-30') });
      expect(await step('2026-07-10')).toMatchObject({ overdue: false, kept: false, baseline: aDay('2026-09-30') });
      expect((await asOf(id, '2026-07-09')).course.computed?.verdict).toBe('at_risk');
    });
  });

  it('4: another due day of the goal is judged from that day; past days keep the old one', async () => {
    const { id } = await world.plan('3.1.1');
    const goals = await world.told<{ items: { id: string; code: string; version: number; dueOn: string }[] }>(
      'reader',
      'GET',
      `/api/strategies/${STRATEGY}/goals`,
    );
    const goal = goals.items.find(({ code }) => code === '3.1');
    await world.on('2026-03-01', async () => {
      const body = { dueOn: '2026-02-10', decision };
      const path = `/api/goals/${goal?.id}/change-due`;
      const changed = await world.ask('coordinator', 'POST', path, { body, version: goal?.version ?? 0 });
      expect([changed.status, changed.headers['etag']]).toEqual([200, '"v2"']);
      expect(changed.json()).toMatchObject({ dueOn: '2026-02-10', expired: true, measures: [{ id, expired: true }] });
      expect(await asOf(id, '2026-02-28')).toMatchObject({ expired: false, goal: { dueOn: goal?.dueOn } });
      expect(await asOf(id, '2026-03-01')).toMatchObject({ expired: true, goal: { dueOn: '2026-02-10' } });
    });
  });

  it('5: replaced by two, the old one is class replaced, its open request withdrawn, its link alive', async () => {
    const { id } = await world.plan('3.1.1');
    await world.plan('3.1.2');
    await world.plan('3.1.3');
    const round = await openRound();
    await world.on('2026-02-03', async () => {
      await decide(id, 'replace', { successors: ['3.1.2', '3.1.3'] });
      const old = await world.measure<MeasureDetailDto>(id);
      expect(old).toMatchObject({ status: 'replaced', report: 'not_due' });
      expect(old.successors.map(({ code }) => code)).toEqual(['3.1.2', '3.1.3']);
      const successor = await world.told<MeasureDetailDto>(
        'reader',
        'GET',
        `/api/strategies/${STRATEGY}/measures/3.1.2`,
      );
      expect(successor.predecessors.map(({ code }) => code)).toEqual(['3.1.1']);
      const count = (day: readonly CubeCell[], replaced: boolean) =>
        day.filter(({ status }) => (status === 'replaced') === replaced).reduce((sum, cell) => sum + cell.count, 0);
      const [before, after] = [await cells('2026-02-02'), await cells('2026-02-03')];
      expect([count(before, false), count(before, true)]).toEqual([3, 0]);
      expect([count(after, false), count(after, true)]).toEqual([2, 1]);
    });
    expect(await openRequests(round)).toEqual(['3.1.2', '3.1.3']);
  });

  it('6: created today, "adopted 2020", it is unknown on earlier days', async () => {
    const { id } = await world.on('2026-05-04', () => world.plan('3.1.1', { start: aDay('2020-01-01') }));
    await world.on('2026-05-04', async () => {
      expect((await world.measure<MeasureDetailDto>(id)).recordedOn).toBe('2026-05-04');
      expect((await world.ask('reader', 'GET', `/api/measures/${id}?asOf=2026-05-03`)).status).toBe(404);
      expect((await timeline(id))[0]?.from).toBe('2026-05-04');
      expect(await cells('2026-05-03')).toEqual([]);
    });
  });

  it('7: a lead handed over in an open round takes the open request along, not the unsigned draft', async () => {
    const { id } = await world.plan('3.1.1');
    const round = await openRound();
    await world.on('2026-02-03', async () => {
      const draft = { round: '2025', content: aReportContent() };
      await world.told('vm-desk', 'POST', `/api/measures/${id}/status-reports`, { body: draft });
      await decide(id, 'hand-over-lead', { to: 'um', effectiveOn: '2026-02-10' });
    });
    await world.on('2026-02-10', async () => {
      const measures = (await control(round)).measures;
      expect(measures).toMatchObject([{ ministry: 'um', takenOverFrom: 'vm', request: 'open' }]);
      const reports = async (as: string) =>
        (await world.told<{ items: unknown[] }>(as, 'GET', `/api/measures/${id}/status-reports`)).items;
      expect(await reports('um-desk')).toEqual([]);
      expect(await reports('vm-desk')).toHaveLength(1);
      expect((await world.measure<MeasureDetailDto>(id, 'um-desk')).allowedActions).toContain('write-report');
    });
  });

  async function openRound(): Promise<string> {
    return world.on('2026-02-02', async () => {
      const body = {
        key: '2025',
        period: { from: '2026-01-01', to: '2026-01-31' },
        asOfOn: '2026-01-31',
        deadlineOn: '2026-02-28',
      };
      const planned = await world.told('coordinator', 'POST', `/api/strategies/${STRATEGY}/rounds`, { body });
      const { id, version } = planned;
      await world.told<Versioned>('coordinator', 'POST', `/api/rounds/${id}/open`, { version });
      return id;
    });
  }

  const control = (round: string) =>
    world.told<{ measures: { measure: { code: string }; request: string }[] }>(
      'coordinator',
      'GET',
      `/api/rounds/${round}/control`,
    );

  const openRequests = async (round: string): Promise<string[]> =>
    world.on('2026-02-03', async () => {
      const { measures } = await control(round);
      return measures.filter(({ request }) => request === 'open').map(({ measure }) => measure.code);
    });
});

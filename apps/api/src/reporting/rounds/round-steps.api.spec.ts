import type { CubeDto } from '../../overview/cube.dto';
import { ReportingWorld } from '../../platform/testing/reporting-world';
import { STRATEGY } from '../../platform/testing/strategy-kit';
import type { RoundDetailDto } from '../round-detail.dto';
import type { ChecklistDto } from './checklist.dto';
import type { RoundControlDto } from './round-control.dto';

jest.setTimeout(120_000);

let world: ReportingWorld;
beforeEach(async () => {
  world = await ReportingWorld.start();
});
afterEach(() => world.close());

const detail = (round: string, as = 'coordinator') => world.told<RoundDetailDto>(as, 'GET', `/api/rounds/${round}`);
const control = (as: string, round: string, query = '') => world.ask(as, 'GET', `/api/rounds/${round}/control${query}`);

describe('the steps of a round', () => {
  it('are the coordination’s, one after the other, each against the version seen', async () => {
    const round = await world.on('2025-01-02', () => world.plan(2024));
    await world.on('2025-01-02', async () => {
      for (const person of ['reader', 'vm-desk', 'vm-approver', 'admin']) {
        expect((await world.ask(person, 'POST', `/api/rounds/${round}/open`, undefined, 1)).status).toBe(403);
      }
      expect((await world.ask('coordinator', 'POST', `/api/rounds/${round}/open`)).status).toBe(428);
      expect((await world.ask('coordinator', 'POST', `/api/rounds/${round}/open`, undefined, 7)).status).toBe(412);
      expect((await world.ask('coordinator', 'POST', `/api/rounds/${round}/seal`, undefined, 1)).status).toBe(409);
      const opened = await world.ask('coordinator', 'POST', `/api/rounds/${round}/open`, undefined, 1);
      expect(opened.status).toBe(200);
      expect(opened.headers['etag']).toBe('"v2"');
      expect(opened.json()).toMatchObject({ state: 'open', version: 2, requests: { owed: 4, answered: 0 } });
    });
    expect((await detail(round)).allowedActions).toContain('review-round');
    expect((await detail(round, 'vm-desk')).allowedActions).toEqual(['read']);
    await world.seal(2024, round);
    await world.on('2025-03-15', async () => {
      const again = await world.step(round, 'seal');
      expect([again.status, again.json<{ code: string }>().code]).toEqual([409, 'not-in-this-state']);
      expect((await world.step(round, 'publish')).json()).toMatchObject({
        state: 'published',
        publishedOn: '2025-03-15',
      });
    });
    const { snapshots, snapshot } = await detail(round, 'reader');
    expect(snapshots).toEqual([{ version: 1, checksum: snapshot?.checksum, sealedOn: '2025-03-15', amendment: null }]);
  });

  it('are refused for a plan that makes no sense, at the field', async () => {
    const path = `/api/strategies/${STRATEGY}/rounds`;
    const plan = {
      key: '2024',
      period: { from: '2024-01-01', to: '2024-12-31' },
      asOfOn: '2024-12-31',
      deadlineOn: '2024-12-01',
    };
    const refused = await world.ask('coordinator', 'POST', path, plan);
    expect(refused.status).toBe(422);
    expect(refused.json()).toMatchObject({ errors: [{ pointer: '/deadlineOn', code: 'deadline-before-as-of' }] });
    expect((await world.ask('coordinator', 'POST', path, { ...plan, color: 'red' })).status).toBe(400);
    expect((await world.ask('vm-approver', 'POST', path, plan)).status).toBe(403);
    expect(
      (await world.api.anonymous.http('POST', path, { body: plan, headers: { 'x-requested-with': 'spec' } })).status,
    ).toBe(401);
  });
});

describe('sealing', () => {
  it('is refused with the list of what is missing', async () => {
    const round = await world.open(2024);
    await world.on('2025-01-10', async () => {
      const { id } = await world.signed('3.1.1', '2024');
      const question = { field: '/content/narrative/done', question: 'Bis wann?' };
      await world.told('coordinator', 'POST', `/api/status-reports/${id}/queries`, question);
      await world.step(round, 'review');
      const refused = await world.step(round, 'seal');
      expect(refused.status).toBe(409);
      const { errors } = refused.json<{ errors: { code: string; detail: string }[] }>();
      expect(errors.map(({ code }) => code)).toEqual(['query-open', 'request-open', 'request-open', 'request-open']);
      expect(errors[0]?.detail).toContain('3.1.1');
      const list = await world.told<ChecklistDto>('coordinator', 'GET', `/api/rounds/${round}/checklist`);
      expect(list.ready).toBe(false);
      expect(list.items.filter(({ ok }) => !ok).map(({ code }) => code)).toEqual([
        'queries-answered',
        'requests-answered',
        'reports-accepted',
        'nothing-missing',
      ]);
      for (const person of ['vm-approver', 'reader']) {
        expect((await world.ask(person, 'GET', `/api/rounds/${round}/checklist`)).status).toBe(403);
      }
    });
  });

  it('warns of a report that is signed and not accepted: the round calls it missing', async () => {
    const round = await world.open(2024);
    await world.on('2025-01-10', () => world.signed('3.1.1', '2024'));
    await world.on('2025-03-15', async () => {
      await world.step(round, 'review');
      const list = await world.told<ChecklistDto>('coordinator', 'GET', `/api/rounds/${round}/checklist`);
      expect(list.ready).toBe(true);
      expect(list.items.find(({ code }) => code === 'reports-accepted')).toMatchObject({
        ok: false,
        blocking: false,
        params: { count: 1, measures: ['3.1.1'] },
      });
      await world.step(round, 'seal');
    });
    const [row] = await world.api.database.query(`select report from snapshot_state where code = '3.1.1'`);
    expect(row).toEqual({ report: 'missing' });
  });

  it('with a ministry missing for the second time leaves its measures not assessed, and widens the bounds', async () => {
    await world.on('2024-06-01', async () => {
      for (const code of ['3.1.1', '3.1.2', '3.1.3', '3.1.4']) await world.accepted(code, null);
    });
    for (const year of [2024, 2025]) {
      const round = await world.open(year);
      await world.on(`${year + 1}-01-10`, async () => {
        for (const code of ['3.1.1', '3.1.2', '3.1.4']) await world.accepted(code, String(year));
      });
      await world.seal(year, round);
    }
    const figureOn = async (day: string, key: string) => {
      const { figures } = await world.on('2026-03-16', () =>
        world.told<{ figures: { key: string; numerator: number; denominator: number; bounds?: object }[] }>(
          'reader',
          'GET',
          `/api/strategies/${STRATEGY}/overview?asOf=${day}`,
        ),
      );
      return figures.find((figure) => figure.key === key);
    };
    const cellOf = async (query: string) => {
      const { cells } = await world.on('2026-03-16', () =>
        world.told<CubeDto>('reader', 'GET', `/api/strategies/${STRATEGY}/cube?${query}`),
      );
      const cell = cells.find(({ ministry }) => ministry === 'um');
      return [cell?.report, cell?.computed];
    };
    expect(await cellOf('asOf=2026-03-14')).toEqual(['missing', 'on_track']);
    expect(await cellOf('asOf=2026-03-15')).toEqual(['missing', 'not_assessed']);
    expect(await cellOf('round=2025')).toEqual(['missing', 'not_assessed']);
    expect(await figureOn('2026-03-15', 'reported')).toMatchObject({ numerator: 3, denominator: 4 });
    expect(await figureOn('2026-03-14', 'onCourse')).toMatchObject({
      numerator: 4,
      denominator: 4,
      bounds: { low: 100, high: 100 },
    });
    expect(await figureOn('2026-03-15', 'onCourse')).toMatchObject({
      numerator: 3,
      denominator: 4,
      bounds: { low: 75, high: 100, assessed: 3 },
    });
  });
});

describe('the control page', () => {
  it('shows the coordination everything but drafts, a ministry its own rows, and nobody else anything', async () => {
    const round = await world.open(2024);
    await world.on('2025-01-05', () => world.submitted('3.1.1', '2024'));
    await world.on('2025-01-06', () => world.signed('3.1.3', '2024'));
    await world.on('2025-01-12', async () => {
      const id = await world.measureId('3.1.2');
      await world.told('vm-desk', 'POST', `/api/measures/${id}/status-reports`, { round: '2024' });
      const page = (await control('coordinator', round)).json<RoundControlDto>();
      expect(page.totals).toMatchObject({ due: 4, answered: 1, drafted: null, submitted: 1, signed: 1, accepted: 0 });
      expect(page.ministries.map(({ ministry, waitsFor, waitsDays }) => [ministry, waitsFor, waitsDays])).toEqual(
        expect.arrayContaining([
          ['um', 'coordination', 6],
          ['vm', 'ministry-desk', 10],
          ['stm', 'ministry-desk', 10],
        ]),
      );
      expect(
        page.measures.map(({ measure, report, drafted, waitsFor, waitsSince }) => [
          measure.code,
          report?.state ?? null,
          drafted,
          waitsFor,
          waitsSince,
        ]),
      ).toEqual([
        ['3.1.1', 'submitted', null, 'ministry-approver', '2025-01-05'],
        ['3.1.2', null, null, 'ministry-desk', '2025-01-02'],
        ['3.1.3', 'signed', null, 'coordination', '2025-01-06'],
        ['3.1.4', null, null, 'ministry-desk', '2025-01-02'],
      ]);
      const own = (await control('vm-desk', round)).json<RoundControlDto>();
      expect(own.measures.map(({ measure }) => measure.code)).toEqual(['3.1.1', '3.1.2']);
      expect(own.totals.drafted).toBe(1);
      expect((await control('um-approver', round)).text).not.toMatch(/3\.1\.[124]/);
      expect((await control('coordinator', round, '?ministry=um')).json<RoundControlDto>().measures).toHaveLength(1);
      for (const [person, query] of [
        ['reader', ''],
        ['admin', ''],
        ['vm-desk', '?ministry=um'],
      ] as const) {
        expect((await control(person, round, query)).status).toBe(403);
      }
      expect((await control('coordinator', '01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10')).status).toBe(404);
    });
  });
});

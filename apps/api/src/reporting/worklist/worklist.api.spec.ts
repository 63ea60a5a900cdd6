import { ReportingWorld } from '../../platform/testing/reporting-world';
import type { WorkDto } from './worklist.dto';

jest.setTimeout(120_000);

let world: ReportingWorld;
beforeAll(async () => {
  world = await ReportingWorld.start();
  await world.open(2024);
});
afterAll(() => world.close());

const work = (as: string, day = '2025-01-10', query = '') =>
  world.on(day, () => world.told<WorkDto>(as, 'GET', `/api/me/work${query}`));
const listed = ({ items }: WorkDto) => items.map(({ kind, measure }) => `${kind} ${measure.code}`);

describe('the work list', () => {
  it('is empty for whoever owes nothing, and closed to who is not signed in', async () => {
    for (const person of ['reader', 'admin', 'coordinator']) expect((await work(person)).items).toEqual([]);
    expect((await world.api.anonymous.http('GET', '/api/me/work')).status).toBe(401);
    expect((await world.ask('vm-desk', 'GET', '/api/me/work?scope=everything')).status).toBe(422);
  });

  it('shows a ministry what it owes, with days left', async () => {
    const mine = await work('vm-desk');
    expect(listed(mine)).toEqual(['due 3.1.1', 'due 3.1.2']);
    expect(mine.counts).toMatchObject({ due: 2, returned: 0, toSign: 0, toAccept: 0, queries: 0 });
    expect(mine.items[0]).toMatchObject({
      strategy: 'frankreich',
      ministry: 'vm',
      round: { key: '2024', deadlineOn: '2025-01-31' },
      report: null,
      daysLeft: 21,
      overdue: false,
      since: '2025-01-02',
      allowedActions: ['write-report'],
    });
    expect((await work('vm-desk', '2025-02-02')).items[0]).toMatchObject({ daysLeft: -2, overdue: true });
    expect(listed(await work('um-desk'))).toEqual(['due 3.1.3']);
    expect(listed(await work('vm-approver', '2025-01-10', '?scope=mine'))).toEqual([]);
  });

  it('hands one report from person to person', async () => {
    const id = await world.measureId('3.1.1');
    await world.on('2025-01-10', async () => {
      const draft = await world.told('vm-desk', 'POST', `/api/measures/${id}/status-reports`, {
        round: '2024',
        content: { implementation: 'running', course: 'on_track', effect: 'not_yet' },
      });
      expect(listed(await work('vm-desk'))).toEqual(['draft 3.1.1', 'due 3.1.2']);
      expect((await work('vm-desk', '2025-01-10', '?scope=mine')).items[0]?.report).toMatchObject({ mine: true });
      const { version } = await world.told(
        'vm-desk',
        'POST',
        `/api/status-reports/${draft.id}/submit`,
        undefined,
        draft.version,
      );
      expect(listed(await work('vm-desk'))).toEqual(['due 3.1.2']);
      expect(listed(await work('vm-approver'))).toEqual(['to_sign 3.1.1', 'due 3.1.2']);
      const signed = await world.told(
        'vm-approver',
        'POST',
        `/api/status-reports/${draft.id}/sign`,
        undefined,
        version,
      );
      expect(listed(await work('vm-approver'))).toEqual(['due 3.1.2']);
      expect(listed(await work('coordinator'))).toEqual(['to_accept 3.1.1']);
      const returned = { note: 'Bitte den Stand genauer fassen.' };
      await world.told('coordinator', 'POST', `/api/status-reports/${draft.id}/return`, returned, signed.version);
      expect(listed(await work('coordinator'))).toEqual([]);
      const back = await work('vm-desk');
      expect(listed(back)).toEqual(['returned 3.1.1', 'due 3.1.2']);
      expect(back.counts).toMatchObject({ due: 1, returned: 1 });
    });
  });

  it('offers a lead to the approver of the ministry that shall take it', async () => {
    await world.on('2025-01-11', async () => {
      const id = await world.measureId('3.1.3');
      const { version } = await world.told('um-approver', 'GET', `/api/measures/${id}`);
      const offer = { to: 'vm', effectiveOn: '2025-02-01' };
      await world.told('um-approver', 'POST', `/api/measures/${id}/offer-lead`, offer, version);
      const [item] = (await work('vm-approver', '2025-01-11')).items.filter(({ kind }) => kind === 'lead_offer');
      expect(item).toMatchObject({
        measure: { code: '3.1.3' },
        ministry: 'um',
        allowedActions: ['accept-lead', 'decline-lead'],
      });
      expect((await work('vm-desk', '2025-01-11')).counts.leadOffers).toBe(0);
    });
  });
});

import { createHash } from 'node:crypto';
import { aReportContent } from '@wegmarke/domain-testing';
import type { CubeDto } from '../../overview/cube.dto';
import { ReportingWorld } from '../../platform/testing/reporting-world';
import { STRATEGY } from '../../platform/testing/strategy-kit';
import type { RoundDetailDto } from '../round-detail.dto';
import type { WorkDto } from '../worklist/worklist.dto';
import type { AmendmentDto, AmendmentListDto } from './amendment.dto';

jest.setTimeout(120_000);

let world: ReportingWorld;
let round: string;
beforeAll(async () => {
  world = await ReportingWorld.start();
  round = await world.open(2024);
  await world.on('2025-01-10', async () => {
    for (const code of ['3.1.1', '3.1.4']) await world.accepted(code, '2024', { implementation: 'preparing' });
  });
  await world.seal(2024, round);
});
afterAll(() => world.close());

const today = <T>(work: () => Promise<T>) => world.on('2025-06-01', work);
const CORRECTION = { reason: 'Zahlendreher im Vermerk', content: { ...aReportContent(), implementation: 'running' } };
const propose = (as: string, measure: string, more: object = {}) =>
  today(() => world.ask(as, 'POST', `/api/rounds/${round}/amendments`, { measure, ...CORRECTION, ...more }));
const decide = (as: string, step: 'confirm' | 'reject', { id, version }: Pick<AmendmentDto, 'id' | 'version'>) =>
  today(() => world.ask(as, 'POST', `/api/amendments/${id}/${step}`, undefined, version));
const snapshots = () =>
  world.api.database.query<{ version: number; content: string; checksum: string }>(
    'select version, content, checksum from round_snapshot order by version',
  );
const statusIn = async (query: string, ministry: string): Promise<string[]> => {
  const { cells } = await today(() =>
    world.told<CubeDto>('reader', 'GET', `/api/strategies/${STRATEGY}/cube?${query}`),
  );
  return cells.filter((cell) => cell.ministry === ministry).map(({ status }) => status);
};

describe('an amendment', () => {
  it('is proposed by the coordination alone, for a measure of a sealed round', async () => {
    for (const person of ['reader', 'vm-approver', 'admin']) expect((await propose(person, '3.1.1')).status).toBe(403);
    expect((await propose('coordinator', '9.9.9')).status).toBe(404);
    const senseless = await propose('coordinator', '3.1.1', { content: { implementation: 'implemented' } });
    expect(senseless.status).toBe(422);
    expect(senseless.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)).toContain(
      '/content/evidence',
    );
    expect((await propose('coordinator', '3.1.1', { reason: '' })).json()).toMatchObject({
      errors: [{ pointer: '/reason' }],
    });
  });

  it('makes a second version when the lead’s approver confirms it; the first stays byte for byte', async () => {
    const [first] = await snapshots();
    const proposed = await propose('coordinator', '3.1.1');
    expect(proposed.status).toBe(201);
    const amendment = proposed.json<AmendmentDto>();
    expect(amendment).toMatchObject({ state: 'proposed', ministry: 'vm', allowedActions: ['reject-amendment'] });
    expect((await propose('coordinator', '3.1.1')).status).toBe(409);
    expect(await statusIn('round=2024', 'vm')).toContain('preparing');
    expect((await today(() => world.told<WorkDto>('vm-approver', 'GET', '/api/me/work'))).counts.amendments).toBe(1);

    for (const [person, status] of [
      ['coordinator', 403],
      ['coordinator-2', 403],
      ['vm-desk', 403],
      ['um-approver', 404],
      ['reader', 404],
    ] as const) {
      expect((await decide(person, 'confirm', amendment)).status).toBe(status);
    }
    expect((await decide('vm-approver', 'confirm', { ...amendment, version: 5 })).status).toBe(412);
    const confirmed = await decide('vm-approver', 'confirm', amendment);
    expect(confirmed.json()).toMatchObject({
      state: 'confirmed',
      decidedOn: '2025-06-01',
      snapshotVersion: 2,
      allowedActions: [],
    });
    expect((await decide('vm-approver', 'confirm', { ...amendment, version: 2 })).status).toBe(409);

    const [still, second] = await snapshots();
    expect(still).toEqual(first);
    expect(second?.checksum).not.toBe(first?.checksum);
    expect(
      createHash('sha256')
        .update(second?.content ?? '')
        .digest('hex'),
    ).toBe(second?.checksum);
    expect(second?.content).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    const detail = await world.told<RoundDetailDto>('reader', 'GET', `/api/rounds/${round}`);
    expect(detail.snapshot).toEqual({ version: 2, checksum: second?.checksum });
    expect(detail.snapshots[1]).toMatchObject({
      sealedOn: '2025-06-01',
      amendment: { measure: '3.1.1', reason: CORRECTION.reason },
    });
  });

  it('is read with the round from then on, and known to the cockpit from today', async () => {
    expect((await statusIn('round=2024', 'vm')).toSorted()).toEqual(['not_started', 'running']);
    expect((await statusIn('asOf=2025-05-31', 'vm')).toSorted()).toEqual(['not_started', 'preparing']);
    expect((await statusIn('asOf=2025-06-01', 'vm')).toSorted()).toEqual(['not_started', 'running']);
    const reports = await world.api.database.query(
      `select state, correction_reason, corrects is not null as corrects from status_report
       where measure_id = $1 order by sequence`,
      [await world.measureId('3.1.1')],
    );
    expect(reports).toEqual([
      { state: 'accepted', correction_reason: null, corrects: false },
      { state: 'accepted', correction_reason: CORRECTION.reason, corrects: true },
    ]);
  });

  it('leaves a missing report missing, and sets old figures beside new', async () => {
    const { id, version } = (await propose('coordinator', '3.1.3')).json<AmendmentDto>();
    expect((await decide('um-approver', 'confirm', { id, version })).status).toBe(200);
    const [row] = await world.api.database.query(
      `select status, report from snapshot_state where code = '3.1.3' and snapshot_version = 3`,
    );
    expect(row).toEqual({ status: 'running', report: 'missing' });
    const list = await world.told<AmendmentListDto>('coordinator', 'GET', `/api/rounds/${round}/amendments`);
    const started = (figures: AmendmentListDto['before']) => figures.find(({ key }) => key === 'started')?.numerator;
    expect([started(list.before), started(list.after)]).toEqual([2, 3]);
    expect(list.items.map(({ measure, snapshotVersion }) => [measure.code, snapshotVersion])).toEqual([
      ['3.1.3', 3],
      ['3.1.1', 2],
    ]);
    expect(
      (await world.told<AmendmentListDto>('vm-desk', 'GET', `/api/rounds/${round}/amendments`)).items,
    ).toHaveLength(1);
    expect((await world.told<AmendmentListDto>('reader', 'GET', `/api/rounds/${round}/amendments`)).items).toEqual([]);
  });

  it('needs a second coordinator where the Staatsministerium leads', async () => {
    const amendment = (await propose('coordinator', '3.1.4')).json<AmendmentDto>();
    expect((await decide('coordinator', 'confirm', amendment)).json()).toMatchObject({ code: 'own-work' });
    expect((await decide('stm-approver', 'confirm', amendment)).status).toBe(403);
    expect((await today(() => world.told<WorkDto>('coordinator-2', 'GET', '/api/me/work'))).counts.amendments).toBe(1);
    expect((await decide('coordinator-2', 'confirm', amendment)).json()).toMatchObject({ snapshotVersion: 4 });
  });

  it('can be refused, or taken back, and changes nothing then', async () => {
    const before = await snapshots();
    const one = (await propose('coordinator', '3.1.2')).json<AmendmentDto>();
    expect((await decide('vm-approver', 'reject', one)).json()).toMatchObject({
      state: 'rejected',
      snapshotVersion: null,
    });
    const other = (await propose('coordinator', '3.1.2')).json<AmendmentDto>();
    expect((await decide('coordinator', 'reject', other)).json()).toMatchObject({ state: 'rejected' });
    expect(await snapshots()).toEqual(before);
  });
});

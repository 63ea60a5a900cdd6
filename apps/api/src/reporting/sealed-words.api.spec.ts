import { canonicalJson, readSnapshot, type RoundSnapshot, type SnapshotMeasure } from '@wegmarke/domain';
import { aReportContent, planned } from '@wegmarke/domain-testing';
import { ReportingWorld } from '../platform/testing/reporting-world';
import type { MeasureDetailDto } from '../measures';
import type { AmendmentDto } from './amendments/amendment.dto';

jest.setTimeout(120_000);

let world: ReportingWorld;
let round: string;

/** 3.1.1 asks for help and its end has slipped; 3.1.2 is replaced by 3.1.3 before the as-of day; 3.1.4 never reports. */
beforeAll(async () => {
  world = await ReportingWorld.start();
  await world.on('2024-06-01', async () => {
    const id = await world.measureId('3.1.2');
    const { version } = await world.told<MeasureDetailDto>('coordinator', 'GET', `/api/measures/${id}`);
    const decision = { documentNumber: 'Musterbeschluss 2', decidedOn: null };
    await world.told(
      'coordinator',
      'POST',
      `/api/measures/${id}/replace`,
      { successors: ['3.1.3'], decision },
      version,
    );
  });
  round = await world.open(2024);
  await world.on('2025-01-10', () =>
    world.accepted('3.1.1', '2024', {
      milestones: [{ key: 'end' as never, forecast: planned('2030-01-31'), cause: 'staff' }],
      narrative: { done: '', problems: '', next: '', helpNeeded: 'Musterbitte' },
      remarkOnRule: 'Musteranmerkung',
    }),
  );
  await world.on('2025-02-20', async () => {
    const id = await world.measureId('3.1.1');
    const { version } = await world.told<MeasureDetailDto>('coordinator', 'GET', `/api/measures/${id}`);
    const view = { course: 'at_risk', note: 'Mustersicht' };
    await world.told('coordinator', 'POST', `/api/measures/${id}/coordinator-view`, view, version);
  });
  await world.seal(2024, round);
});
afterAll(() => world.close());

const contents = async (): Promise<string[]> => {
  const rows = await world.api.database.query<{ content: string }>(
    'select content from round_snapshot order by version',
  );
  return rows.map(({ content }) => content);
};
const newest = async (): Promise<RoundSnapshot> => readSnapshot((await contents()).at(-1) ?? '');
const measureIn = ({ measures }: RoundSnapshot, code: string): SnapshotMeasure | undefined =>
  measures.find((measure) => measure.code === code);

async function amend(helpNeeded: string): Promise<void> {
  await world.on('2025-06-01', async () => {
    const content = { ...aReportContent(), narrative: { done: '', problems: '', next: '', helpNeeded } };
    const proposal = { measure: '3.1.1', reason: 'Zahlendreher', content };
    const path = `/api/rounds/${round}/amendments`;
    const { id, version } = await world.told<AmendmentDto>('coordinator', 'POST', path, proposal);
    await world.told('vm-approver', 'POST', `/api/amendments/${id}/confirm`, undefined, version);
  });
}

it('a seal keeps what the report asked for and remarked, the view of the coordination, and how far dates slipped', async () => {
  expect(measureIn(await newest(), '3.1.1')).toMatchObject({
    needsHelp: true,
    remarkOnRule: 'Musteranmerkung',
    coordinatorView: { course: 'at_risk', note: 'Mustersicht', on: '2025-02-20' },
    milestones: [{ key: 'end', shifts: { count: 1, days: 31, lastCause: 'staff' } }],
  });
});

it('a seal keeps what became of what', async () => {
  const snapshot = await newest();
  expect(snapshot.schemaVersion).toBe(2);
  expect(measureIn(snapshot, '3.1.2')).toMatchObject({ successors: ['3.1.3'], needsHelp: false, remarkOnRule: null });
  expect(measureIn(snapshot, '3.1.4')).toMatchObject({ predecessors: [], successors: [], narrative: null });
});

it('the page of the measure in that round shows the view as the seal found it', async () => {
  const id = await world.measureId('3.1.1');
  const { course } = await world.told<MeasureDetailDto>('reader', 'GET', `/api/measures/${id}?round=2024`);
  expect(course.coordinator).toMatchObject({ course: 'at_risk', on: '2025-02-20' });
});

it('an amendment takes back what is no longer asked for and keeps the rest', async () => {
  await amend('');
  expect(measureIn(await newest(), '3.1.1')).toMatchObject({
    needsHelp: false,
    remarkOnRule: null,
    coordinatorView: { course: 'at_risk' },
  });
  expect(measureIn(await newest(), '3.1.2')).toMatchObject({ successors: ['3.1.3'] });
});

const UNKNOWN_TO_VERSION_1 = new Set([
  'predecessors',
  'successors',
  'needsHelp',
  'remarkOnRule',
  'coordinatorView',
  'shifts',
]);

function asVersion1(snapshot: RoundSnapshot): string {
  const known = JSON.stringify(snapshot, (key, value: unknown) => (UNKNOWN_TO_VERSION_1.has(key) ? undefined : value));
  return canonicalJson({ ...(JSON.parse(known) as RoundSnapshot), schemaVersion: 1 });
}

it('a snapshot of the first version can be amended; the next one is written in the present shape', async () => {
  const old = asVersion1(await newest());
  await world.api.database.query('update round_snapshot set content = $1 where version = 2', [old]);
  await amend('Musterbitte');
  const [, second, third] = await contents();
  expect(second).toBe(old);
  expect(readSnapshot(third ?? '')).toMatchObject({ schemaVersion: 2, amendments: [{ version: 2 }, { version: 3 }] });
  expect(measureIn(readSnapshot(third ?? ''), '3.1.1')).toMatchObject({ needsHelp: true });
  expect(measureIn(readSnapshot(third ?? ''), '3.1.4')).toMatchObject({ needsHelp: false, predecessors: [] });
});

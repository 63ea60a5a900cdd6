import { aRequest, measureCode, ministryKey, on, refusalOf, roundKey, strategyKey } from '@wegmarke/domain-testing';
import {
  CONTROL_REQUESTS,
  controlCounts,
  controlReach,
  controlRows,
  ministryControls,
  reachWithin,
  type Actor,
  type ControlledReport,
  type ControlledRequest,
  type ControlReach,
  type ControlRow,
  type RoundRecord,
} from '../index';

const [a, b] = [ministryKey('ministry-a'), ministryKey('ministry-b')];
const strategy = strategyKey('frankreich');
const COORDINATION: ControlReach = { coordination: true, ministries: [] };
const OWN: ControlReach = { coordination: false, ministries: [a] };

const ROUND: RoundRecord = {
  key: roundKey('2025'),
  state: 'open',
  period: { from: on('2025-01-01'), to: on('2025-12-31') },
  asOfOn: on('2025-12-31'),
  openedOn: on('2026-01-02'),
  deadlineOn: on('2026-01-31'),
  sealedOn: null,
  publishedOn: null,
};
const SEALED: RoundRecord = { ...ROUND, state: 'sealed', sealedOn: on('2026-03-01') };
const TODAY = on('2026-01-12');

const report = (change: Partial<ControlledReport> = {}): ControlledReport => ({
  id: 'report-1',
  version: 1,
  ministry: a,
  state: 'draft',
  unchanged: false,
  submittedOn: null,
  signedOn: null,
  returnedOn: null,
  queries: [],
  ...change,
});
const asked = (change: Partial<ControlledRequest> = {}, request: Partial<ControlledRequest['request']> = {}) => ({
  measure: measureCode('1'),
  leads: [{ ministry: a, from: on('2025-01-01') }],
  reports: [],
  ...change,
  request: { ...aRequest(2025), measure: measureCode('1'), ministry: a, ...request },
});
const row = (request: ControlledRequest, reach = COORDINATION, today = TODAY, round = ROUND): ControlRow | undefined =>
  controlRows(round, [request], reach, today)[0];

describe('controlRows', () => {
  it('says of an untouched request that it waits for the desk since the opening', () => {
    expect(row(asked())).toEqual({
      measure: '1',
      ministry: 'ministry-a',
      takenOverFrom: null,
      request: 'open',
      report: null,
      drafted: null,
      unchanged: false,
      openQueries: 0,
      overdue: false,
      waitsFor: 'ministry-desk',
      waitsSince: '2026-01-02',
      waitsDays: 10,
    });
  });

  it('shows a draft to its ministry and to nobody else', () => {
    const drafted = asked({ reports: [report()] });
    expect(row(drafted)).toEqual(row(asked()));
    expect(row(drafted, OWN)).toMatchObject({ drafted: true, report: { id: 'report-1', state: 'draft' } });
    expect(row(asked(), OWN)).toMatchObject({ drafted: false, report: null });
  });

  it('shows the coordination of a submitted report that it is there, not what it says', () => {
    const submitted = asked({
      reports: [report({ state: 'submitted', submittedOn: on('2026-01-08'), unchanged: true })],
    });
    expect(row(submitted)).toMatchObject({
      report: { id: 'report-1', version: 1, state: 'submitted', unchanged: null },
      waitsFor: 'ministry-approver',
      waitsDays: 4,
    });
    expect(row(submitted, OWN)).toMatchObject({ report: { unchanged: true } });
  });

  it('counts the open questions of a signed report', () => {
    const queries = [
      { askedOn: on('2026-01-11'), answeredOn: null, settledOn: null },
      { askedOn: on('2026-01-11'), answeredOn: on('2026-01-12'), settledOn: null },
    ];
    const signed = report({ state: 'signed', signedOn: on('2026-01-10'), queries });
    expect(row(asked({ reports: [signed] }, { answeredOn: on('2026-01-10') }))).toMatchObject({
      request: 'answered',
      openQueries: 1,
      waitsFor: 'ministry-desk',
      waitsDays: 1,
      report: { state: 'signed', unchanged: false },
    });
  });

  it('keeps what was delivered when a correction is in the making', () => {
    const reports = [
      report({ id: 'correction' }),
      report({ id: 'delivered', state: 'accepted', signedOn: on('2026-01-05') }),
    ];
    expect(row(asked({ reports }, { answeredOn: on('2026-01-05'), unchanged: true }))).toMatchObject({
      report: { id: 'delivered', state: 'accepted' },
      unchanged: true,
      waitsFor: null,
      waitsSince: null,
      waitsDays: null,
    });
  });

  it('moves an open request with the lead, and waits since the new one took over', () => {
    const leads = [
      { ministry: a, from: on('2025-01-01') },
      { ministry: b, from: on('2026-01-10') },
    ];
    const moved = asked({ leads, reports: [report()] });
    expect(row(moved)).toMatchObject({ ministry: 'ministry-b', takenOverFrom: 'ministry-a', waitsSince: '2026-01-10' });
    expect(controlRows(ROUND, [moved], OWN, TODAY)).toEqual([]);
  });

  it.each([
    ['until the deadline', '2026-01-31', ROUND, { request: 'open', overdue: false }],
    ['the day after it', '2026-02-01', ROUND, { request: 'missing', overdue: true, waitsDays: 30 }],
    ['after the seal', '2026-03-02', SEALED, { request: 'missing', overdue: false, waitsFor: null }],
  ] as const)('says what an unanswered request is %s', (_, day, round, expected) => {
    expect(row(asked(), COORDINATION, on(day), round)).toMatchObject(expected);
    expect(CONTROL_REQUESTS).toContain(expected.request);
  });

  it('waits for nobody where the request was withdrawn, and counts from the as-of day before anything was opened', () => {
    expect(row(asked({}, { withdrawnOn: on('2026-01-05') }))).toMatchObject({ request: 'withdrawn', waitsFor: null });
    const planned = { ...ROUND, state: 'planned', openedOn: null } as const;
    expect(row(asked(), COORDINATION, TODAY, planned)).toMatchObject({ request: 'open', waitsSince: '2025-12-31' });
    const takenLater = asked({ leads: [{ ministry: a, from: on('2026-01-20') }] });
    expect(row(takenLater)).toMatchObject({ waitsSince: '2026-01-20', waitsDays: 0 });
  });
});

describe('the counts of a control page', () => {
  const many: readonly ControlledRequest[] = [
    asked({ measure: measureCode('1') }),
    asked({ measure: measureCode('2'), reports: [report()] }),
    asked({ measure: measureCode('3'), reports: [report({ state: 'submitted', submittedOn: on('2026-01-09') })] }),
    asked(
      { measure: measureCode('4'), reports: [report({ state: 'returned', returnedOn: on('2026-01-11') })] },
      { answeredOn: on('2026-01-05') },
    ),
    asked(
      {
        measure: measureCode('5'),
        leads: [{ ministry: b, from: on('2025-01-01') }],
        reports: [report({ ministry: b, state: 'accepted' })],
      },
      { answeredOn: on('2026-01-05'), unchanged: true, ministry: b },
    ),
    asked(
      {
        measure: measureCode('6'),
        leads: [{ ministry: b, from: on('2025-01-01') }],
        reports: [report({ ministry: b, state: 'signed', signedOn: on('2026-01-06') })],
      },
      { answeredOn: on('2026-01-06'), ministry: b },
    ),
    asked(
      { measure: measureCode('7'), leads: [{ ministry: b, from: on('2025-01-01') }] },
      { withdrawnOn: on('2026-01-05'), ministry: b },
    ),
  ];

  it('tell what is due by its present state', () => {
    expect(controlCounts(controlRows(ROUND, many, COORDINATION, TODAY))).toEqual({
      due: 6,
      answered: 3,
      drafted: null,
      returned: 1,
      submitted: 1,
      signed: 1,
      accepted: 1,
      unchanged: 1,
      missing: 0,
      overdue: 0,
      openQueries: 0,
      withdrawn: 1,
    });
    expect(controlCounts(controlRows(ROUND, many, COORDINATION, on('2026-02-01')))).toMatchObject({
      missing: 3,
      overdue: 3,
    });
    expect(controlCounts(controlRows(ROUND, many, OWN, TODAY))).toMatchObject({ due: 4, drafted: 1 });
  });

  it('stand per ministry, with where each has waited longest', () => {
    const lines = ministryControls(controlRows(ROUND, many.toReversed(), COORDINATION, TODAY));
    expect(lines).toMatchObject([
      { ministry: 'ministry-a', due: 4, waitsFor: 'ministry-desk', waitsSince: '2026-01-02', waitsDays: 10 },
      { ministry: 'ministry-b', due: 2, withdrawn: 1, waitsFor: 'coordination', waitsDays: 6 },
    ]);
    const done = many.slice(4, 5);
    expect(ministryControls(controlRows(ROUND, done, COORDINATION, TODAY))).toMatchObject([
      { waitsFor: null, waitsDays: null },
    ]);
  });
});

describe('controlReach', () => {
  const person = (...grants: Actor['grants']): Actor => ({ personId: 'p', grants });

  it.each([
    ['a coordinator', person({ role: 'coordinator', strategy }), { coordination: true, ministries: [] }],
    ['a desk', person({ role: 'desk', ministry: a }), { coordination: false, ministries: ['ministry-a'] }],
    [
      'desk and approver of one ministry, approver of another',
      person({ role: 'desk', ministry: a }, { role: 'approver', ministry: a }, { role: 'approver', ministry: b }),
      { coordination: false, ministries: ['ministry-a', 'ministry-b'] },
    ],
  ] as const)('of %s', (_, actor, reach) => {
    expect(controlReach(actor, strategy)).toEqual(reach);
  });

  it.each([
    ['a reader', person({ role: 'reader', strategy })],
    ['an admin', person({ role: 'admin' })],
    ['the coordinator of another strategy', person({ role: 'coordinator', strategy: strategyKey('donau') })],
    ['nobody', person()],
  ] as const)('is refused to %s', (_, actor) => {
    expect(refusalOf(() => controlReach(actor, strategy))).toMatchObject({ code: 'role-missing' });
  });

  it('lets a ministry look at its own rows alone', () => {
    expect(reachWithin(OWN, a)).toBe(OWN);
    expect(reachWithin(COORDINATION, b)).toBe(COORDINATION);
    expect(refusalOf(() => reachWithin(OWN, b))).toMatchObject({ code: 'role-missing' });
  });
});

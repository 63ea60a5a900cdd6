import {
  answerRequest,
  canonicalJson,
  figuresOf,
  isOpenRequest,
  openRound,
  planRound,
  publishRound,
  requestHolder,
  reviewRound,
  ROUND_MOVES,
  ROUND_STATES,
  SNAPSHOT_SCHEMA_VERSION,
  roundFactsOf,
  roundStateAfter,
  sealBlockers,
  sealRound,
  STATUS_CLASSES,
  withdrawRequests,
  DEFAULT_COURSE_RULES,
  DEFAULT_HORIZON_SPANS,
  type PlannedRound,
  type ReportRequest,
  type RoundRecord,
  type SnapshotInput,
} from '../index';
import {
  aMeasure,
  aRequest,
  aRound,
  aSnapshotMeasure,
  fieldKey,
  goalCode,
  measureCode,
  ministryKey,
  on,
  refusalOf,
  roundKey,
  strategyKey,
} from '@wegmarke/domain-testing';

const plan = (change: Partial<PlannedRound> = {}): PlannedRound => ({
  key: roundKey('2025'),
  period: { from: on('2025-01-01'), to: on('2025-12-31') },
  asOfOn: on('2025-12-31'),
  deadlineOn: on('2026-01-31'),
  ...change,
});
const round = (): RoundRecord => planRound(plan(), []);
const [a, b] = [ministryKey('ministry-a'), ministryKey('ministry-b')];
const requestTo = (code: string, change: Partial<ReportRequest> = {}): ReportRequest => ({
  ...aRequest(2025),
  measure: measureCode(code),
  ministry: a,
  ...change,
});
const opened = (): RoundRecord => openRound(round(), [], on('2026-01-02')).round;
const inReview = (): RoundRecord => reviewRound(opened());
const NOTHING_WAITS = { requests: [], queries: [] };
const CONTENT: SnapshotInput = {
  strategy: {
    key: strategyKey('frankreich'),
    title: { de: 'Musterkonzeption', fr: null },
    adoptedOn: on('2020-07-14'),
  },
  rules: { spans: DEFAULT_HORIZON_SPANS, course: DEFAULT_COURSE_RULES },
  fields: [],
  ministries: [],
  goals: [],
  measures: [],
  figures: figuresOf([]),
};

describe('The lifecycle of a round', () => {
  const steps = ['open-round', 'review-round', 'seal-round', 'publish-round'] as const;

  it.each(steps.map((step, index) => [step, index] as const))(
    '%s leads to the next state and starts nowhere else',
    (step, index) => {
      for (const state of ROUND_STATES) {
        if (state === ROUND_STATES[index]) expect(roundStateAfter(state, step)).toBe(ROUND_STATES[index + 1]);
        else expect(refusalOf(() => roundStateAfter(state, step))?.code).toBe('round-move-not-allowed');
      }
    },
  );

  it('skips no state', () => {
    expect(ROUND_MOVES.map(({ from }) => from)).toEqual(ROUND_STATES.slice(0, -1));
  });

  it('runs from plan to publication', () => {
    const sealed = sealRound(inReview(), CONTENT, NOTHING_WAITS, on('2026-03-15')).round;
    expect(publishRound(sealed, on('2026-04-01'))).toEqual({
      ...plan(),
      state: 'published',
      openedOn: '2026-01-02',
      sealedOn: '2026-03-15',
      publishedOn: '2026-04-01',
    });
  });

  it('is no fact for the rules before it opens', () => {
    expect(roundFactsOf(round())).toBeNull();
    expect(roundFactsOf(opened())).toEqual(aRound(2025).facts());
  });
});

describe('planRound', () => {
  it.each<[string, Partial<PlannedRound>, string, string]>([
    ['a key with blanks', { key: roundKey('Runde 1') }, 'key-invalid', '/key'],
    ['a key in use', { key: roundKey('2024') }, 'round-key-taken', '/key'],
    [
      'a period that ends before it begins',
      { period: { from: on('2025-12-31'), to: on('2025-01-01') } },
      'period-invalid',
      '/period',
    ],
    ['an as-of day before its period', { asOfOn: on('2024-12-31') }, 'period-invalid', '/asOfOn'],
    ['an as-of day after its period', { asOfOn: on('2026-01-01') }, 'period-invalid', '/asOfOn'],
    ['a deadline before the as-of day', { deadlineOn: on('2025-12-30') }, 'deadline-before-as-of', '/deadlineOn'],
  ])('refuses %s', (_, change, code, pointer) => {
    expect(refusalOf(() => planRound(plan(change), [roundKey('2024')]))).toEqual({ code, pointer });
  });
});

describe('openRound', () => {
  it('asks the lead of every measure not dropped, replaced or confirmed', () => {
    const measures = STATUS_CLASSES.map((status) => ({ code: measureCode(status), status, lead: a }));
    const { requests } = openRound(round(), measures, on('2026-01-02'));
    expect(requests.map(({ measure }) => measure)).toEqual([
      'not_started',
      'preparing',
      'running',
      'permanent',
      'implemented_reported',
      'on_hold',
    ]);
    expect(requests[0]).toEqual({ ...aRequest(2025), measure: 'not_started', ministry: 'ministry-a' });
  });

  it('is refused after its deadline', () => {
    expect(refusalOf(() => openRound(round(), [], on('2026-02-01')))).toEqual({
      code: 'deadline-passed',
      pointer: '/deadlineOn',
    });
    expect(refusalOf(() => openRound(round(), [], on('2026-01-31')))).toBeNull();
  });
});

describe('A request', () => {
  const today = on('2026-01-20');

  it('is withdrawn with its measure, unless answered', () => {
    const answered = requestTo('1', { answeredOn: on('2026-01-10') });
    const earlier = requestTo('1', { withdrawnOn: on('2026-01-05') });
    const requests = [requestTo('1'), answered, earlier, requestTo('2')];
    expect(withdrawRequests(requests, measureCode('1'), today)).toEqual([
      requestTo('1', { withdrawnOn: today }),
      answered,
      earlier,
      requestTo('2'),
    ]);
  });

  it('is answered by the first signature', () => {
    const first = answerRequest(requestTo('1'), { signedOn: today, unchanged: true });
    expect(first).toMatchObject({ answeredOn: today, unchanged: true });
    expect(isOpenRequest(first)).toBe(false);
    expect(answerRequest(first, { signedOn: on('2026-02-05'), unchanged: false })).toMatchObject({
      answeredOn: today,
      unchanged: false,
    });
  });

  it('is not answered once withdrawn', () => {
    const withdrawn = requestTo('1', { withdrawnOn: today });
    expect(refusalOf(() => answerRequest(withdrawn, { signedOn: today, unchanged: false }))?.code).toBe(
      'request-withdrawn',
    );
  });

  it('moves with the lead on the effective day while it is open', () => {
    const { leads } = aMeasure().ledBy(b, on('2026-01-15')).facts();
    expect(requestHolder(requestTo('1'), leads, on('2026-01-14'))).toEqual({ ministry: a, takenOverFrom: null });
    expect(requestHolder(requestTo('1'), leads, on('2026-01-15'))).toEqual({ ministry: b, takenOverFrom: a });
  });

  it('stays with the ministry that answered, or had it when it was withdrawn', () => {
    const { leads } = aMeasure().ledBy(b, on('2026-01-15')).facts();
    const answered = requestTo('1', { answeredOn: on('2026-01-10') });
    expect(requestHolder(answered, leads, today).ministry).toBe(a);
    expect(requestHolder(requestTo('1', { withdrawnOn: on('2026-01-10') }), leads, today).ministry).toBe(a);
    expect(requestHolder(answered, leads, on('2026-01-05')).ministry).toBe(a);
  });
});

describe('Sealing', () => {
  const query = { measure: measureCode('1'), field: '/course' };

  it('waits for every answer until the deadline; then what is open counts as missing', () => {
    const requests = [
      requestTo('1'),
      requestTo('2', { answeredOn: on('2026-01-10') }),
      requestTo('3', { withdrawnOn: on('2026-01-10') }),
    ];
    expect(
      sealBlockers(opened(), requests, [], on('2026-01-31')).map(({ code, data }) => [code, data['measure']]),
    ).toEqual([['request-open', '1']]);
    expect(sealBlockers(opened(), requests, [], on('2026-02-01'))).toEqual([]);
  });

  it('waits for the answer to every query', () => {
    expect(sealBlockers(opened(), [], [query], on('2026-03-15'))).toEqual([
      { pointer: '/queries', code: 'query-open', data: query },
    ]);
  });

  it.each<[string, () => unknown, string]>([
    [
      'a query is open',
      () => sealRound(inReview(), CONTENT, { requests: [], queries: [query] }, on('2026-03-15')),
      'query-open',
    ],
    [
      'an answer is awaited',
      () => sealRound(inReview(), CONTENT, { requests: [requestTo('1')], queries: [] }, on('2026-01-20')),
      'request-open',
    ],
    [
      'nobody reviewed it',
      () => sealRound(opened(), CONTENT, NOTHING_WAITS, on('2026-03-15')),
      'round-move-not-allowed',
    ],
    [
      'its as-of day is still to come',
      () => sealRound(inReview(), CONTENT, NOTHING_WAITS, on('2025-12-30')),
      'round-not-ready',
    ],
  ])('is refused while %s', (_, seal, code) => {
    expect(refusalOf(seal)?.code).toBe(code);
  });
});

describe('A snapshot', () => {
  it('reads the same whatever the order in which rows were loaded', () => {
    const measures = ['3.2.1', '3.1.1', '3.3.1'].map((code) => aSnapshotMeasure(code));
    const name = { de: 'Muster', fr: null };
    const content: SnapshotInput = {
      ...CONTENT,
      measures,
      fields: [
        { key: fieldKey('b'), number: 1, name },
        { key: fieldKey('a'), number: 2, name },
      ],
      ministries: [
        { key: a, name, abbreviation: name },
        { key: b, name, abbreviation: name },
      ],
      goals: ['3.2', '3.1'].map((code) => ({
        code: goalCode(code),
        field: fieldKey('a'),
        horizon: 'long',
        dueOn: on('2030-01-01'),
        title: name,
      })),
    };
    const turned: SnapshotInput = {
      ...content,
      measures: measures.toReversed(),
      fields: content.fields.toReversed(),
      ministries: content.ministries.toReversed(),
      goals: content.goals.toReversed(),
    };
    const text = (input: SnapshotInput): string =>
      canonicalJson(sealRound(inReview(), input, NOTHING_WAITS, on('2026-03-15')).snapshot);
    expect(text(turned)).toBe(text(content));
    expect(JSON.parse(text(content))).toMatchObject({
      schemaVersion: SNAPSHOT_SCHEMA_VERSION,
      round: { key: '2025', sealedOn: '2026-03-15' },
      measures: [{ code: '3.1.1' }, { code: '3.2.1' }, { code: '3.3.1' }],
      fields: [{ key: 'b' }, { key: 'a' }],
    });
  });
});

import { createHash } from 'node:crypto';
import type { Actor, LocalDate, RoundSnapshot } from '@wegmarke/domain';
import { aPlannedMeasure, aReportContent, END, ministryKey, on, planned, roundKey } from '@wegmarke/domain-testing';
import { CancelMeasure, HandOverLead, PlanMeasure, RebaselineMeasure, ReplaceMeasure } from '../measures';
import { code, coordinator, DECISION, goal, reader, STRATEGY, StrategyKit } from '../platform/testing/strategy-kit';
import { signedReport } from '../platform/testing/report-steps';
import { AcceptStatusReport, FileStatusReport, OpenRound, PlanRound, PublishRound, ReviewRound, SealRound } from '.';

const strategy = STRATEGY;
const decision = DECISION;
const round = roundKey('2026');
const people = { writtenBy: 'ministry-a-desk', signedBy: 'ministry-a-approver' };

/** As-of day 31 March, opened 1 April, deadline 30 April. */
const PLAN = {
  key: round,
  period: { from: on('2026-01-01'), to: on('2026-03-31') },
  asOfOn: on('2026-03-31'),
  deadlineOn: on('2026-04-30'),
};

describe('a reporting round', () => {
  let kit: StrategyKit;

  beforeEach(async () => {
    kit = await StrategyKit.start();
    await kit.on('2026-01-15', async () => {
      for (const one of ['3.1.1', '3.1.2', '3.1.3']) await plan(one);
      await kit.the(PlanRound).execute(coordinator, { strategy, plan: PLAN });
    });
  });

  afterEach(() => kit.close());

  const plan = (of: string) =>
    kit.the(PlanMeasure).execute(coordinator, {
      strategy,
      plan: { ...aPlannedMeasure({ code: code(of) }), goal: goal('3.1') },
      decision,
    });
  const open = (day = '2026-04-01') => kit.on(day, () => kit.the(OpenRound).execute(coordinator, { strategy, round }));
  const review = (day: string) => kit.on(day, () => kit.the(ReviewRound).execute(coordinator, { strategy, round }));
  const seal = (day: string, as = coordinator) =>
    kit.on(day, () => kit.the(SealRound).execute(as, { strategy, round }));
  const file = (of: string, day: string, content = aReportContent(), more: object = {}) =>
    kit.on(day, () =>
      kit
        .the(FileStatusReport)
        .execute(coordinator, { strategy, measure: code(of), round, content, ...people, ...more }),
    );
  const interim = (of: string, day: string, content = aReportContent()) => file(of, day, content, { round: null });
  const requests = () =>
    kit.database.query<{ code: string; answered_on: LocalDate | null; withdrawn_on: LocalDate | null }>(
      `select m.code, q.answered_on, q.withdrawn_on from round_request q join measure m on m.id = q.measure_id order by 1`,
    );

  it('asks every measure that is not closed, on the day it opens', async () => {
    await kit.on('2026-02-01', () =>
      kit.the(ReplaceMeasure).execute(coordinator, {
        strategy,
        measure: code('3.1.3'),
        successors: [code('3.1.2')],
        decision,
      }),
    );
    expect(await kit.stateOn('3.1.1', '2026-03-31')).toMatchObject({ report: null });
    await open();
    expect((await requests()).map((request) => request.code)).toEqual(['3.1.1', '3.1.2']);
    expect(await kit.stateOn('3.1.1', '2026-04-01')).toMatchObject({ report: 'open' });
    expect(await kit.stateOn('3.1.1', '2026-05-01')).toMatchObject({ report: 'missing' });
    expect(await kit.stateOn('3.1.3', '2026-04-01')).toMatchObject({ report: 'not_due' });
  });

  it('counts the day of the signature, not that of the acceptance', async () => {
    await open();
    const report = await kit.on('2026-04-30', () => signedReport(kit, { measure: code('3.1.1'), round }));
    expect(await kit.stateOn('3.1.1', '2026-04-30')).toMatchObject({ report: 'on_time', status: 'not_started' });
    await kit.on('2026-05-20', () => kit.the(AcceptStatusReport).execute(coordinator, { report }));
    expect(await kit.stateOn('3.1.1', '2026-05-19')).toMatchObject({ report: 'on_time', status: 'not_started' });
    expect(await kit.stateOn('3.1.1', '2026-05-20')).toMatchObject({ report: 'on_time', status: 'running' });
    await file('3.1.2', '2026-05-21');
    expect(await kit.stateOn('3.1.2', '2026-05-21')).toMatchObject({ report: 'late' });
  });

  it('withdraws what a replaced or cancelled measure still owed', async () => {
    await open();
    const target = { strategy, measure: code('3.1.1') };
    await kit.on('2026-04-02', async () => {
      await kit.the(ReplaceMeasure).execute(coordinator, { ...target, successors: [code('3.1.2')], decision });
      const cancel = { strategy, measure: code('3.1.3'), reason: 'doppelt erfasst', decision };
      await kit.the(CancelMeasure).execute(coordinator, cancel);
    });
    expect(await requests()).toMatchObject([
      { code: '3.1.1', withdrawn_on: '2026-04-02' },
      { code: '3.1.2', withdrawn_on: null },
      { code: '3.1.3', withdrawn_on: '2026-04-02' },
    ]);
    expect(await kit.stateOn('3.1.1', '2026-04-02')).toMatchObject({ report: 'not_due', status: 'replaced' });
  });

  it('is not sealed before its deadline while requests are open, nor twice, nor by anybody else', async () => {
    await open();
    await expect(seal('2026-04-20')).rejects.toMatchObject({ code: 'not-in-this-state' });
    await review('2026-04-20');
    await expect(seal('2026-04-20')).rejects.toMatchObject({ code: 'request-open' });
    await expect(seal('2026-05-10', reader)).rejects.toMatchObject({ code: 'role-missing' });
    await seal('2026-05-10');
    await expect(seal('2026-05-11')).rejects.toMatchObject({ code: 'not-in-this-state' });
    await expect(file('3.1.1', '2026-05-11')).rejects.toMatchObject({ code: 'round-sealed' });
  });

  it('keeps what it established, whatever happens afterwards', async () => {
    await open();
    await file('3.1.1', '2026-04-10', aReportContent({ implementation: 'preparing' }));
    await review('2026-05-01');
    const checksum = await seal('2026-05-10');
    const before = await kit.database.query('select * from snapshot_state order by code');
    await interim('3.1.1', '2026-05-11', aReportContent({ implementation: 'running' }));
    await kit.on('2026-05-12', () =>
      kit.the(HandOverLead).execute(coordinator, {
        strategy,
        measure: code('3.1.2'),
        to: ministryKey('ministry-b'),
        effectiveOn: on('2026-05-12'),
        decision,
      }),
    );
    expect(await kit.database.query('select * from snapshot_state order by code')).toEqual(before);
    const [stored] = await kit.database.query<{ content: string; checksum: string }>('select * from round_snapshot');
    expect(stored?.checksum).toBe(checksum);
    expect(
      createHash('sha256')
        .update(stored?.content ?? '')
        .digest('hex'),
    ).toBe(checksum);
    const snapshot = JSON.parse(stored?.content ?? '') as RoundSnapshot;
    expect(snapshot.measures.map(({ code: of, state }) => [of, state.status, state.report])).toEqual([
      ['3.1.1', 'preparing', 'on_time'],
      ['3.1.2', 'not_started', 'missing'],
      ['3.1.3', 'not_started', 'missing'],
    ]);
    expect(stored?.content).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('says what was known of the as-of day, not what an interim report of a later day says', async () => {
    // Domain rules, worked case 8.
    await interim('3.1.1', '2026-04-05', implementedOn('2026-04-04'));
    await kit.on('2026-04-06', () => kit.the(OpenRound).execute(coordinator, { strategy, round }));
    await file('3.1.1', '2026-04-07', aReportContent({ implementation: 'running' }));
    expect(await kit.stateOn('3.1.1', '2026-04-07')).toMatchObject({ status: 'implemented_reported' });
    await review('2026-05-01');
    await seal('2026-05-02');
    const [row] = await kit.database.query(`select status, report from snapshot_state where code = '3.1.1'`);
    expect(row).toEqual({ status: 'running', report: 'on_time' });
  });

  it('holds the texts of the as-of day and the baselines of then', async () => {
    await kit.on('2026-04-01', () =>
      kit.the(RebaselineMeasure).execute(coordinator, {
        strategy,
        measure: code('3.1.1'),
        change: { milestone: END, baseline: planned('2027-06-30') },
        decision,
      }),
    );
    await open();
    await review('2026-05-01');
    await seal('2026-05-02');
    const [row] = await kit.database.query<{ ends_on: LocalDate }>(
      `select ends_on from snapshot_state where code = '3.1.1'`,
    );
    expect(row?.ends_on).toBe('2026-12-31');
  });

  it('gives two installations with the same data the same checksum', async () => {
    const other = await StrategyKit.start();
    const live = async (): Promise<string> => {
      await open();
      await file(
        '3.1.1',
        '2026-04-10',
        aReportContent({ narrative: { ...aReportContent().narrative, done: 'Mustertext' } }),
      );
      await review('2026-05-01');
      return seal('2026-05-10');
    };
    const first = kit;
    const checksum = await live();
    kit = other;
    await kit.on('2026-01-15', async () => {
      for (const one of ['3.1.3', '3.1.1', '3.1.2']) await plan(one);
      await kit.the(PlanRound).execute(coordinator, { strategy, plan: PLAN });
    });
    expect(await live()).toBe(checksum);
    await first.close();
  });

  it('becomes public once it is sealed', async () => {
    const publish = (day: string) => kit.on(day, () => kit.the(PublishRound).execute(coordinator, { strategy, round }));
    await open();
    await review('2026-05-01');
    await expect(publish('2026-05-01')).rejects.toMatchObject({ code: 'not-in-this-state' });
    await seal('2026-05-02');
    await publish('2026-05-20');
    expect(await kit.journal('2026')).toEqual([
      'round-planned',
      'round-opened',
      'round-in-review',
      'round-sealed',
      'round-published',
    ]);
  });

  it('is planned, reviewed and published by the coordination alone, and under a key of its own', async () => {
    const refused = { code: 'role-missing' };
    const on2026 = (work: () => Promise<unknown>) => kit.on('2026-04-01', work);
    const planIt = (as: Actor) => on2026(() => kit.the(PlanRound).execute(as, { strategy, plan: PLAN }));
    await expect(planIt(reader)).rejects.toMatchObject(refused);
    await expect(planIt(coordinator)).rejects.toMatchObject({ code: 'round-key-taken' });
    for (const step of [ReviewRound, PublishRound]) {
      const attempt = on2026(() => kit.the<Pick<ReviewRound, 'execute'>>(step).execute(reader, { strategy, round }));
      await expect(attempt).rejects.toMatchObject(refused);
    }
  });

  it('is refused to a reader, where there is none, and to who has seen an older version', async () => {
    const attempt = (as: Actor, key = round, version?: number) =>
      kit.on('2026-04-01', () =>
        kit.the(OpenRound).execute(as, { strategy, round: key, ...(version === undefined ? {} : { version }) }),
      );
    await expect(attempt(reader)).rejects.toMatchObject({ code: 'role-missing' });
    await expect(attempt(coordinator, roundKey('1999'))).rejects.toMatchObject({ code: 'round-not-found' });
    await expect(attempt(coordinator, round, 5)).rejects.toMatchObject({ code: 'stale-version' });
    expect(await requests()).toEqual([]);
  });
});

function implementedOn(day: string) {
  return aReportContent({
    implementation: 'implemented',
    effectiveOn: on(day),
    evidence: 'Musterbeleg 1',
    course: null,
    milestones: [],
  });
}

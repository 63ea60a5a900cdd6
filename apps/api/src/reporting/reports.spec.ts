import type { Actor } from '@wegmarke/domain';
import { aPlannedMeasure, aReportContent, milestoneKey, on, roundKey } from '@wegmarke/domain-testing';
import { PlanMeasure } from '../measures';
import {
  actor,
  approverOf,
  code,
  coordinator,
  DECISION,
  goal,
  reader,
  STRATEGY,
  StrategyKit,
} from '../platform/testing/strategy-kit';
import { submittedReport } from '../platform/testing/report-steps';
import {
  AcceptStatusReport,
  ConfirmImplemented,
  FileStatusReport,
  OpenRound,
  PlanRound,
  ReopenImplemented,
  SetCoordinatorView,
  SignStatusReport,
} from '.';

const strategy = STRATEGY;
const decision = DECISION;
const round = roundKey('2026');
const people = { writtenBy: 'ministry-a-desk', signedBy: 'ministry-a-approver' };

describe('a status report', () => {
  let kit: StrategyKit;

  beforeEach(async () => {
    kit = await StrategyKit.start();
    const plan = { ...aPlannedMeasure({ code: code('3.1.1') }), goal: goal('3.1') };
    await kit.on('2026-01-15', () => kit.the(PlanMeasure).execute(coordinator, { strategy, plan, decision }));
  });

  afterEach(() => kit.close());

  /** As-of day 31 March, opened 1 April, deadline 30 April. */
  const open = () =>
    kit.on('2026-04-01', async () => {
      const period = { from: on('2026-01-01'), to: on('2026-03-31') };
      const plan = { key: round, period, asOfOn: on('2026-03-31'), deadlineOn: on('2026-04-30') };
      await kit.the(PlanRound).execute(coordinator, { strategy, plan });
      await kit.the(OpenRound).execute(coordinator, { strategy, round });
    });
  const interim = (of: string, day: string, content = aReportContent(), more: object = {}) => {
    const input = { strategy, measure: code(of), round: null, content, ...people, ...more };
    return kit.on(day, () => kit.the(FileStatusReport).execute(coordinator, input));
  };

  it('lets nobody sign what one wrote, nor accept what one wrote or signed', async () => {
    await open();
    const approver = approverOf('ministry-a');
    const report = await kit.on('2026-04-10', () => submittedReport(kit, { measure: code('3.1.1'), round }));
    const sign = (as: Actor) => kit.on('2026-04-10', () => kit.the(SignStatusReport).execute(as, { report }));
    const own = actor('ministry-a-desk', ...approver.grants);
    await expect(sign(own)).rejects.toMatchObject({ code: 'own-work' });
    await expect(sign(approverOf('ministry-b'))).rejects.toMatchObject({ code: 'report-not-found' });
    const both = actor('both', ...coordinator.grants, ...approver.grants);
    await sign(both);
    const accept = (as: Actor) => kit.on('2026-04-11', () => kit.the(AcceptStatusReport).execute(as, { report }));
    await expect(accept(both)).rejects.toMatchObject({ code: 'own-work' });
    await expect(accept(reader)).rejects.toMatchObject({ code: 'report-not-found' });
    await accept(coordinator);
    await expect(accept(coordinator)).rejects.toMatchObject({ code: 'not-in-this-state' });
  });

  it('confirms what was implemented, never by who signed it, and takes it back with a reason', async () => {
    await interim('3.1.1', '2026-04-10', implementedOn('2026-04-01'));
    const target = { strategy, measure: code('3.1.1') };
    const confirm = (as: Actor) => kit.on('2026-04-20', () => kit.the(ConfirmImplemented).execute(as, target));
    await expect(confirm(actor('ministry-a-approver', ...coordinator.grants))).rejects.toMatchObject({
      code: 'own-work',
    });
    await confirm(coordinator);
    expect(await kit.stateOn('3.1.1', '2026-04-19')).toMatchObject({ status: 'implemented_reported' });
    expect(await kit.stateOn('3.1.1', '2026-04-20')).toMatchObject({ status: 'implemented_confirmed' });
    await kit.on('2026-04-21', () =>
      kit.the(ReopenImplemented).execute(coordinator, { ...target, reason: 'Beleg trägt nicht' }),
    );
    expect(await kit.stateOn('3.1.1', '2026-04-21')).toMatchObject({ status: 'running' });
  });

  it('puts its own view beside the ministry’s, and changes no figure by it', async () => {
    await interim('3.1.1', '2026-04-10');
    const before = await kit.stateOn('3.1.1', '2026-04-11');
    await kit.on('2026-04-11', () =>
      kit.the(SetCoordinatorView).execute(coordinator, {
        strategy,
        measure: code('3.1.1'),
        course: 'critical',
        note: 'Mustertext: Sicht der Koordinierung',
      }),
    );
    const after = await kit.stateOn('3.1.1', '2026-04-11');
    expect({ ...after, version_id: null, from_on: null }).toEqual({ ...before, version_id: null, from_on: null });
  });

  it('files a correction that leaves the error readable on earlier days', async () => {
    const wrong = await interim('3.1.1', '2026-04-10', implementedOn('2026-04-01'));
    await interim('3.1.1', '2026-04-20', aReportContent(), { corrects: wrong, correctionReason: 'Mustergrund' });
    expect(await kit.stateOn('3.1.1', '2026-04-19')).toMatchObject({ status: 'implemented_reported' });
    expect(await kit.stateOn('3.1.1', '2026-04-20')).toMatchObject({ status: 'running' });
  });

  it('refuses a report whose day lies ahead, and one signed tomorrow', async () => {
    const ahead = { asOfOn: on('2026-05-01') };
    await expect(interim('3.1.1', '2026-04-10', aReportContent(), ahead)).rejects.toMatchObject({
      code: 'day-in-future',
    });
    const signed = { signedOn: on('2026-04-11') };
    await expect(interim('3.1.1', '2026-04-10', aReportContent(), signed)).rejects.toMatchObject({
      code: 'day-in-future',
    });
  });

  it('knows a milestone reached in March only from the day that was reported', async () => {
    // Domain rules, worked case 2.
    const milestones = [{ key: milestoneKey('step-1'), actualOn: on('2026-06-30') }];
    await interim('3.1.1', '2026-07-20', aReportContent({ milestones }));
    const due = (day: string) =>
      kit.database.query(
        `select milestones_due, milestones_kept from measure_state
         where code = '3.1.1' and from_on <= $1 and (to_on is null or to_on > $1)`,
        [day],
      );
    expect(await due('2026-07-19')).toEqual([{ milestones_due: 1, milestones_kept: 0 }]);
    expect(await due('2026-07-20')).toEqual([{ milestones_due: 1, milestones_kept: 1 }]);
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

import { addDays, type Actor, type Decision, type LocalDate, type MinistryKey } from '@wegmarke/domain';
import {
  aPlannedMeasure,
  aReportContent,
  fieldKey,
  milestoneKey,
  ministryKey,
  on,
  planned,
} from '@wegmarke/domain-testing';
import {
  approverOf,
  code,
  coordinator,
  DECISION,
  deskOf,
  goal,
  reader,
  STRATEGY,
  StrategyKit,
} from '../platform/testing/strategy-kit';
import { FileStatusReport } from '../reporting';
import {
  AddMilestone,
  CancelMeasure,
  ChangeFieldOfMeasure,
  ChangeGoalOfMeasure,
  ChangeKindOfMeasure,
  ChangeMasterData,
  DropMilestone,
  HandOverLead,
  MergeMeasures,
  PlanMeasure,
  RebaselineMeasure,
  ReplaceMeasure,
  ResumeMeasure,
  SplitMeasure,
  type MeasurePlan,
  type MeasureTarget,
} from '.';

const decision: Decision = DECISION;

function aPlan(measure: string, change: Partial<MeasurePlan> = {}): MeasurePlan {
  return { ...aPlannedMeasure({ code: code(measure) }), goal: goal('3.1'), ...change };
}

interface Case {
  readonly name: string;
  /** What the journal says of it. */
  readonly action: string;
  readonly act: (kit: StrategyKit, actor: Actor, target: MeasureTarget, today: LocalDate) => Promise<unknown>;
}

const CASES: readonly Case[] = [
  {
    name: 'change master data',
    action: 'master-data-changed',
    act: (kit, actor, target) =>
      kit.the(ChangeMasterData).execute(actor, { ...target, change: { responsibleUnit: 'Referat 1' } }),
  },
  {
    name: 'rebaseline',
    action: 'measure-rebaselined',
    act: (kit, actor, target) => {
      const change = { milestone: milestoneKey('step-1'), baseline: planned('2026-08-31') };
      return kit.the(RebaselineMeasure).execute(actor, { ...target, change, decision });
    },
  },
  {
    name: 'add a milestone',
    action: 'milestone-added',
    act: (kit, actor, target) => {
      const milestone = {
        key: milestoneKey('step-2'),
        role: 'step',
        critical: false,
        baseline: planned('2026-09-30'),
        title: { de: 'Musterschritt 2', fr: null },
      } as const;
      return kit.the(AddMilestone).execute(actor, { ...target, milestone, decision });
    },
  },
  {
    name: 'drop a milestone',
    action: 'milestone-dropped',
    act: (kit, actor, target) =>
      kit
        .the(DropMilestone)
        .execute(actor, { ...target, milestone: milestoneKey('step-1'), reason: 'Mustergrund', decision }),
  },
  {
    name: 'change the goal',
    action: 'measure-goal-changed',
    act: (kit, actor, target) =>
      kit.the(ChangeGoalOfMeasure).execute(actor, { ...target, goal: goal('3.2'), decision }),
  },
  {
    name: 'change the field',
    action: 'measure-field-changed',
    act: (kit, actor, target) =>
      kit.the(ChangeFieldOfMeasure).execute(actor, { ...target, field: fieldKey('4'), goal: goal('4.1'), decision }),
  },
  {
    name: 'hand over the lead',
    action: 'lead-handed-over',
    act: (kit, actor, target, today) => {
      const to = 'ministry-b' as MinistryKey;
      return kit.the(HandOverLead).execute(actor, { ...target, to, effectiveOn: today, decision });
    },
  },
  {
    name: 'cancel',
    action: 'measure-cancelled',
    act: (kit, actor, target) =>
      kit.the(CancelMeasure).execute(actor, { ...target, reason: 'doppelt erfasst', decision }),
  },
  {
    name: 'replace',
    action: 'measure-replaced',
    act: (kit, actor, target) =>
      kit.the(ReplaceMeasure).execute(actor, { ...target, successors: [code('3.2.8')], decision }),
  },
  {
    name: 'split',
    action: 'measure-replaced',
    act: (kit, actor, target) =>
      kit.the(SplitMeasure).execute(actor, { ...target, parts: [aPlan('3.9.1'), aPlan('3.9.2')], decision }),
  },
];

describe('changing a measure', () => {
  let kit: StrategyKit;
  let today = on('2026-01-15');
  let measures = 0;

  beforeAll(async () => {
    kit = await StrategyKit.start();
    await plan('3.2.8');
  });

  afterAll(() => kit.close());

  const tomorrow = <T>(work: () => Promise<T>): Promise<T> => {
    today = addDays(today, 1);
    return kit.on(today, work);
  };

  const plan = (measure: string, change?: Partial<MeasurePlan>): Promise<unknown> => {
    const input = { strategy: STRATEGY, plan: aPlan(measure, change), decision };
    return tomorrow(() => kit.the(PlanMeasure).execute(coordinator, input));
  };

  async function aMeasure(change?: Partial<MeasurePlan>): Promise<MeasureTarget> {
    measures += 1;
    const measure = code(`3.5.${measures}`);
    await plan(measure, change);
    return { strategy: STRATEGY, measure };
  }

  describe.each(CASES)('$name', ({ action, act }) => {
    it('is done by the coordination, saved as a new version and noted in the journal', async () => {
      const target = await aMeasure();
      const revision = await kit.revision();
      await tomorrow(() => act(kit, coordinator, { ...target, version: 1 }, today));
      expect(await kit.versionOf(target.measure)).toBe(2);
      expect(await kit.journal(target.measure)).toEqual(['measure-planned', action]);
      expect(await kit.revision()).toBe(revision + 1);
    });

    it('is refused to a reader, and nothing is written', async () => {
      const target = await aMeasure();
      const attempt = tomorrow(() => act(kit, reader, target, today));
      await expect(attempt).rejects.toMatchObject({ code: 'role-missing' });
      expect(await kit.versionOf(target.measure)).toBe(1);
      expect(await kit.journal(target.measure)).toEqual(['measure-planned']);
    });

    it('is refused where there is no such measure', async () => {
      const target = { strategy: STRATEGY, measure: code('9.9.9') };
      const attempt = tomorrow(() => act(kit, coordinator, target, today));
      await expect(attempt).rejects.toMatchObject({ code: 'measure-not-found' });
    });

    it('is refused when somebody was faster', async () => {
      const target = await aMeasure();
      const attempt = tomorrow(() => act(kit, coordinator, { ...target, version: 7 }, today));
      await expect(attempt).rejects.toMatchObject({ code: 'stale-version' });
    });
  });

  it('lets the desk of the lead change master data, and no other desk', async () => {
    const target = await aMeasure();
    const change = { responsibleUnit: 'Referat 2' };
    const as = (actor: Actor) => tomorrow(() => kit.the(ChangeMasterData).execute(actor, { ...target, change }));
    await as(deskOf('ministry-a'));
    await expect(as(deskOf('ministry-b'))).rejects.toMatchObject({ code: 'role-missing' });
  });

  it('lets no ministry decide for the coordination', async () => {
    const target = await aMeasure();
    const cancel = { ...target, reason: 'doppelt erfasst', decision };
    const attempt = tomorrow(() => kit.the(CancelMeasure).execute(approverOf('ministry-a'), cancel));
    await expect(attempt).rejects.toMatchObject({ code: 'role-missing' });
  });

  it('refuses a code that is taken, also by a measure that was cancelled', async () => {
    const target = await aMeasure();
    await tomorrow(() => kit.the(CancelMeasure).execute(coordinator, { ...target, reason: 'doppelt', decision }));
    await expect(plan(target.measure)).rejects.toMatchObject({ code: 'code-taken' });
  });

  it('refuses a lead that does not exist and a goal of another field', async () => {
    await expect(plan('3.6.1', { lead: ministryKey('nobody') })).rejects.toMatchObject({ code: 'ministry-unknown' });
    await expect(plan('3.6.1', { goal: goal('4.1') })).rejects.toMatchObject({ code: 'goal-in-other-field' });
    await expect(plan('3.6.1', { goal: goal('9.9') })).rejects.toMatchObject({ code: 'goal-unknown' });
  });

  it('makes a permanent measure one-off', async () => {
    const target = await aMeasure({ kind: 'permanent', milestones: [] });
    await tomorrow(() => kit.the(ChangeKindOfMeasure).execute(coordinator, { ...target, kind: 'one_off', decision }));
    expect(await kit.journal(target.measure)).toContain('measure-kind-changed');
  });

  it('refuses a reader who wants to plan a measure, change its kind or take it up again', async () => {
    const target = await aMeasure();
    const refused = { code: 'role-missing' };
    const input = { strategy: STRATEGY, plan: aPlan('3.6.2'), decision };
    await expect(tomorrow(() => kit.the(PlanMeasure).execute(reader, input))).rejects.toMatchObject(refused);
    const toPermanent = { ...target, kind: 'permanent', decision } as const;
    const kind = tomorrow(() => kit.the(ChangeKindOfMeasure).execute(reader, toPermanent));
    await expect(kind).rejects.toMatchObject(refused);
    const resume = tomorrow(() => kit.the(ResumeMeasure).execute(reader, { ...target, decision }));
    await expect(resume).rejects.toMatchObject(refused);
  });

  it('takes up a measure again only where it was dropped', async () => {
    const target = await aMeasure();
    const resume = () => tomorrow(() => kit.the(ResumeMeasure).execute(coordinator, { ...target, decision }));
    await expect(resume()).rejects.toMatchObject({ code: 'move-not-allowed' });
    await tomorrow(() =>
      kit.the(FileStatusReport).execute(coordinator, {
        ...target,
        round: null,
        content: aReportContent({ implementation: 'dropped', effectiveOn: today, reason: 'Mustergrund', course: null }),
        writtenBy: 'ministry-a-desk',
        signedBy: 'ministry-a-approver',
      }),
    );
    expect(await kit.stateOn(target.measure, today)).toMatchObject({ status: 'dropped' });
    await resume();
    expect(await kit.stateOn(target.measure, today)).toMatchObject({ status: 'running' });
  });

  it('takes a cancelled measure out of the cube from that day, and leaves it in on earlier ones', async () => {
    const target = await aMeasure();
    const yesterday = today;
    await tomorrow(() => kit.the(CancelMeasure).execute(coordinator, { ...target, reason: 'doppelt', decision }));
    expect(await kit.stateOn(target.measure, yesterday)).toMatchObject({ status: 'not_started' });
    expect(await kit.stateOn(target.measure, today)).toBeNull();
    expect(await kit.stateOn(target.measure, '2040-01-01')).toBeNull();
  });

  it('hands over on a day to come without being reminded', async () => {
    const target = await aMeasure();
    const effectiveOn = addDays(today, 30);
    const to = ministryKey('ministry-c');
    await tomorrow(() => kit.the(HandOverLead).execute(coordinator, { ...target, to, effectiveOn, decision }));
    expect(await kit.stateOn(target.measure, addDays(effectiveOn, -1))).toMatchObject({ ministry: 'ministry-a' });
    expect(await kit.stateOn(target.measure, effectiveOn)).toMatchObject({ ministry: 'ministry-c' });
  });

  it('merges several measures into one, which names them as predecessors', async () => {
    const [first, second] = [await aMeasure(), await aMeasure()];
    const input = { strategy: STRATEGY, measures: [first.measure, second.measure], into: aPlan('3.7.1'), decision };
    await tomorrow(() => kit.the(MergeMeasures).execute(coordinator, input));
    expect(await kit.stateOn(first.measure, today)).toMatchObject({ status: 'replaced' });
    expect(await kit.stateOn(second.measure, today)).toMatchObject({ status: 'replaced' });
    const [merged] = await kit.database.query<{ predecessors: string[] }>(
      `select details -> 'predecessors' as predecessors from measure_version v join measure m on m.id = v.measure_id
       where m.code = '3.7.1'`,
    );
    expect(merged?.predecessors).toEqual([first.measure, second.measure]);
  });

  it('refuses a circle of replacements', async () => {
    const [first, second] = [await aMeasure(), await aMeasure()];
    const replace = (target: MeasureTarget, by: MeasureTarget) =>
      tomorrow(() => kit.the(ReplaceMeasure).execute(coordinator, { ...target, successors: [by.measure], decision }));
    await replace(first, second);
    await expect(replace(second, first)).rejects.toMatchObject({ code: 'replacement-circle' });
  });

  it('finds a measure by the stem of a German or French word, with or without accents', async () => {
    const details = { ...aPlannedMeasure().details, title: { de: 'Brücken für Züge', fr: 'Ponts ferroviaires' } };
    const target = await aMeasure({ details });
    const found = await kit.database.query<{ code: string }>(
      `select m.code from measure m join measure_version v on v.measure_id = m.id
       where v.search_de @@ websearch_to_tsquery('german', plain('Brucke'))
         and v.search_fr @@ websearch_to_tsquery('french', plain('pont ferroviaire'))`,
    );
    expect(found).toEqual([{ code: target.measure }]);
  });
});

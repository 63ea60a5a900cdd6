import type { Actor, PlannedGoal } from '@wegmarke/domain';
import { fieldKey, ministryKey, on } from '@wegmarke/domain-testing';
import {
  approverOf,
  coordinator,
  DECISION,
  goal,
  reader,
  STRATEGY,
  StrategyKit,
} from '../platform/testing/strategy-kit';
import { PlanGoal } from '.';

const GOAL: PlannedGoal = {
  code: goal('3.3'),
  field: fieldKey('3'),
  horizon: 'medium',
  adoptedOn: null,
  dueOn: null,
  details: {
    title: { de: 'Musterziel', fr: null },
    owner: ministryKey('ministry-b'),
    provenance: { title: 'recorded', horizon: 'recorded', owner: 'recorded' },
    sources: [],
  },
};

describe('planning a goal', () => {
  let kit: StrategyKit;

  beforeAll(async () => {
    kit = await StrategyKit.start();
  });

  afterAll(() => kit.close());

  const plan = (change: Partial<PlannedGoal> = {}, as: Actor = coordinator, decision = DECISION) =>
    kit.on('2026-02-01', () =>
      kit.the(PlanGoal).execute(as, { strategy: STRATEGY, plan: { ...GOAL, ...change }, decision }),
    );

  it('is done by the coordination and noted in the journal with its decision', async () => {
    const revision = await kit.revision();
    await plan();
    expect(await kit.journal('3.3')).toEqual(['goal-planned']);
    expect(await kit.revision()).toBe(revision + 1);
    expect(
      await kit.database.query(
        `select v.from_on, v.adopted_on, v.owner, d.document_number from goal g join goal_version v on v.goal_id = g.id
         join decision d on d.subject_id = g.id where g.code = '3.3'`,
      ),
    ).toEqual([
      { from_on: '2026-02-01', adopted_on: '2026-01-01', owner: 'ministry-b', document_number: 'Musterbeschluss 1' },
    ]);
  });

  it('is refused to everybody else', async () => {
    await expect(plan({ code: goal('3.4') }, reader)).rejects.toMatchObject({ code: 'role-missing' });
    await expect(plan({ code: goal('3.4') }, approverOf('ministry-b'))).rejects.toMatchObject({ code: 'role-missing' });
  });

  it('is refused under a code that is taken, in a field or with an owner that does not exist', async () => {
    await expect(plan({ code: goal('3.1') })).rejects.toMatchObject({ code: 'code-taken' });
    await expect(plan({ code: goal('3.4'), field: fieldKey('9') })).rejects.toMatchObject({ code: 'field-unknown' });
    const details = { ...GOAL.details, owner: ministryKey('nobody') };
    await expect(plan({ code: goal('3.4'), details })).rejects.toMatchObject({ code: 'ministry-unknown' });
  });

  it('is refused with a due day before its adoption, and without a paper behind it', async () => {
    const early = plan({ code: goal('3.4'), dueOn: on('2025-01-01') });
    await expect(early).rejects.toMatchObject({ code: 'due-before-adoption' });
    const unfounded = plan({ code: goal('3.4') }, coordinator, { documentNumber: ' ', decidedOn: null });
    await expect(unfounded).rejects.toMatchObject({ code: 'document-number-missing' });
  });
});

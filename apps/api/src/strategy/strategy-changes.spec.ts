import { aPlannedMeasure, fieldKey, milestoneKey, on, planned, strategyKey } from '@wegmarke/domain-testing';
import {
  AddMilestone,
  ChangeGoalDue,
  ChangeGoalField,
  ChangeGoalHorizon,
  ChangeMasterData,
  PlanMeasure,
} from '../measures';
import {
  admin,
  code,
  coordinator,
  DECISION,
  goal,
  MINISTRIES,
  reader,
  STRATEGY,
  StrategyKit,
} from '../platform/testing/strategy-kit';
import { CreateStrategy, NameMinistry, SetFields } from '.';

const strategy = STRATEGY;
const decision = DECISION;
const MEASURE = code('3.1.1');

describe('a change of a strategy', () => {
  let kit: StrategyKit;

  beforeEach(async () => {
    kit = await StrategyKit.start();
    await kit.on('2026-02-01', () => planMeasure());
  });

  afterEach(() => kit.close());

  const planMeasure = (measure = MEASURE) => {
    const plan = { ...aPlannedMeasure({ code: measure }), goal: goal('3.1') };
    return kit.the(PlanMeasure).execute(coordinator, { strategy, plan, decision });
  };
  const rename = (unit: string, version?: number) =>
    kit.the(ChangeMasterData).execute(coordinator, {
      strategy,
      measure: MEASURE,
      change: { responsibleUnit: unit },
      ...(version === undefined ? {} : { version }),
    });
  const versions = () =>
    kit.database.query(
      `select v.from_on, v.to_on, v.details ->> 'responsibleUnit' as unit from measure_version v order by v.from_on`,
    );

  it('is refused on a day before the last one, and takes nothing with it', async () => {
    await expect(kit.on('2026-01-31', () => rename('Referat 1'))).rejects.toMatchObject({
      code: 'clock-behind-history',
    });
    expect(await kit.journal(MEASURE)).toEqual(['measure-planned']);
  });

  it('raises the revision once, whatever it touches', async () => {
    const before = await kit.revision();
    const due = { strategy, goal: goal('3.1'), dueOn: on('2026-03-01'), decision };
    await kit.on('2026-02-02', () => kit.the(ChangeGoalDue).execute(coordinator, due));
    expect(await kit.revision()).toBe(before + 1);
  });

  it('is whole or not at all: a refusal in the middle leaves no trace in data, timeline or journal', async () => {
    const before = await kit.timelineOf(MEASURE);
    const attempt = kit.on('2026-02-02', () =>
      kit.database.inTransaction(async () => {
        await rename('Referat 1');
        throw new Error('the database went away');
      }),
    );
    await expect(attempt).rejects.toThrow('the database went away');
    expect(await kit.timelineOf(MEASURE)).toEqual(before);
    expect(await kit.journal(MEASURE)).toEqual(['measure-planned']);
    expect(await kit.versionOf(MEASURE)).toBe(1);
  });

  it('replaces what was said earlier on the same day, and closes what was said on an earlier one', async () => {
    await kit.on('2026-02-05', () => rename('Referat 1'));
    await kit.on('2026-02-05', () => rename('Referat 2'));
    await kit.on('2026-02-09', () => rename('Referat 3'));
    expect(await versions()).toEqual([
      { from_on: '2026-02-01', to_on: '2026-02-05', unit: null },
      { from_on: '2026-02-05', to_on: '2026-02-09', unit: 'Referat 2' },
      { from_on: '2026-02-09', to_on: null, unit: 'Referat 3' },
    ]);
  });

  it('points every interval to the texts of its days', async () => {
    await kit.on('2026-02-05', () => rename('Referat 1'));
    const wrong = await kit.database.query(
      `select s.from_on from measure_state s join measure_version v on v.id = s.version_id
       where not daterange(v.from_on, v.to_on) @> daterange(s.from_on, s.to_on)`,
    );
    expect(wrong).toEqual([]);
  });

  it('leaves the intervals of other measures alone', async () => {
    await kit.on('2026-02-05', () => planMeasure(code('3.1.2')));
    const before = await kit.timelineOf('3.1.2');
    await kit.on('2026-02-09', () => rename('Referat 1'));
    expect(await kit.timelineOf('3.1.2')).toEqual(before);
  });

  it('lets one of fifty writers win where all have seen the same version', async () => {
    const answers = await kit.on('2026-02-05', () =>
      Promise.allSettled(Array.from({ length: 50 }, (_, writer) => rename(`Referat ${writer}`, 1))),
    );
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as { code: string }] : [],
    );
    expect(refused.map((reason) => reason.code)).toEqual(Array(49).fill('stale-version'));
    expect(await kit.versionOf(MEASURE)).toBe(2);
  });

  it('loses none of fifty writers who do not ask for a version', async () => {
    await kit.on('2026-02-05', () =>
      Promise.all(
        Array.from({ length: 50 }, (_, writer) =>
          kit.the(AddMilestone).execute(coordinator, {
            strategy,
            measure: MEASURE,
            decision,
            milestone: {
              key: milestoneKey(`more-${writer}`),
              role: 'step',
              critical: false,
              baseline: planned('2026-10-31'),
              title: { de: `Schritt ${writer}`, fr: null },
            },
          }),
        ),
      ),
    );
    const [row] = await kit.database.query<{ milestones: number }>(
      `select jsonb_array_length(facts -> 'milestones') as milestones from measure_version where to_on is null`,
    );
    expect(row?.milestones).toBe(52);
    expect(await kit.versionOf(MEASURE)).toBe(51);
  });

  it('of a goal judges its measures anew from that day, and leaves earlier days as they were', async () => {
    // Domain rules, worked case 4.
    const due = { strategy, goal: goal('3.1'), dueOn: on('2026-02-10'), decision };
    await kit.on('2026-03-01', () => kit.the(ChangeGoalDue).execute(coordinator, due));
    expect(await kit.stateOn(MEASURE, '2026-02-28')).toMatchObject({ expired: false });
    expect(await kit.stateOn(MEASURE, '2026-03-01')).toMatchObject({ expired: true });
    expect(
      await kit.database.query(`select from_on, to_on, due_on from goal_version v join goal g on g.id = v.goal_id
      where g.code = '3.1' order by from_on`),
    ).toEqual([
      { from_on: '2026-01-01', to_on: '2026-03-01', due_on: null },
      { from_on: '2026-03-01', to_on: null, due_on: '2026-02-10' },
    ]);
  });

  it('moves a goal to another field or horizon with all its measures', async () => {
    const target = { strategy, goal: goal('3.1'), decision };
    await kit.on('2026-03-01', async () => {
      await kit.the(ChangeGoalField).execute(coordinator, { ...target, field: fieldKey('4') });
      await kit.the(ChangeGoalHorizon).execute(coordinator, { ...target, horizon: 'long' });
    });
    expect(await kit.stateOn(MEASURE, '2026-02-28')).toMatchObject({ field: '3', horizon: 'short' });
    expect(await kit.stateOn(MEASURE, '2026-03-01')).toMatchObject({ field: '4', horizon: 'long', goal: '3.1' });
  });

  it('of a goal is refused to a reader, where there is none, and to who has seen an older version', async () => {
    const change = { strategy, dueOn: on('2026-05-01'), decision };
    const attempt = (as = coordinator, of = '3.1', more: object = {}) =>
      kit.on('2026-03-01', () => kit.the(ChangeGoalDue).execute(as, { ...change, goal: goal(of), ...more }));
    await expect(attempt(reader)).rejects.toMatchObject({ code: 'role-missing' });
    await expect(attempt(coordinator, '9.9')).rejects.toMatchObject({ code: 'goal-not-found' });
    await expect(attempt(coordinator, '3.1', { version: 3 })).rejects.toMatchObject({ code: 'stale-version' });
  });

  it('is refused where there is no such strategy', async () => {
    const elsewhere = { strategy: strategyKey('schweiz'), measure: MEASURE, change: { responsibleUnit: 'Referat 1' } };
    const attempt = kit.on('2026-03-01', () => kit.the(ChangeMasterData).execute(coordinator, elsewhere));
    await expect(attempt).rejects.toMatchObject({ code: 'strategy-not-found' });
  });

  it('cannot take a key that is taken, or give two fields one number', async () => {
    const field = {
      name: { de: 'Feld', fr: null },
      nameFrLevel: 'found',
      description: null,
      provenance: 'recorded' as const,
      sources: [],
    };
    const create = (key: string, numbers: readonly number[]) => {
      const as = { personId: 'x', grants: [{ role: 'coordinator', strategy: strategyKey(key) }] } as const;
      const fields = numbers.map((number, index) => ({ ...field, key: fieldKey(`f${index}`), number }));
      const title = { de: 'Zweite Konzeption', fr: null };
      return kit.on('2026-03-01', () =>
        kit.the(CreateStrategy).execute(as, { key: strategyKey(key), title, adoptedOn: on('2026-01-01'), fields }),
      );
    };
    await expect(create('frankreich', [1])).rejects.toMatchObject({ code: 'strategy-key-taken' });
    await expect(create('schweiz', [1, 1])).rejects.toMatchObject({ code: 'field-number-taken' });
    await create('schweiz', [1, 2]);
    expect(await kit.journal('schweiz')).toEqual(['strategy-created']);
  });

  it('lets two fields swap their numbers', async () => {
    const field = { nameFrLevel: 'found', description: null, provenance: 'recorded' as const, sources: [] };
    const fields = [
      { ...field, key: fieldKey('3'), number: 4, name: { de: 'Drei', fr: null } },
      { ...field, key: fieldKey('4'), number: 3, name: { de: 'Vier', fr: null } },
    ];
    await kit.on('2026-03-01', () => kit.the(SetFields).execute(coordinator, { strategy, fields }));
    expect(await kit.database.query('select key, number from action_field order by number')).toEqual([
      { key: '4', number: 3 },
      { key: '3', number: 4 },
    ]);
  });

  it('names a ministry anew: the old name ends, later names stay, and every strategy rises', async () => {
    const before = await kit.revision();
    const [ministry] = MINISTRIES;
    if (!ministry) throw new Error('no ministry');
    const naming = (validFrom: string, de: string) => ({
      ministry,
      name: { de, fr: null },
      abbreviation: { de: 'MX', fr: null },
      validFrom: on(validFrom),
      validTo: null,
      level: 'found',
      frenchLevel: 'found',
      note: null,
      predecessors: [],
      sources: [],
    });
    await kit.the(NameMinistry).execute(admin, naming('2026-05-01', 'Neuer Name'));
    await kit.the(NameMinistry).execute(admin, naming('2025-05-01', 'Vergessener Name'));
    await kit.the(NameMinistry).execute(admin, naming('2026-05-01', 'Berichtigter Name'));
    expect(
      await kit.database.query(
        'select valid_from, valid_to, name_de from ministry_name where ministry = $1 order by valid_from',
        [ministry],
      ),
    ).toEqual([
      { valid_from: '2020-01-01', valid_to: '2025-05-01', name_de: `Musterressort ${ministry}` },
      { valid_from: '2025-05-01', valid_to: '2026-05-01', name_de: 'Vergessener Name' },
      { valid_from: '2026-05-01', valid_to: null, name_de: 'Berichtigter Name' },
    ]);
    expect(await kit.revision()).toBe(before + 3);
    await expect(kit.the(NameMinistry).execute(coordinator, naming('2027-01-01', 'X'))).rejects.toMatchObject({
      code: 'role-missing',
    });
  });
});

import {
  addDays,
  canonicalJson,
  DomainError,
  stateOn,
  type Actor,
  type LocalDate,
  type RoundKey,
} from '@wegmarke/domain';
import {
  aPlannedMeasure,
  aReportContent,
  END,
  milestoneKey,
  ministryKey,
  on,
  planned,
  roundKey,
} from '@wegmarke/domain-testing';
import * as fc from 'fast-check';
import { code, coordinator, DECISION, goal, STRATEGY, StrategyKit } from '../../platform/testing/strategy-kit';
import { signedReport } from '../../platform/testing/report-steps';
import { daysBefore, Sentences, storedOn, storedRows, type StoredRow } from '../../platform/testing/stored-timeline';
import { ConfirmImplemented, FileStatusReport, OpenRound, PlanRound, ReviewRound, SealRound } from '../../reporting';
import { StrategyChanges } from '../../strategy';
import {
  CancelMeasure,
  ChangeGoalDue,
  ChangeMasterData,
  HandOverLead,
  MeasureRepository,
  PlanMeasure,
  RebaselineMeasure,
  ReplaceMeasure,
} from '..';
import { contextOf, RuleContexts } from './rule-contexts';
import { stateColumns } from './state-row';

/** Past every planned day, due day and deadline of the lives below. */
const DAYS_AHEAD = 1_100;
const MEASURES = ['3.1.1', '3.1.2', '3.2.1'].map(code);
const decision = DECISION;
const strategy = STRATEGY;

/** One thing that happens; refused where the measure or round does not allow it, which is part of the test. */
type Act = (kit: StrategyKit, today: LocalDate) => Promise<unknown>;

type NamedAct = readonly [name: string, act: Act];

const measure = fc.constantFrom(...MEASURES);
const ministry = fc.constantFrom('ministry-a', 'ministry-b', 'ministry-c').map(ministryKey);
const someDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(on('2026-01-01'), days));
const people = { writtenBy: 'ministry-a-desk', signedBy: 'ministry-a-approver' };

/** Each by its name, so that none of them can be refused all the time without being noticed. */
const ACTS: readonly (readonly [string, fc.Arbitrary<Act>])[] = [
  [
    'hand over the lead',
    fc.tuple(measure, ministry).map(
      ([of, to]): Act =>
        (kit, today) => {
          const handOver = { strategy, measure: of, to, effectiveOn: addDays(today, 10), decision };
          return kit.the(HandOverLead).execute(coordinator, handOver);
        },
    ),
  ],
  [
    'rebaseline',
    fc.tuple(measure, someDay, fc.constantFrom(END, milestoneKey('step-1'))).map(
      ([of, day, milestone]): Act =>
        (kit) => {
          const change = { milestone, baseline: planned(day) };
          return kit.the(RebaselineMeasure).execute(coordinator, { strategy, measure: of, change, decision });
        },
    ),
  ],
  [
    'move the due day of the goal',
    someDay.map(
      (dueOn): Act =>
        (kit) =>
          kit.the(ChangeGoalDue).execute(coordinator, { strategy, goal: goal('3.1'), dueOn, decision }),
    ),
  ],
  [
    'change master data',
    fc.tuple(measure, ministry).map(
      ([of, participant]): Act =>
        (kit) => {
          const change = { participants: [participant] };
          return kit.the(ChangeMasterData).execute(coordinator, { strategy, measure: of, change });
        },
    ),
  ],
  [
    'report a new forecast',
    fc.tuple(measure, someDay).map(
      ([of, day]): Act =>
        (kit) => {
          const milestones = [{ key: END, forecast: planned(day), cause: 'money' as const }];
          const content = aReportContent({ milestones });
          return kit
            .the(FileStatusReport)
            .execute(coordinator, { strategy, measure: of, round: null, content, ...people });
        },
    ),
  ],
  [
    'report as implemented',
    measure.map(
      (of): Act =>
        (kit, today) => {
          const content = aReportContent({
            implementation: 'implemented',
            effectiveOn: today,
            evidence: 'Musterbeleg 1',
            course: null,
          });
          return kit
            .the(FileStatusReport)
            .execute(coordinator, { strategy, measure: of, round: null, content, ...people });
        },
    ),
  ],
  [
    'confirm',
    measure.map(
      (of): Act =>
        (kit) =>
          kit.the(ConfirmImplemented).execute(coordinator, { strategy, measure: of }),
    ),
  ],
  [
    'sign in the open round',
    measure.map(
      (of): Act =>
        async (kit) => {
          const round = (await roundAtWork(kit)).key;
          // Written, handed in and signed, or nothing of it.
          return kit.the(StrategyChanges).within(strategy, () => signedReport(kit, { measure: of, round }));
        },
    ),
  ],
  [
    'replace',
    fc.tuple(measure, measure).map(
      ([of, by]): Act =>
        (kit) => {
          return kit.the(ReplaceMeasure).execute(coordinator, { strategy, measure: of, successors: [by], decision });
        },
    ),
  ],
  [
    'cancel',
    measure.map(
      (of): Act =>
        (kit) => {
          return kit.the(CancelMeasure).execute(coordinator, { strategy, measure: of, reason: 'doppelt', decision });
        },
    ),
  ],
  ['take the round a step further', fc.constant(advanceRound)],
];

const acts: fc.Arbitrary<NamedAct> = fc.oneof(
  ...ACTS.map(([name, arbitrary]) => ({
    // A round has four steps to go, and ends lives early if measures end.
    weight: name === 'take the round a step further' ? 6 : name === 'cancel' || name === 'replace' ? 1 : 2,
    arbitrary: arbitrary.map((act): NamedAct => [name, act]),
  })),
);

/** Days between one act and the next; 0 is the same day. */
const life = fc.array(fc.tuple(fc.constantFrom(0, 0, 1, 7, 31, 90), acts), { minLength: 8, maxLength: 16 });

describe('the stored timelines', () => {
  it('say on every day what the rules say, and never change a day that is over', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const kit = await StrategyKit.start();
        try {
          await liveThrough(kit, steps);
        } finally {
          await kit.close();
        }
      }),
      { numRuns: 12, seed: 20_261_122, endOnFailure: true },
    );
    expect([...done].toSorted()).toEqual(ACTS.map(([name]) => name).toSorted());
  }, 300_000);
});

/** Acts that were not refused: together the lives must have seen each of them. */
const done = new Set<string>();

async function liveThrough(kit: StrategyKit, steps: readonly (readonly [number, NamedAct])[]): Promise<void> {
  let today = on('2026-01-10');
  await kit.on(today, () => prepare(kit));
  for (const [days, [name, act]] of steps) {
    const before = await storedRows(kit);
    const next = addDays(today, days);
    const changed = await kit.on(next, () => attempt(() => act(kit, next)));
    if (changed) done.add(name);
    if (!changed) {
      expect(await storedRows(kit)).toEqual(before);
      continue;
    }
    today = next;
    expect(daysBefore(await storedRows(kit), today)).toEqual(daysBefore(before, today));
    await kit.on(today, () => expectStoredIsTrue(kit, today, aroundTheChanges));
  }
  await kit.on(today, () => expectStoredIsTrue(kit, today, everyDay));
}

interface RoundAtWork {
  readonly key: RoundKey;
  readonly state: 'planned' | 'open' | 'in_review';
}

/** The first round that is not sealed. */
async function roundAtWork(kit: StrategyKit): Promise<RoundAtWork> {
  const [round] = await kit.database.query<RoundAtWork>(
    `select key, state from reporting_round where sealed_on is null order by as_of_on limit 1`,
  );
  return round ?? { key: roundKey('r2'), state: 'planned' };
}

async function advanceRound(kit: StrategyKit): Promise<unknown> {
  const { key, state } = await roundAtWork(kit);
  const step = { planned: OpenRound, open: ReviewRound, in_review: SealRound }[state];
  return kit.the<{ execute(actor: Actor, target: object): Promise<unknown> }>(step).execute(coordinator, {
    strategy,
    round: key,
  });
}

async function prepare(kit: StrategyKit): Promise<void> {
  for (const of of MEASURES) {
    const plan = { ...aPlannedMeasure({ code: of }), goal: goal('3.1') };
    await kit.the(PlanMeasure).execute(coordinator, { strategy, plan, decision });
  }
  for (const [key, from, to] of [
    ['r1', '2026-01-01', '2026-03-31'],
    ['r2', '2026-04-01', '2026-12-31'],
  ] as const) {
    const plan = {
      key: roundKey(key),
      period: { from: on(from), to: on(to) },
      asOfOn: on(to),
      deadlineOn: addDays(on(to), 30),
    };
    await kit.the(PlanRound).execute(coordinator, { strategy, plan });
  }
}

/** Whether it was done; an expected refusal is an answer too. */
async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

type DaysToCheck = (today: LocalDate, stored: readonly StoredRow[]) => readonly LocalDate[];

const everyDay: DaysToCheck = (today) => Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead));

/** In the middle of a life: today, and each change ahead with the day before it. */
const aroundTheChanges: DaysToCheck = (today, stored) => [
  today,
  ...stored.flatMap(({ from_on }) => (from_on > today ? [addDays(from_on, -1), from_on] : [])),
];

/** On those days the stored row is the direct evaluation of the facts. */
async function expectStoredIsTrue(kit: StrategyKit, today: LocalDate, daysOf: DaysToCheck): Promise<void> {
  const rows = await storedRows(kit);
  await kit.the(StrategyChanges).within(strategy, async (change) => {
    const context = await kit.the(RuleContexts).load(change, null);
    for (const { id, code: of, record } of await kit.the(MeasureRepository).listAll(change)) {
      const stored = rows.filter((row) => row.code === of);
      const days = daysOf(today, stored);
      const sentences = new Sentences((state) => canonicalJson(stateColumns({ code: of, record }, state)));
      const wrong = days.filter((day) => {
        const said = sentences.of(stateOn(record.facts, contextOf(context, id), day));
        return storedOn(stored, day) !== said;
      });
      expect({ measure: of, today, wrong }).toEqual({ measure: of, today, wrong: [] });
    }
  });
}

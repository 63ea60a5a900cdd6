import {
  aContext,
  aGoal,
  aMeasure,
  aRequest,
  aRound,
  END,
  milestoneKey,
  ministryKey,
  on,
} from '@wegmarke/domain-testing';
import fc from 'fast-check';
import { addDays } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import { DAY_PRECISIONS, type PreciseDay } from '../calendar/precise-day';
import { DEFAULT_COURSE_RULES } from '../course/course-rules-in-force';
import type { MeasureFacts, Milestone, MilestoneWord, WordEntry } from '../measure/measure-facts';
import { COURSES, EFFECTS, IMPLEMENTATIONS, MEASURE_KINDS } from '../vocabulary/axes';
import type { MeasureState, RuleContext, StateInterval } from './measure-state';
import { stateOn } from './state-on';
import { timelineOf } from './timeline-of';

const FIRST = on('2025-01-01');
const DAYS = 900;

const day = (from = 0, to = DAYS): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: from, max: to }).map((offset) => addDays(FIRST, offset));
const plannedDay: fc.Arbitrary<PreciseDay> = fc.record({ on: day(), precision: fc.constantFrom(...DAY_PRECISIONS) });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Leaves out what says nothing, as the facts do. */
function saying<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const said = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]: Exclude<T[K], undefined> };
}

const KEYS = [milestoneKey('step-1'), milestoneKey('step-2'), END];

const milestoneWord: fc.Arbitrary<MilestoneWord> = fc
  .record({
    key: fc.constantFrom(...KEYS),
    forecast: maybe(fc.option(plannedDay)),
    actualOn: maybe(fc.option(day())),
    droppedOn: maybe(fc.option(day())),
  })
  .map(saying);

const wordEntry: fc.Arbitrary<WordEntry> = fc
  .record({
    source: fc.constantFrom('report' as const, 'decision' as const),
    asOfOn: day(),
    acceptedOn: day(),
    sequence: fc.integer({ min: 1, max: 1000 }),
    round: fc.constant(null),
    unchanged: fc.boolean(),
    implementation: maybe(fc.constantFrom(...IMPLEMENTATIONS, 'running' as const, 'running' as const)),
    effectiveOn: maybe(day()),
    redecideOn: maybe(day()),
    course: maybe(fc.constantFrom(...COURSES)),
    effect: maybe(fc.constantFrom(...EFFECTS)),
    confirmedOn: maybe(day()),
    milestones: fc.array(milestoneWord, { maxLength: 2 }),
  })
  .map(saying);

const baselines = fc
  .uniqueArray(fc.record({ day: plannedDay, setOn: day(0, 600) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ setOn }) => setOn,
  })
  .map((list) => list.toSorted((a, b) => (a.setOn < b.setOn ? -1 : 1)).map((one) => ({ ...one, decision: null })));

const milestones = fc.subarray(KEYS).chain((keys) =>
  fc.tuple(
    ...keys.map(
      (key): fc.Arbitrary<Milestone> =>
        fc.record({
          key: fc.constant(key),
          role: fc.constant(key === END ? 'end' : 'step'),
          critical: fc.boolean(),
          baselines,
        }),
    ),
  ),
);

const goal = fc
  .record({ adoptedOn: day(-1500, 0), dueOn: fc.option(day()), horizon: fc.constantFrom('short', 'medium', 'long') })
  .map((given) => ({ ...aGoal().facts(), ...given }));

const measure: fc.Arbitrary<MeasureFacts> = fc
  .record({
    recordedOn: day(0, 200),
    cancelledOn: fc.option(day(200), { freq: 8 }),
    kind: fc.constantFrom(...MEASURE_KINDS),
    goal: fc.option(goal),
    start: fc.option(plannedDay),
    leads: day(0, 600).map((from) => [
      { ministry: ministryKey('ministry-a'), from: FIRST },
      { ministry: ministryKey('ministry-b'), from },
    ]),
    milestones,
    word: fc.uniqueArray(wordEntry, { maxLength: 6, selector: ({ sequence }) => sequence }),
  })
  .map((given) => ({ ...aMeasure().facts(), ...given }));

const request = (year: number): fc.Arbitrary<ReturnType<typeof aRequest> | null> =>
  fc.option(
    fc
      .record({ withdrawnOn: fc.option(day(), { freq: 6 }), answeredOn: fc.option(day()), unchanged: fc.boolean() })
      .map((given) => aRequest(year, given)),
    { freq: 8 },
  );

const context: fc.Arbitrary<RuleContext> = fc
  .record({
    rounds: fc.subarray([aRound(2024), aRound(2025), aRound(2026)]),
    sealed: fc.boolean(),
    requests: fc.tuple(request(2024), request(2025), request(2026)),
    newRules: fc.option(
      fc.record({
        validFrom: day(),
        criticalOverdueDays: fc.nat(200),
        unconfirmedDays: fc.nat(200),
        silentRounds: fc.constantFrom(1, 2),
      }),
    ),
  })
  .map(({ rounds, sealed, requests, newRules }) =>
    aContext({
      rounds: rounds.map((round) => (sealed ? round.sealed() : round.facts())),
      requests: requests.filter((one) => one !== null),
      courseRules:
        newRules === null
          ? [DEFAULT_COURSE_RULES]
          : [
              { ...DEFAULT_COURSE_RULES, validFrom: FIRST },
              { ...DEFAULT_COURSE_RULES, ...newRules },
            ],
    }),
  );

const everyDay = Array.from({ length: DAYS + 700 }, (_, offset) => addDays(FIRST, offset));

/** Looks a day up as the database does: `from` included, `to` excluded. */
function lookUp(timeline: readonly StateInterval[], on: LocalDate): MeasureState | null {
  const found = timeline.filter(({ from, to }) => from <= on && (to === null || on < to));
  if (found.length > 1) throw new Error(`${found.length} states on ${on}`);
  return found[0]?.state ?? null;
}

describe('the timeline of any measure', () => {
  it('says on every day what direct evaluation says', () => {
    fc.assert(
      fc.property(measure, context, day(-10, 500), (facts, around, from) => {
        const timeline = timelineOf(facts, around, from);
        const days = everyDay.filter((candidate) => candidate >= from);
        const stored = days.map((on) => [on, JSON.stringify(lookUp(timeline, on))]);
        expect(stored).toEqual(days.map((on) => [on, JSON.stringify(stateOn(facts, around, on))]));
      }),
      { numRuns: 60 },
    );
  });

  it('has neither gaps nor overlaps, and neighbours differ', () => {
    fc.assert(
      fc.property(measure, context, day(-10, 500), (facts, around, from) => {
        const timeline = timelineOf(facts, around, from);
        timeline.forEach(({ from: start, to, state }, index) => {
          const next = timeline[index + 1];
          expect(to).toBe(next?.from ?? facts.cancelledOn);
          expect(to === null || start < to).toBe(true);
          expect(state).not.toEqual(next?.state);
        });
      }),
    );
  });

  it('never knows on a day what became known later', () => {
    fc.assert(
      fc.property(measure, context, day(), (facts, around, today) => {
        const known: MeasureFacts = { ...facts, ...knownOn(facts, today) };
        for (const on of everyDay.filter((candidate) => candidate <= today && candidate > addDays(today, -60))) {
          expect(stateOn(known, around, on)).toEqual(stateOn(facts, around, on));
        }
      }),
    );
  });

  it('gives every reason a first day that has come', () => {
    fc.assert(
      fc.property(measure, context, day(), (facts, around, on) => {
        const state = stateOn(facts, around, on);
        const days = [state?.computed?.since, ...(state?.attention ?? []).map(({ since }) => since)];
        for (const since of days) expect((since ?? on) <= on).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never improves a course while nothing new is known', () => {
    fc.assert(
      fc.property(measure, day(), fc.nat(400), (facts, today, later) => {
        const known: MeasureFacts = { ...facts, ...knownOn(facts, today) };
        const [now, then] = [today, addDays(today, later)].map(
          (on) => stateOn(known, aContext(), on)?.computed?.verdict,
        );
        if (now === 'at_risk') expect(then).toMatch(/at_risk|critical/);
        if (now === 'critical') expect(then).toBe('critical');
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps no more milestones than are due', () => {
    fc.assert(
      fc.property(measure, day(0, DAYS + 600), (facts, on) => {
        const state = stateOn(facts, aContext(), on);
        expect(state?.milestonesKept ?? 0).toBeLessThanOrEqual(state?.milestonesDue ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which the entries were loaded', () => {
    fc.assert(
      fc.property(measure, context, day(), (facts, around, on) => {
        const turned: MeasureFacts = { ...facts, word: facts.word.toReversed() };
        expect(stateOn(turned, around, on)).toEqual(stateOn(facts, around, on));
      }),
    );
  });
});

/** The facts as they had been loaded on a day: without reports, confirmations and baselines of later days. */
function knownOn(facts: MeasureFacts, today: LocalDate): Pick<MeasureFacts, 'word' | 'milestones' | 'cancelledOn'> {
  const word = facts.word
    .filter(({ acceptedOn }) => acceptedOn <= today)
    .map(({ confirmedOn, ...entry }) =>
      confirmedOn !== undefined && confirmedOn <= today ? { ...entry, confirmedOn } : entry,
    );
  const milestones = facts.milestones
    .map((milestone) => ({ ...milestone, baselines: milestone.baselines.filter(({ setOn }) => setOn <= today) }))
    .filter(({ baselines: set }) => set.length > 0);
  const cancelledOn = facts.cancelledOn !== null && facts.cancelledOn <= today ? facts.cancelledOn : null;
  return { word, milestones, cancelledOn };
}

import { aCell } from '@wegmarke/domain-testing';
import { COURSES, REPORT_STATES, STATUS_CLASSES, type MeasureKind, type StatusClass } from '../vocabulary/axes';
import type { CubeCell } from './cube';
import { FIGURE_KEYS, FIGURE_REMAINDERS, type FigurePart, type FigureValue } from './figure';
import { figureOf, figuresOf } from './figures-of';

/** Every class with another number of measures, so that no two can be confused. */
const CLASSES: [StatusClass, MeasureKind, number][] = [
  ['not_started', 'one_off', 11],
  ['preparing', 'one_off', 12],
  ['running', 'one_off', 13],
  ['implemented_reported', 'one_off', 5],
  ['implemented_confirmed', 'one_off', 20],
  ['on_hold', 'one_off', 3],
  ['dropped', 'one_off', 2],
  ['replaced', 'one_off', 1],
  ['not_started', 'permanent', 4],
  ['preparing', 'permanent', 6],
  ['permanent', 'permanent', 8],
  ['on_hold', 'permanent', 7],
  ['dropped', 'permanent', 9],
];
const cells = CLASSES.map(([status, kind, count]) => aCell({ status, kind, count, stale: 1 }));

function counts(parts: readonly FigurePart[]): Record<string, number> {
  return Object.fromEntries(parts.map(({ key, count }) => [key, count]));
}

function sums({ numerator, denominator, percent, stale }: FigureValue): (number | null | undefined)[] {
  return [numerator, denominator, percent, stale];
}

it('gives all seven figures in their order', () => {
  expect(figuresOf(cells).map(({ key }) => key)).toEqual(FIGURE_KEYS);
  expect(figuresOf(cells)).toHaveLength(7);
});

it('names every part by a value of an axis or as a remainder, and every remainder is one', () => {
  const named = figuresOf(cells).flatMap(({ parts, rest, excluded }) => [...parts, ...rest, ...excluded]);
  const used = new Set(named.map(({ key }) => key));
  expect([...used].sort()).toEqual(
    [...new Set([...STATUS_CLASSES, ...COURSES, ...REPORT_STATES, ...FIGURE_REMAINDERS])].sort(),
  );
});

describe('implemented', () => {
  const figure = figureOf('implemented', cells);

  it('counts only what the coordination confirmed, of the one-off measures in force', () => {
    expect(sums(figure)).toEqual([20, 64, 31, 6]);
    expect(counts(figure.parts)).toEqual({ implemented_confirmed: 20 });
  });

  it('names what is reported but not confirmed first among the rest', () => {
    expect(figure.rest[0]).toEqual({ key: 'implemented_reported', count: 5 });
    expect(counts(figure.rest)).toEqual({
      implemented_reported: 5,
      not_started: 11,
      preparing: 12,
      running: 13,
      on_hold: 3,
    });
  });

  it('excludes permanent tasks, and what is dropped or replaced whatever its kind', () => {
    expect(counts(figure.excluded)).toEqual({ kind_permanent: 25, dropped: 11, replaced: 1 });
  });
});

describe('started', () => {
  const figure = figureOf('started', cells);

  it('counts what is prepared or running, permanent tasks included', () => {
    expect(sums(figure)).toEqual([39, 89, 44, 10]);
    expect(counts(figure.parts)).toEqual({ preparing: 18, running: 13, permanent: 8 });
    expect(counts(figure.rest)).toEqual({
      not_started: 15,
      implemented_reported: 5,
      implemented_confirmed: 20,
      on_hold: 10,
    });
    expect(counts(figure.excluded)).toEqual({ dropped: 11, replaced: 1 });
  });
});

describe('implemented or started', () => {
  const figure = figureOf('implementedOrStarted', cells);

  it('always comes with its five parts', () => {
    expect(sums(figure)).toEqual([64, 89, 72, 10]);
    expect(counts(figure.parts)).toEqual({
      preparing: 18,
      running: 13,
      permanent: 8,
      implemented_reported: 5,
      implemented_confirmed: 20,
    });
    expect(counts(figure.rest)).toEqual({ not_started: 15, on_hold: 10 });
    expect(counts(figure.excluded)).toEqual({ dropped: 11, replaced: 1 });
  });
});

describe('on course', () => {
  const courses = [
    aCell({ computed: 'on_track', count: 17 }),
    aCell({ computed: 'at_risk', count: 5 }),
    aCell({ computed: 'critical', count: 4 }),
    aCell({ computed: 'not_assessed', count: 9 }),
    aCell({ computed: null, status: 'on_hold', count: 6 }),
  ];
  const figure = figureOf('onCourse', courses);

  it('counts the computed course, of the measures that have one', () => {
    expect(sums(figure)).toEqual([17, 35, 49, undefined]);
    expect(counts(figure.parts)).toEqual({ on_track: 17 });
    expect(counts(figure.rest)).toEqual({ at_risk: 5, critical: 4, not_assessed: 9 });
    expect(counts(figure.excluded)).toEqual({ no_course: 6 });
  });

  it('says between what bounds it lies while some are not assessed', () => {
    expect(figure.bounds).toEqual({ low: 49, high: 74, assessed: 26 });
  });

  it('has equal bounds when all are assessed', () => {
    expect(figureOf('onCourse', [aCell({ count: 3 })]).bounds).toEqual({ low: 100, high: 100, assessed: 3 });
  });

  it('has neither share nor bounds when no measure has a course', () => {
    const none = figureOf('onCourse', [aCell({ computed: null, count: 2 })]);
    expect(none).toMatchObject({ numerator: 0, denominator: 0, percent: null });
    expect(none).not.toHaveProperty('bounds');
  });
});

describe('reported', () => {
  it('counts answered requests of the round in force; what is not due is excluded', () => {
    const figure = figureOf('reported', [
      aCell({ report: 'on_time', count: 6 }),
      aCell({ report: 'late', count: 2 }),
      aCell({ report: 'unchanged', count: 1 }),
      aCell({ report: 'open', count: 3 }),
      aCell({ report: 'missing', count: 4 }),
      aCell({ report: 'not_due', count: 5 }),
      aCell({ report: null, count: 7 }),
    ]);
    expect(sums(figure)).toEqual([9, 16, 56, undefined]);
    expect(counts(figure.parts)).toEqual({ on_time: 6, late: 2, unchanged: 1 });
    expect(counts(figure.rest)).toEqual({ open: 3, missing: 4 });
    expect(counts(figure.excluded)).toEqual({ not_due: 5, no_round: 7 });
  });
});

describe('milestones kept', () => {
  it('counts milestones, not measures', () => {
    const figure = figureOf('milestonesKept', [
      aCell({ count: 2, milestonesDue: 5, milestonesKept: 3 }),
      aCell({ status: 'dropped', milestonesDue: 3, milestonesKept: 1 }),
    ]);
    expect(figure).toEqual({
      key: 'milestonesKept',
      numerator: 4,
      denominator: 8,
      parts: [{ key: 'kept', count: 4 }],
      rest: [{ key: 'not_kept', count: 4 }],
      excluded: [],
      percent: 50,
    });
  });
});

describe('horizon expired', () => {
  it('counts what is not confirmed as implemented although the goal is past its due day', () => {
    const expired = cells.map((cell) => ({ ...cell, expired: true }));
    const figure = figureOf('horizonExpired', [...expired, aCell({ count: 30 }), aCell({ horizon: 'none' })]);
    expect(sums(figure)).toEqual([44, 64, 69, 6]);
    expect(counts(figure.parts)).toEqual({
      not_started: 11,
      preparing: 12,
      running: 13,
      implemented_reported: 5,
      on_hold: 3,
    });
    expect(counts(figure.rest)).toEqual({ implemented_confirmed: 20 });
    expect(counts(figure.excluded)).toEqual({ not_expired: 31, kind_permanent: 25, dropped: 11, replaced: 1 });
  });
});

it('has no share of an empty strategy', () => {
  const empty: readonly CubeCell[] = [];
  expect(figuresOf(empty).map(({ numerator, denominator, percent }) => [numerator, denominator, percent])).toEqual(
    FIGURE_KEYS.map(() => [0, 0, null]),
  );
});

import * as fc from 'fast-check';
import { fieldKey, ministryKey } from '@wegmarke/domain-testing';
import { COURSES, EFFECTS, HORIZONS, REPORT_STATES, STATUS_CLASSES, type StatusClass } from '../vocabulary/axes';
import { byField, byMinistry, computedCounts, fieldMinistryMatrix, horizonRows, statusCounts } from './breakdowns';
import type { CubeCell } from './cube';
import { countOf, matches, matchesAny } from './cube-filter';
import { FIGURE_KEYS, type FigurePart } from './figure';
import { FIGURE_DEFINITIONS, type MeasureFigureKey } from './figure-definitions';
import { FIGURE_SECTIONS, figureSelection } from './figure-selection';
import { figureOf, figuresOf } from './figures-of';
import { partitionPercent } from './percent';
import { tableCells } from './table-cells';

const count = fc.integer({ min: 1, max: 40 });
const milestones = fc.tuple(fc.nat(6), fc.nat(6)).map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);
/** A permanent task is never implemented, and the class `permanent` holds no other. */
const kindAndStatus = fc.oneof(
  fc.constantFrom(...STATUS_CLASSES.filter((status) => status !== 'permanent')).map((status) => ({
    kind: 'one_off' as const,
    status,
  })),
  fc
    .constantFrom<StatusClass>('not_started', 'preparing', 'permanent', 'on_hold', 'dropped', 'replaced')
    .map((status) => ({ kind: 'permanent' as const, status })),
);
const cell: fc.Arbitrary<CubeCell> = fc
  .record({
    key: fc.record({
      field: fc.constantFrom('language', 'health', 'transport').map(fieldKey),
      horizon: fc.constantFrom(...HORIZONS),
      expired: fc.boolean(),
      ministry: fc.constantFrom('vm', 'sm', 'um').map(ministryKey),
      computed: fc.constantFrom(...COURSES, null),
      reported: fc.constantFrom(...COURSES, null),
      effect: fc.constantFrom(...EFFECTS),
      report: fc.constantFrom(...REPORT_STATES, null),
    }),
    kindAndStatus,
    count,
    milestones,
    stale: fc.nat(40),
  })
  .map(({ key, kindAndStatus: classed, count: measures, milestones: [due, kept], stale }) => ({
    ...key,
    ...classed,
    count: measures,
    milestonesDue: due,
    milestonesKept: kept,
    stale: Math.min(stale, measures),
  }));
const cube = fc.array(cell, { maxLength: 30 });
const measureFigures = Object.keys(FIGURE_DEFINITIONS) as MeasureFigureKey[];

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function total(parts: readonly FigurePart[]): number {
  return sumOf(parts.map(({ count: of }) => of));
}

it('classes partition the measures: every one is in exactly one', () => {
  fc.assert(
    fc.property(cube, (cells) => {
      const all = countOf(cells);
      expect(sumOf(Object.values(statusCounts(cells)))).toBe(all);
      expect(sumOf(Object.values(computedCounts(cells)))).toBe(all);
      for (const rows of [byMinistry(cells), byField(cells), horizonRows(cells), fieldMinistryMatrix(cells)]) {
        expect(sumOf(rows.map((row) => row.total))).toBe(all);
      }
    }),
  );
});

it('tables by ministry and field are the same over cells added up', () => {
  fc.assert(
    fc.property(cube, (cells) => {
      const added = tableCells(cells);
      expect(byMinistry(added)).toEqual(byMinistry(cells));
      expect(byField(added)).toEqual(byField(cells));
      expect(fieldMinistryMatrix(added)).toEqual(fieldMinistryMatrix(cells));
    }),
  );
});

it('every measure is in exactly one part, rest or exclusion of every figure', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom(...measureFigures), (measure, key) => {
      const { parts, rest, excluded } = FIGURE_DEFINITIONS[key];
      const holding = [...parts, ...rest, ...excluded].filter(({ filter }) => matches(filter, measure));
      expect(holding).toHaveLength(1);
    }),
  );
});

it('the parts add up to the numerator, with the rest to the denominator, with the excluded to all', () => {
  fc.assert(
    fc.property(cube, (cells) => {
      for (const { key, numerator, denominator, parts, rest, excluded } of figuresOf(cells)) {
        const all = key === 'milestonesKept' ? sumOf(cells.map((c) => c.milestonesDue)) : countOf(cells);
        expect(total(parts)).toBe(numerator);
        expect(numerator + total(rest)).toBe(denominator);
        expect(denominator + total(excluded)).toBe(all);
      }
    }),
  );
});

it('all figures at once are the figures one by one', () => {
  fc.assert(
    fc.property(cube, (cells) => {
      expect(figuresOf(cells)).toEqual(FIGURE_KEYS.map((key) => figureOf(key, cells)));
    }),
  );
});

it('the percentages of a partition add up to 100, each within one of its exact share', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 }), (counts) => {
      const all = sumOf(counts);
      const shares = partitionPercent(counts);
      expect(sumOf(shares)).toBe(all === 0 ? 0 : 100);
      shares.forEach((share, index) => {
        const exact = all === 0 ? 0 : (100 * (counts[index] ?? 0)) / all;
        expect(Math.abs(share - exact)).toBeLessThan(1);
      });
    }),
  );
});

it('the bounds contain the value for every assignment of a course to the not assessed', () => {
  const assessments = fc.infiniteStream(fc.constantFrom('on_track', 'at_risk', 'critical'));
  fc.assert(
    fc.property(cube, assessments, (cells, courses) => {
      const { bounds, denominator } = figureOf('onCourse', cells);
      const assigned = cells.flatMap((c) =>
        c.computed === 'not_assessed'
          ? Array.from({ length: c.count }, () => ({ ...c, count: 1, computed: courses.next().value }) as CubeCell)
          : [c],
      );
      const { percent } = figureOf('onCourse', assigned);
      if (bounds === undefined) return expect(denominator).toBe(0);
      expect(percent).toBeGreaterThanOrEqual(bounds.low);
      expect(percent).toBeLessThanOrEqual(bounds.high);
      expect(bounds.assessed).toBe(denominator - computedCounts(cells).not_assessed);
    }),
  );
});

it('a step forward never lowers what is implemented or started', () => {
  const path = ['not_started', 'preparing', 'running', 'implemented_reported', 'implemented_confirmed'] as const;
  fc.assert(
    fc.property(cube, cell, fc.nat(path.length - 2), (cells, measure, step) => {
      const at = (status: StatusClass): CubeCell[] => [...cells, { ...measure, kind: 'one_off', status, count: 1 }];
      const before = figureOf('implementedOrStarted', at(path[step] as StatusClass));
      const after = figureOf('implementedOrStarted', at(path[step + 1] as StatusClass));
      expect(after.numerator).toBeGreaterThanOrEqual(before.numerator);
      expect(after.denominator).toBe(before.denominator);
    }),
  );
});

it('the list behind every number is as long as the number', () => {
  fc.assert(
    fc.property(cube, (cells) => {
      const lengthOf = (key: (typeof FIGURE_KEYS)[number], within: string): number => {
        const filters = figureSelection(key, within) ?? [];
        return countOf(cells.filter((c) => matchesAny(filters, c)));
      };
      for (const key of measureFigures) {
        const { numerator, denominator, parts, rest, excluded } = figureOf(key, cells);
        const sections = [numerator, denominator, total(rest), total(excluded)];
        expect(FIGURE_SECTIONS.map((section) => lengthOf(key, section))).toEqual(sections);
        for (const part of [...parts, ...rest, ...excluded]) expect(lengthOf(key, part.key)).toBe(part.count);
      }
    }),
  );
});

it('no status figure has more stale measures than measures', () => {
  fc.assert(
    fc.property(cube, (cells) => {
      for (const { stale = 0, denominator } of figuresOf(cells)) expect(stale).toBeLessThanOrEqual(denominator);
    }),
  );
});

import { aCell, fieldKey, ministryKey } from '@wegmarke/domain-testing';
import { FILTER_LISTS, filterCells, matches, matchesAny, type CubeFilter } from './cube-filter';

const cell = aCell();

describe('a filter', () => {
  it('matches everything when it names nothing', () => {
    expect(matches({}, cell)).toBe(true);
  });

  it('matches nothing when one of its lists is empty', () => {
    expect(matches({ status: [] }, cell)).toBe(false);
  });

  it.each<[string, CubeFilter, CubeFilter]>([
    ['field', { field: [fieldKey('language'), fieldKey('health')] }, { field: [fieldKey('health')] }],
    ['ministry', { ministry: [ministryKey('vm')] }, { ministry: [ministryKey('um')] }],
    ['horizon', { horizon: ['medium', 'long'] }, { horizon: ['none'] }],
    ['kind', { kind: ['one_off'] }, { kind: ['permanent'] }],
    ['status', { status: ['running'] }, { status: ['not_started'] }],
    ['computed', { computed: [null, 'on_track'] }, { computed: [null] }],
    ['reported', { reported: ['on_track'] }, { reported: ['not_assessed'] }],
    ['effect', { effect: ['not_yet'] }, { effect: ['shown'] }],
    ['report', { report: ['on_time', 'late'] }, { report: ['missing', null] }],
    ['expired', { expired: false }, { expired: true }],
  ])('reads the axis %s', (_axis, fitting, other) => {
    expect(matches(fitting, cell)).toBe(true);
    expect(matches(other, cell)).toBe(false);
  });

  it('can list every axis of the cube but the flag', () => {
    const { count, milestonesDue, milestonesKept, stale, expired, ...axes } = cell;
    expect([...FILTER_LISTS].sort()).toEqual(Object.keys(axes).sort());
    expect([count, milestonesDue, milestonesKept, stale, expired]).toEqual([1, 0, 0, 0, false]);
  });

  it('takes null for "has none"', () => {
    expect(matches({ computed: [null], report: [null] }, aCell({ computed: null, report: null }))).toBe(true);
  });

  it('needs all axes it names', () => {
    expect(matches({ status: ['running'], kind: ['permanent'] }, cell)).toBe(false);
  });

  it('is one of several: any is enough', () => {
    expect(matchesAny([{ status: ['dropped'] }, { status: ['running'] }], cell)).toBe(true);
    expect(matchesAny([{ status: ['dropped'] }], cell)).toBe(false);
    expect(matchesAny([], cell)).toBe(false);
  });

  it('leaves the cells that match', () => {
    const dropped = aCell({ status: 'dropped' });
    expect(filterCells([cell, dropped], { status: ['dropped'] })).toEqual([dropped]);
  });
});

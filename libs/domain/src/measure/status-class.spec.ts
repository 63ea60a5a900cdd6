import { on } from '@wegmarke/domain-testing';
import fc from 'fast-check';
import {
  IMPLEMENTATIONS,
  MEASURE_KINDS,
  STATUS_CLASSES,
  type Implementation,
  type MeasureKind,
} from '../vocabulary/axes';
import { statusClassOf } from './status-class';

const confirmedOn = on('2026-04-10');

describe('the status class', () => {
  it.each<[Implementation, MeasureKind, string]>([
    ['not_started', 'one_off', 'not_started'],
    ['not_started', 'permanent', 'not_started'],
    ['preparing', 'permanent', 'preparing'],
    ['running', 'one_off', 'running'],
    ['running', 'permanent', 'permanent'],
    ['implemented', 'one_off', 'implemented_reported'],
    ['on_hold', 'permanent', 'on_hold'],
    ['dropped', 'one_off', 'dropped'],
    ['replaced', 'one_off', 'replaced'],
  ])('of %s and %s is %s', (implementation, kind, status) => {
    expect(statusClassOf({ implementation, kind, confirmedOn: null })).toBe(status);
  });

  it('tells implemented and confirmed apart', () => {
    expect(statusClassOf({ implementation: 'implemented', kind: 'one_off', confirmedOn })).toBe(
      'implemented_confirmed',
    );
  });

  it('is one of the nine for every measure, and each of the nine occurs', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...IMPLEMENTATIONS),
        fc.constantFrom(...MEASURE_KINDS),
        fc.constantFrom(null, confirmedOn),
        (implementation, kind, confirmed) => {
          const status = statusClassOf({ implementation, kind, confirmedOn: confirmed });
          expect(STATUS_CLASSES).toContain(status);
          seen.add(status);
        },
      ),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual([...STATUS_CLASSES].sort());
  });
});

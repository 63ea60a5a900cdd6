import type { Course } from '../vocabulary/axes';
import { divergence } from './divergence';

describe('the divergence of reported and computed course', () => {
  it.each<[Course | null, Course | null, number | null]>([
    ['on_track', 'on_track', 0],
    ['on_track', 'at_risk', 1],
    ['on_track', 'critical', 2],
    ['at_risk', 'critical', 1],
    ['critical', 'on_track', -2],
    ['at_risk', 'on_track', -1],
    ['not_assessed', 'critical', null],
    ['on_track', 'not_assessed', null],
    [null, 'critical', null],
    ['on_track', null, null],
  ])('%s against %s is %p', (reported, computed, steps) => {
    expect(divergence(reported, computed)).toBe(steps);
  });
});

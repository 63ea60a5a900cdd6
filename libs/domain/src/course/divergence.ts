import type { Course } from '../vocabulary/axes';

const STEP: Readonly<Record<Exclude<Course, 'not_assessed'>, number>> = { on_track: 0, at_risk: 1, critical: 2 };

/**
 * Steps between the reported and the computed course on on_track < at_risk < critical: positive when the ministry
 * reports better than the rule computes, negative when worse, `null` when one of them is missing or not assessed.
 */
export function divergence(reported: Course | null, computed: Course | null): number | null {
  if (reported === null || reported === 'not_assessed') return null;
  if (computed === null || computed === 'not_assessed') return null;
  return STEP[computed] - STEP[reported];
}

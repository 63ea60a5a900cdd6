import type { StatusClass } from '../vocabulary/axes';
import type { LiveMeasure } from './live-measure';

/** The status class of a measure; every measure is in exactly one. */
export function statusClassOf(live: Pick<LiveMeasure, 'implementation' | 'kind' | 'confirmedOn'>): StatusClass {
  if (live.implementation === 'implemented') {
    return live.confirmedOn === null ? 'implemented_reported' : 'implemented_confirmed';
  }
  return live.implementation === 'running' && live.kind === 'permanent' ? 'permanent' : live.implementation;
}

/** Implemented, on hold, dropped and replaced measures have no course; a permanent one only while a milestone is open. */
export function hasCourse(
  live: Pick<LiveMeasure, 'implementation' | 'kind'> & { readonly milestones: readonly { readonly open: boolean }[] },
): boolean {
  const underWay =
    live.implementation === 'not_started' || live.implementation === 'preparing' || live.implementation === 'running';
  return underWay && (live.kind === 'one_off' || live.milestones.some(({ open }) => open));
}

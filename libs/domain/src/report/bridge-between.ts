import type { MeasureCode } from '../vocabulary/keys';
import { hasStatus, isInForce, type MeasurePair } from './round-pair';
import { BRIDGE_STEPS, type Bridge, type BridgeStepKey, type Lineage, type LineageKind } from './since-last-report';

const OUT: Readonly<Record<LineageKind, BridgeStepKey>> = {
  split: 'split_out',
  merge: 'merge_out',
  replacement: 'replaced_out',
};
const IN: Readonly<Record<LineageKind, BridgeStepKey>> = {
  split: 'split_in',
  merge: 'merge_in',
  replacement: 'replaced_in',
};

/** Every measure that came into force or left it stands in exactly one step, so the sum always closes. */
export function bridgeBetween(pairs: readonly MeasurePair[], lineage: readonly Lineage[]): Bridge {
  const steps = pairs.map((pair) => ({ code: pair.code, step: stepOf(pair, lineage) }));
  const measuresOf = (key: BridgeStepKey): MeasureCode[] =>
    steps.flatMap(({ code, step }) => (step === key ? [code] : []));
  return {
    before: pairs.filter(({ before }) => isInForce(before)).length,
    steps: BRIDGE_STEPS.map((key) => ({ key, measures: measuresOf(key) }))
      .filter(({ measures }) => measures.length > 0)
      .map(({ key, measures }) => ({ key, delta: SIGNS[key] * measures.length, measures })),
    after: pairs.filter(({ after }) => isInForce(after)).length,
  };
}

const SIGNS: Readonly<Record<BridgeStepKey, 1 | -1>> = {
  new: 1,
  split_out: -1,
  split_in: 1,
  merge_out: -1,
  merge_in: 1,
  replaced_out: -1,
  replaced_in: 1,
  dropped: -1,
  resumed: 1,
  removed: -1,
};

function stepOf({ code, before, after }: MeasurePair, lineage: readonly Lineage[]): BridgeStepKey | null {
  if (isInForce(before) === isInForce(after)) return null;
  if (isInForce(after)) return before === null ? arrivalOf(originOf(code, lineage)) : 'resumed';
  if (after === null) return 'removed';
  if (hasStatus(after, 'dropped')) return 'dropped';
  return OUT[lineage.find(({ predecessors }) => predecessors.includes(code))?.kind ?? 'replacement'];
}

function arrivalOf(origin: LineageKind | 'new'): BridgeStepKey {
  return origin === 'new' ? 'new' : IN[origin];
}

/** How a measure that was not there before came to be. */
export function originOf(code: MeasureCode, lineage: readonly Lineage[]): LineageKind | 'new' {
  return lineage.find(({ successors }) => successors.includes(code))?.kind ?? 'new';
}

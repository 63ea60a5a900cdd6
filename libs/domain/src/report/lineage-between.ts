import type { MeasureCode } from '../vocabulary/keys';
import { byCode, hasStatus, type MeasurePair } from './round-pair';
import type { Lineage } from './since-last-report';

interface Descent {
  readonly from: MeasureCode;
  readonly to: MeasureCode;
}

/**
 * What became of what between two rounds: one to several is a split; of the rest, several to one is a merge, one to one a
 * replacement. Told by the later round alone, so a round sealed before snapshots knew lineage can stand before it.
 */
export function lineageBetween(pairs: readonly MeasurePair[]): readonly Lineage[] {
  const descents = freshDescents(pairs);
  const isSplit = ({ from }: Descent): boolean => descents.filter((other) => other.from === from).length > 1;
  const splits = groupedBy(descents.filter(isSplit), 'from').map(
    ([from, group]): Lineage => ({ kind: 'split', predecessors: [from], successors: group.map(({ to }) => to) }),
  );
  const others = groupedBy(
    descents.filter((descent) => !isSplit(descent)),
    'to',
  ).map(([to, group]): Lineage => {
    const kind = group.length > 1 ? 'merge' : 'replacement';
    return { kind, predecessors: group.map(({ from }) => from), successors: [to] };
  });
  return [...splits, ...others].sort((a, b) => byCode(firstOf(a), firstOf(b)));
}

/** Each once, whichever end names it, of a measure newly replaced or of one that was not there before. */
function freshDescents(pairs: readonly MeasurePair[]): readonly Descent[] {
  const fresh = new Map<string, Descent>();
  const add = (from: MeasureCode, to: MeasureCode): unknown => fresh.set(`${from} ${to}`, { from, to });
  for (const { code, before, after } of pairs) {
    if (after === null) continue;
    const isReplaced = hasStatus(after, 'replaced') && !hasStatus(before, 'replaced');
    for (const successor of isReplaced ? after.successors : []) add(code, successor);
    for (const predecessor of before === null ? after.predecessors : []) add(predecessor, code);
  }
  return [...fresh.values()].sort((a, b) => byCode(a.from, b.from) || byCode(a.to, b.to));
}

function groupedBy(descents: readonly Descent[], end: keyof Descent): readonly [MeasureCode, readonly Descent[]][] {
  const groups = new Map<MeasureCode, Descent[]>();
  for (const descent of descents) groups.set(descent[end], [...(groups.get(descent[end]) ?? []), descent]);
  return [...groups];
}

function firstOf({ predecessors }: Lineage): string {
  return predecessors.join(' ');
}

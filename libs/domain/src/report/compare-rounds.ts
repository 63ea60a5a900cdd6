import { FIGURE_KEYS } from '../cube/figure';
import type { RoundSnapshot, SnapshotMeasure } from '../round/round-snapshot';
import { STATUS_CLASSES, type StatusClass } from '../vocabulary/axes';
import { bridgeBetween, originOf } from './bridge-between';
import { newlyAtRisk, recovered } from './course-moves';
import { datesMoved } from './dates-moved';
import { lineageBetween } from './lineage-between';
import { hasStatus, isInForce, pairsOf, type MeasurePair } from './round-pair';
import type {
  AddedMeasure,
  ComparedRound,
  EndedMeasure,
  FigureMove,
  HelpMoves,
  Lineage,
  SinceLastReport,
  StatusMove,
} from './since-last-report';

/** What changed from one sealed round to a later one. Reads the two snapshots and nothing else. */
export function sinceLastReport(before: RoundSnapshot, after: RoundSnapshot): SinceLastReport {
  const pairs = pairsOf(before, after);
  const lineage = lineageBetween(pairs);
  return {
    before: comparedRound(before),
    after: comparedRound(after),
    moves: statusMoves(pairs),
    added: pairs.flatMap((pair) => addedMeasure(pair, lineage)),
    ended: pairs.flatMap(endedMeasure),
    lineage,
    bridge: bridgeBetween(pairs, lineage),
    datesMoved: datesMoved(pairs),
    newlyAtRisk: newlyAtRisk(pairs),
    recovered: recovered(pairs),
    help: helpMoves(pairs),
    figures: figureMoves(before, after),
  };
}

function comparedRound({ round: { key, asOfOn }, measures }: RoundSnapshot): ComparedRound {
  return { key, asOfOn, total: measures.length };
}

function statusMoves(pairs: readonly MeasurePair[]): readonly StatusMove[] {
  return STATUS_CLASSES.flatMap((from) =>
    STATUS_CLASSES.map((to): StatusMove => {
      const measures = codesWhere(pairs, ({ before, after }) => hasStatus(before, from) && hasStatus(after, to));
      return { from, to, count: measures.length, measures };
    }),
  ).filter(({ count }) => count > 0);
}

function addedMeasure({ code, before, after }: MeasurePair, lineage: readonly Lineage[]): readonly AddedMeasure[] {
  if (before !== null || after === null) return [];
  return [{ measure: code, origin: originOf(code, lineage), predecessors: after.predecessors }];
}

/** An ending is told once: reported and confirmed are one, and what had ended so before is none. */
const ENDINGS: readonly (readonly StatusClass[])[] = [
  ['implemented_reported', 'implemented_confirmed'],
  ['dropped'],
  ['replaced'],
];

function endedMeasure({ code, before, after }: MeasurePair): readonly EndedMeasure[] {
  if (after === null) return [];
  const ending = ENDINGS.find((classes) => hasStatus(after, ...classes));
  if (ending === undefined || hasStatus(before, ...ending)) return [];
  const { state, successors } = after;
  return [{ measure: code, from: before?.state.status ?? null, to: state.status, successors }];
}

/** Only measures in force can need help; one that ended did not have its need solved. */
function helpMoves(pairs: readonly MeasurePair[]): HelpMoves {
  const asks = (measure: SnapshotMeasure | null): boolean => isInForce(measure) && measure.needsHelp;
  return {
    needed: codesWhere(pairs, ({ before, after }) => asks(after) && !asks(before)),
    stillNeeded: codesWhere(pairs, ({ before, after }) => asks(after) && asks(before)),
    solved: codesWhere(pairs, ({ before, after }) => asks(before) && isInForce(after) && !asks(after)),
  };
}

function figureMoves(before: RoundSnapshot, after: RoundSnapshot): readonly FigureMove[] {
  return FIGURE_KEYS.flatMap((key) => {
    const [then, now] = [before, after].map(({ figures }) => figures.find((figure) => figure.key === key));
    return then && now ? [{ key, before: then, after: now }] : [];
  });
}

function codesWhere(pairs: readonly MeasurePair[], matches: (pair: MeasurePair) => boolean): MeasurePair['code'][] {
  return pairs.filter(matches).map(({ code }) => code);
}

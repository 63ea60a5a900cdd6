import type {
  BridgeStepKey,
  CourseMove,
  EndedMeasure,
  Language,
  Lineage,
  MeasureCode,
  SinceLastReport,
} from '@wegmarke/domain';
import { counted } from '../format/counted';
import { fill } from '../format/fill';
import {
  kindsOf,
  listSentence,
  measureNames,
  SINCE_GRAMMARS,
  type KeyedSentence,
  type SinceNames,
} from './since-phrases';

/** Which measures came, ended, came out of others, are newly at risk, and where help is asked for. Each is said once. */
export function measureSentences(
  since: SinceLastReport,
  names: SinceNames,
  language: Language,
): readonly KeyedSentence[] {
  const stepped = (key: BridgeStepKey): readonly MeasureCode[] =>
    since.bridge.steps.find((step) => step.key === key)?.measures ?? [];
  const list = (key: 'new' | 'dropped' | 'resumed' | 'removed'): readonly KeyedSentence[] =>
    listSentence(key, stepped(key), names, language);
  return [
    ...list('new'),
    ...list('resumed'),
    ...since.lineage.map((lineage): KeyedSentence => lineageSentence(lineage, names, language)),
    ...implemented(since, names, language),
    ...list('dropped'),
    ...listSentence('replaced', replacedByNone(since), names, language),
    ...list('removed'),
    ...listSentence('passing', passing(since), names, language),
    ...atRisk(since, names, language),
    ...recovered(since, names, language),
    ...help(since, names, language),
  ];
}

function lineageSentence(lineage: Lineage, names: SinceNames, language: Language): KeyedSentence {
  const { kind, predecessors, successors } = lineage;
  const text = fill(SINCE_GRAMMARS[language][kind], {
    before: measureNames(predecessors, names, language),
    after: measureNames(successors, names, language),
  });
  return [`lineage.${predecessors.join('+')}.${successors.join('+')}`, text];
}

function implemented({ ended }: SinceLastReport, names: SinceNames, language: Language): readonly KeyedSentence[] {
  const grammar = SINCE_GRAMMARS[language];
  const of = (to: EndedMeasure['to']): readonly MeasureCode[] =>
    ended.flatMap(({ measure, to: is }) => (is === to ? [measure] : []));
  const [reported, confirmed] = [of('implemented_reported'), of('implemented_confirmed')];
  const codes = [...confirmed, ...reported];
  if (codes.length === 0) return [['implemented', grammar.noneImplemented]];
  const parts = kindsOf(
    [
      [grammar.confirmed, confirmed.length],
      [grammar.reported, reported.length],
    ],
    language,
  );
  return listSentence('implemented', codes, names, language, { parts });
}

/** Replaced measures whose successors no snapshot names; the others stand in the lineage. */
function replacedByNone({ ended, lineage }: SinceLastReport): readonly MeasureCode[] {
  const told = new Set(lineage.flatMap(({ predecessors }) => predecessors));
  return ended.flatMap(({ measure, from, to }) =>
    from !== null && to === 'replaced' && !told.has(measure) ? [measure] : [],
  );
}

/** Came and went between the two days: in no number of the bridge. */
function passing({ added, ended, lineage }: SinceLastReport): readonly MeasureCode[] {
  const gone = new Set(ended.filter(({ to }) => to === 'dropped' || to === 'replaced').map(({ measure }) => measure));
  const told = new Set(lineage.flatMap(({ predecessors }) => predecessors));
  return added.flatMap(({ measure }) => (gone.has(measure) && !told.has(measure) ? [measure] : []));
}

/** Nothing is said of a view the data does not hold: that the rule found nothing can be read from its own list alone. */
function atRisk({ newlyAtRisk }: SinceLastReport, names: SinceNames, language: Language): readonly KeyedSentence[] {
  const grammar = SINCE_GRAMMARS[language];
  const of = (view: CourseMove['view']): readonly KeyedSentence[] => {
    const moves = newlyAtRisk.filter((move) => move.view === view);
    const critical = moves.filter(({ to }) => to === 'critical').length;
    const atRiskOnly = moves.length - critical;
    const both = critical > 0 && atRiskOnly > 0;
    const kinds = kindsOf(
      [
        [grammar.atRisk, atRiskOnly],
        [grammar.critical, critical],
      ],
      language,
    );
    const course = both ? counted(grammar.atRiskOrCritical, moves.length, language) : kinds;
    return listSentence(`risk.${view}`, codesOf(moves), names, language, { course, ...(both && { parts: kinds }) });
  };
  const reported = of('reported');
  return [...(reported.length > 0 ? reported : [['risk.reported', grammar.noneAtRisk] as const]), ...of('computed')];
}

function recovered(since: SinceLastReport, names: SinceNames, language: Language): readonly KeyedSentence[] {
  return (['reported', 'computed'] as const).flatMap((view) => {
    const moves = since.recovered.filter((move) => move.view === view);
    return listSentence(`recovered.${view}`, codesOf(moves), names, language);
  });
}

function help({ help: moves }: SinceLastReport, names: SinceNames, language: Language): readonly KeyedSentence[] {
  const said = [
    ...listSentence('help.needed', moves.needed, names, language),
    ...listSentence('help.still', moves.stillNeeded, names, language),
    ...listSentence('help.solved', moves.solved, names, language),
  ];
  return said.length > 0 ? said : [['help.none', SINCE_GRAMMARS[language].noHelp]];
}

function codesOf(moves: readonly CourseMove[]): readonly MeasureCode[] {
  return moves.map(({ measure }) => measure);
}

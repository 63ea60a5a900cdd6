import type { Language, SinceLastReport } from '@wegmarke/domain';
import { counted } from '../format/counted';
import { formatDay } from '../format/day-format';
import { fill } from '../format/fill';
import { formatNumber } from '../format/number-format';
import { countedOrNone, kindsOf, SINCE_GRAMMARS, type KeyedSentence } from './since-phrases';

/** How many measures are in force now and were then, and the bridge between the two numbers. */
export function totalSentences(since: SinceLastReport, language: Language): readonly KeyedSentence[] {
  return [...totals(since, language), ['bridge', bridge(since, language)]];
}

function totals({ before, after, bridge }: SinceLastReport, language: Language): readonly KeyedSentence[] {
  const { totals: phrase, totalsWithEnded } = SINCE_GRAMMARS[language];
  const number = (value: number): string => formatNumber(value, language);
  const inForce = fill(counted(phrase, bridge.after, language), {
    day: formatDay(after.asOfOn, language),
    dayBefore: formatDay(before.asOfOn, language),
    before: number(bridge.before),
  });
  const someEnded = after.total !== bridge.after || before.total !== bridge.before;
  const all = fill(totalsWithEnded, { total: number(after.total), totalBefore: number(before.total) });
  return [['totals', inForce], ...(someEnded ? [['totals.with-ended', all] as const] : [])];
}

type Steps = SinceLastReport['bridge']['steps'];

function bridge({ bridge: { before, steps, after } }: SinceLastReport, language: Language): string {
  const { bridge: grammar } = SINCE_GRAMMARS[language];
  if (steps.length === 0) return grammar.none;
  const [plus, minus] = [steps.filter(({ delta }) => delta > 0), steps.filter(({ delta }) => delta < 0)];
  const number = (value: number): string => formatNumber(value, language);
  const said = (phrase: typeof grammar.arrived, side: Steps): string =>
    fill(countedOrNone(phrase, sizeOf(side), language), { list: stepsOf(side, language) });
  const terms = [
    number(before),
    ...(plus.length > 0 ? [`+ ${number(sizeOf(plus))}`] : []),
    ...(minus.length > 0 ? [`− ${number(sizeOf(minus))}`] : []),
  ];
  return fill(grammar.whole, {
    arrived: said(grammar.arrived, plus),
    left: said(grammar.left, minus),
    sum: `${terms.join(' ')} = ${number(after)}`,
  });
}

function sizeOf(steps: Steps): number {
  return steps.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
}

function stepsOf(steps: Steps, language: Language): string {
  const { steps: phrases } = SINCE_GRAMMARS[language].bridge;
  return kindsOf(
    steps.map(({ key, delta }) => [phrases[key], Math.abs(delta)]),
    language,
  );
}

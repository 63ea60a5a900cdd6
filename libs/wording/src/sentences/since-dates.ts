import { CAUSES, type DateMoved, type Language, type SinceLastReport } from '@wegmarke/domain';
import { counted } from '../format/counted';
import { formatPreciseDay } from '../format/day-format';
import { fill } from '../format/fill';
import { formatNumber } from '../format/number-format';
import { CAUSE_WORDS } from '../words/cause-words';
import {
  countedOrNone,
  measureName,
  SINCE_GRAMMARS,
  titleIn,
  type KeyedSentence,
  type SinceNames,
} from './since-phrases';

/** Up to so many dates are said one by one; the table of the chapter names them all. */
const SAID_ONE_BY_ONE = 8;

/** How many dates moved, why, and which. */
export function dateSentences(
  { datesMoved }: SinceLastReport,
  names: SinceNames,
  language: Language,
): readonly KeyedSentence[] {
  const { dates: grammar } = SINCE_GRAMMARS[language];
  if (datesMoved.length === 0) return [['dates', grammar.none]];
  const decided = datesMoved.filter(({ by }) => by === 'baseline').length;
  const single = datesMoved.length <= SAID_ONE_BY_ONE ? datesMoved : [];
  return [
    ['dates', howMany(datesMoved, language)],
    ...causes(datesMoved, language),
    ...(decided > 0 ? [['dates.decided', counted(grammar.decided, decided, language)] as const] : []),
    ...single.map((date): KeyedSentence => dateSentence(date, names, language)),
  ];
}

function howMany(dates: readonly DateMoved[], language: Language): string {
  const { dates: grammar } = SINCE_GRAMMARS[language];
  const later = dates.filter(isLater).length;
  return fill(grammar.whole, {
    later: countedOrNone(grammar.later, later, language),
    earlier: countedOrNone(grammar.earlier, dates.length - later, language),
    affected: counted(grammar.affected, new Set(dates.map(({ measure }) => measure)).size, language),
  });
}

/** The list's words, the most frequent first. A reason belongs to a later forecast; a decision has its own sentence. */
function causes(dates: readonly DateMoved[], language: Language): readonly KeyedSentence[] {
  const { dates: grammar } = SINCE_GRAMMARS[language];
  const later = dates.filter((date) => isLater(date) && date.by === 'forecast');
  if (later.length === 0) return [];
  const named = CAUSES.map((cause) => ({ cause, count: later.filter((date) => date.cause === cause).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const without = later.filter(({ cause }) => cause === null).length;
  if (named.length === 0) return [['dates.causes', counted(grammar.noCauses, later.length, language)]];
  const said = named.map(({ cause, count }) => `${CAUSE_WORDS[language][cause]} (${formatNumber(count, language)})`);
  return [
    [
      'dates.causes',
      fill(counted(grammar.causes, later.length, language), {
        list: said.join(', '),
        without: without > 0 ? counted(grammar.withoutCause, without, language) : undefined,
      }),
    ],
  ];
}

function dateSentence(date: DateMoved, names: SinceNames, language: Language): KeyedSentence {
  const { dates: grammar } = SINCE_GRAMMARS[language];
  const step = titleIn(names.milestone(date.measure, date.milestone), language) ?? undefined;
  const named = step === undefined ? grammar.untitledStep : grammar.step;
  const text = fill(date.role === 'end' ? grammar.end : named, {
    measure: measureName(date.measure, names, language),
    step,
    after: formatPreciseDay(date.after, language),
    before: formatPreciseDay(date.before, language),
    how: howOf(date, language),
  });
  return [`dates.${date.measure}.${date.milestone}`, text];
}

function howOf({ days: moved, by, cause }: DateMoved, language: Language): string {
  const { dates: grammar } = SINCE_GRAMMARS[language];
  const days = counted(moved > 0 ? grammar.daysLater : grammar.daysEarlier, Math.abs(moved), language);
  if (by === 'baseline') return fill(grammar.byDecision, { days });
  return cause === null ? days : fill(grammar.because, { days, cause: CAUSE_WORDS[language][cause] });
}

function isLater({ days }: DateMoved): boolean {
  return days > 0;
}

import type { Language, SinceLastReport, StatusMove } from '@wegmarke/domain';
import { counted } from '../format/counted';
import { fill } from '../format/fill';
import { formatNumber } from '../format/number-format';
import { STATUS_WORDS } from '../words/class-words';
import { kindList, SINCE_GRAMMARS, type KeyedSentence } from './since-phrases';

/** Where the measures of both reports went. Endings are one number here, for they have sentences of their own. */
export function moveSentences({ moves }: SinceLastReport, language: Language): readonly KeyedSentence[] {
  const both = sizeOf(moves);
  if (both === 0) return [];
  const gone = moves.filter(({ from, to }) => from !== to);
  return [['moves', sentenceOf(both, gone, language)]];
}

function sentenceOf(both: number, gone: readonly StatusMove[], language: Language): string {
  const { moves: grammar } = SINCE_GRAMMARS[language];
  const changed = sizeOf(gone);
  const values = { both: formatNumber(both, language), list: listOf(gone, language) };
  if (both === 1) return fill(changed === 0 ? grammar.soleStayed : grammar.soleMoved, values);
  if (changed === 0) return fill(grammar.allStayed, values);
  if (changed === both) return fill(grammar.allMoved, values);
  const moved = counted(grammar.moved, changed, language);
  return fill(counted(grammar.some, both - changed, language), { ...values, moved });
}

function listOf(gone: readonly StatusMove[], language: Language): string {
  const { moves: grammar } = SINCE_GRAMMARS[language];
  const words = STATUS_WORDS[language];
  const ended = sizeOf(gone.filter(isEnding));
  const steps = gone
    .filter((move) => !isEnding(move))
    .map(({ from, to, count }) => fill(counted(grammar.step, count, language), { from: words[from], to: words[to] }));
  return kindList([...steps, ...(ended > 0 ? [counted(grammar.ended, ended, language)] : [])], language);
}

/** Newly implemented, dropped or replaced. Reported before and confirmed now is a step like any other. */
function isEnding({ from, to }: StatusMove): boolean {
  return to === 'dropped' || to === 'replaced' || (isImplemented(to) && !isImplemented(from));
}

function isImplemented(status: StatusMove['to']): boolean {
  return status === 'implemented_reported' || status === 'implemented_confirmed';
}

function sizeOf(moves: readonly StatusMove[]): number {
  return moves.reduce((sum, { count }) => sum + count, 0);
}

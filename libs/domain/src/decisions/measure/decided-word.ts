import type { LocalDate } from '../../calendar/local-date';
import type { MeasureFacts, WordEntry } from '../../measure/measure-facts';
import type { MeasureRecord } from '../../measure/measure-record';

/** What a decision says about status or milestones: everything else about its entry follows from the day. */
export type DecidedWord = Pick<WordEntry, 'implementation' | 'effectiveOn' | 'milestones' | 'successors'>;

export function nextSequence({ word }: MeasureFacts): number {
  return word.reduce((highest, { sequence }) => Math.max(highest, sequence), 0) + 1;
}

export function withWord(record: MeasureRecord, entry: WordEntry): MeasureRecord {
  return { ...record, facts: { ...record.facts, word: [...record.facts.word, entry] } };
}

/** A decision is a fact on the day it is entered and speaks of that day. */
export function withDecidedWord(record: MeasureRecord, said: DecidedWord, today: LocalDate): MeasureRecord {
  return withWord(record, {
    source: 'decision',
    asOfOn: today,
    acceptedOn: today,
    sequence: nextSequence(record.facts),
    round: null,
    unchanged: false,
    ...said,
  });
}

import type { FigureKey, FigurePartKey } from '@wegmarke/domain';
import type { CountedPhrase } from '../format/counted';

/** What one figure says in one language. */
export interface FigurePhrase {
  /** What the figure counts, in the form the language needs it beside the numbers. */
  readonly noun: CountedPhrase;
  /** Verb and predicate; agrees with the numerator. */
  readonly predicate: CountedPhrase;
  /** Why there is no share when the denominator is 0. */
  readonly empty: string;
  /** Introduces the entries of the rest that the sentence names. */
  readonly rest?: string;
}

/**
 * Everything a language needs to say a figure. `{…}` is replaced: `{n}` by the number the phrase agrees with, the
 * others by what their name says, `{all}` by the denominator.
 */
export interface FigureGrammar {
  readonly figures: Readonly<Record<FigureKey, FigurePhrase>>;
  readonly parts: Readonly<Record<FigurePartKey, CountedPhrase>>;
  readonly asOf: string;
  readonly projection: string;
  readonly round: string;
  readonly statement: string;
  readonly noShare: string;
  readonly parted: string;
  readonly excluded: CountedPhrase;
  readonly nothingExcluded: string;
  readonly bounds: CountedPhrase;
  readonly stale: CountedPhrase;
  /** Between the clauses of the one sentence. */
  readonly separator: string;
}

import type { BridgeStepKey } from '@wegmarke/domain';
import type { CountedPhrase } from '../format/counted';

/** A phrase that also knows how to say that there is none. */
export interface CountedOrNone extends CountedPhrase {
  readonly none: string;
}

/**
 * What a language needs to say what changed since the last report. `{n}` is the number a phrase agrees with; the other
 * names say what stands in their place; `[…]` is left out where a value in it is missing. `{list}`: the measures.
 */
export interface SinceGrammar {
  /** A measure by code and title. */
  readonly measure: string;
  readonly totals: CountedPhrase;
  readonly totalsWithEnded: string;
  readonly bridge: {
    readonly none: string;
    readonly arrived: CountedOrNone;
    readonly left: CountedOrNone;
    readonly steps: Readonly<Record<BridgeStepKey, CountedPhrase>>;
    readonly whole: string;
  };
  readonly moves: {
    /** The only measure of both reports: stayed, or moved. */
    readonly soleStayed: string;
    readonly soleMoved: string;
    readonly allStayed: string;
    readonly allMoved: string;
    /** Agrees with those that stayed. */
    readonly some: CountedPhrase;
    /** Agrees with those that moved; stands inside `some`. */
    readonly moved: CountedPhrase;
    readonly step: CountedPhrase;
    readonly ended: CountedPhrase;
  };
  /** Lists of measures: what happened to them. */
  readonly lists: Readonly<Record<SinceList, CountedPhrase>>;
  readonly noneImplemented: string;
  readonly reported: CountedPhrase;
  readonly confirmed: CountedPhrase;
  readonly split: string;
  readonly merge: string;
  readonly replacement: string;
  readonly dates: {
    readonly none: string;
    readonly whole: string;
    readonly later: CountedOrNone;
    readonly earlier: CountedOrNone;
    readonly affected: CountedPhrase;
    readonly causes: CountedPhrase;
    readonly noCauses: CountedPhrase;
    readonly withoutCause: CountedPhrase;
    readonly decided: CountedPhrase;
    readonly end: string;
    readonly step: string;
    readonly untitledStep: string;
    readonly daysLater: CountedPhrase;
    readonly daysEarlier: CountedPhrase;
    readonly because: string;
    readonly byDecision: string;
  };
  readonly noneAtRisk: string;
  readonly atRisk: CountedPhrase;
  readonly critical: CountedPhrase;
  readonly atRiskOrCritical: CountedPhrase;
  readonly noHelp: string;
  readonly figure: { readonly before: string; readonly noShareBefore: string };
}

export type SinceList =
  | 'new'
  | 'implemented'
  | 'dropped'
  | 'replaced'
  | 'resumed'
  | 'removed'
  | 'passing'
  | 'risk.reported'
  | 'risk.computed'
  | 'recovered.reported'
  | 'recovered.computed'
  | 'help.needed'
  | 'help.still'
  | 'help.solved';

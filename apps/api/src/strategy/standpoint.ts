import type { FigureBasis, HorizonSpans, LocalDate, RoundKey, StrategyKey } from '@wegmarke/domain';

import type { BasisDto } from './basis.dto';
import type { StateSource } from './state-source';

/** From where a question looks at a strategy: which strategy, which day or round, and where its states lie. */
export interface Standpoint {
  readonly strategy: StrategyOfQuestion;
  readonly asOf: LocalDate;
  readonly projection: boolean;
  readonly round: SealedRoundOfQuestion | null;
  readonly source: StateSource;
}

export interface StrategyOfQuestion {
  readonly id: string;
  readonly key: StrategyKey;
  readonly adoptedOn: LocalDate;
  readonly revision: number;
  readonly sample: boolean;
  readonly spans: HorizonSpans;
}

export interface SealedRoundOfQuestion {
  readonly id: string;
  readonly key: RoundKey;
  readonly asOfOn: LocalDate;
  readonly sealedOn: LocalDate;
}

/** The same, as every answer says it. */
export function basisOf({ strategy, asOf, projection, round }: Standpoint): BasisDto {
  return {
    asOf,
    projection,
    round: round?.key ?? null,
    sealedOn: round?.sealedOn ?? null,
    sample: strategy.sample,
  };
}

/** The same, as a figure's sentence opens. */
export function figureBasisOf({ asOf, projection, round }: Standpoint): FigureBasis {
  return round ? { asOf, round: round.key, sealedOn: round.sealedOn } : { asOf, projection };
}
